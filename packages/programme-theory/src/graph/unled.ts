import type { TheoryIndex } from './indexOf.js'

/** Places of outcomes and goals that no other node leads to; a link to itself leads nowhere. O(n + m). See {@link unsupported}. */
export function unled({ theory, from, inStart, inLinks }: TheoryIndex): readonly number[] {
  const found: number[] = []
  theory.nodes.forEach(({ is }, place) => {
    if (is !== 'outcome' && is !== 'goal') return
    const links = inLinks.subarray(inStart[place], inStart[place + 1])
    if (links.every((link) => from[link] === place)) found.push(place)
  })
  return found
}
