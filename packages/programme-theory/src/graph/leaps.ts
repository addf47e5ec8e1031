import { standardHorizons } from '../model/horizon.js'
import type { TheoryIndex } from './indexOf.js'

/** A link over what the theory itself says lies between. Danish: spring. */
export interface Leap {
  /** Its place. */
  readonly link: number
  /** Places of the horizons, among the theory's, that it jumps over and that have nodes; empty where nothing at all stands between. */
  readonly skipped: readonly number[]
}

/**
 * Links that leap, in the author's order. A link leaps when it jumps over two or more horizons that have nodes, or when it goes from an activity or
 * an output straight to a goal without a horizon or to the last of several horizons. Resources and conditions may act anywhere; where the horizon of
 * an end is not known nothing is said. O(n + m).
 */
export function leaps({ theory, from, to, stage }: TheoryIndex): readonly Leap[] {
  const horizons = (theory.horizons ?? standardHorizons).length
  const end = 3 + horizons
  const held = new Uint8Array(end)
  for (const at of stage) if (at >= 3 && at < end) held[at] = 1
  // How many horizons with nodes stand before each stage.
  const heldBefore = new Int32Array(end + 1)
  for (let at = 0; at < end; at += 1) heldBefore[at + 1] = (heldBefore[at] as number) + (held[at] as number)
  const found: Leap[] = []
  for (let link = 0; link < from.length; link += 1) {
    if ((from[link] as number) < 0) continue
    const start = stage[from[link] as number] as number
    const stop = stage[to[link] as number] as number
    if (start < 1 || stop <= start) continue
    const straight = start < 3 && (stop === end || (stop === end - 1 && horizons > 1))
    if (!straight && (heldBefore[stop] as number) - (heldBefore[start + 1] as number) < 2) continue
    const skipped: number[] = []
    for (let at = start + 1; at < stop; at += 1) if (held[at] === 1) skipped.push(at - 3)
    found.push({ link, skipped })
  }
  return found
}
