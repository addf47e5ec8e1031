import { wrapped } from './paint.js'
import type { PlaceTick } from './placeTicks.js'

/** A step whose text is centred on `x`, which need not be its place. */
export interface ClearTick extends PlaceTick {
  readonly x: number
}

const room = 4

/**
 * Steps with their texts moved inwards between two edges; what is wider than all of that is broken into lines, and what would come to lie over the text
 * before it is left out.
 */
export function clearTicks(
  ticks: readonly PlaceTick[],
  x: (at: number) => number,
  from: number,
  to: number,
): readonly ClearTick[] {
  let taken = Number.NEGATIVE_INFINITY
  return ticks.flatMap(({ at, text }) => {
    const shown =
      text.width <= to - from ? text : wrapped({ text: text.lines.join(' '), lang: text.lang }, to - from, 4)
    const half = shown.width / 2
    const middle = Math.max(Math.min(x(at), to - half), from + half)
    if (middle - half < taken + room) return []
    taken = middle + half
    return [{ at, text: shown, x: middle }]
  })
}
