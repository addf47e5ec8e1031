import type { TheoryIndex } from './indexOf.js'

/** A link with an end that is not in the theory. */
export interface LooseLink {
  /** Its place. */
  readonly link: number
  /** Ids that no node of the theory has: one or both ends, each once. */
  readonly missing: readonly string[]
}

/** Links that start or end nowhere in the theory, in the author's order. O(m). */
export function looseLinks({ theory, from, placeOf }: TheoryIndex): readonly LooseLink[] {
  const found: LooseLink[] = []
  for (let link = 0; link < from.length; link += 1) {
    const given = theory.links[link]
    if (given === undefined || (from[link] as number) >= 0) continue
    const ends = new Set([given.from, given.to])
    found.push({ link, missing: [...ends].filter((id) => placeOf(id) === undefined) })
  }
  return found
}
