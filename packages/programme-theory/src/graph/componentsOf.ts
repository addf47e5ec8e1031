import { knownValue } from '@groundplan/kernel'
import { forest } from './forest.js'
import type { TheoryIndex } from './indexOf.js'

/**
 * The parts of a theory that hang together whichever way the arrows point: places of nodes in the author's order, parts by their first node. A
 * condition that a link names hangs together with the link. A theory in one piece has one part; one without nodes has none. O(n + m), nearly.
 */
export function componentsOf({ theory, size, from, to, placeOf }: TheoryIndex): readonly (readonly number[])[] {
  const parts = forest(size)
  for (let link = 0; link < from.length; link += 1) {
    const end = from[link] as number
    if (end < 0) continue
    parts.join(end, to[link] as number)
    for (const id of knownValue(theory.links[link]?.conditions) ?? []) {
      const condition = placeOf(id)
      if (condition !== undefined) parts.join(end, condition)
    }
  }
  return parts.groups(1)
}
