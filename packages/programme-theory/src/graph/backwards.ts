import type { TheoryIndex } from './indexOf.js'

/**
 * Places of links that go to an earlier stage than they start from, in the author's order. A condition has no place in time: what leads to it is
 * never backwards. Where the horizon of an end is not known nothing is said. O(m).
 */
export function backwards({ theory, from, to, stage }: TheoryIndex): readonly number[] {
  const found: number[] = []
  for (let link = 0; link < from.length; link += 1) {
    if ((from[link] as number) < 0) continue
    const start = stage[from[link] as number] as number
    const stop = stage[to[link] as number] as number
    if (stop >= 0 && stop < start && theory.nodes[to[link] as number]?.is !== 'condition') found.push(link)
  }
  return found
}
