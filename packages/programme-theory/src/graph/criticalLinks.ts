import { dominators } from './dominators.js'
import type { TheoryIndex } from './indexOf.js'

/** A link that every way from the activities to some goal takes. */
export interface CriticalLink {
  /** Its place. */
  readonly link: number
  /** Places of the goals that no activity would lead to without it, in no order that means anything. */
  readonly goals: Int32Array
}

/**
 * The critical places of a theory: links that, taken away alone, leave a goal without any activity, in the author's order. Of two links with the same
 * ends neither is critical. O((n + m) log n).
 */
export function criticalLinks(index: TheoryIndex): readonly CriticalLink[] {
  const { from, inStart, inLinks, size, activities } = index
  const { numberOf, at, below, goals, goalsBefore } = dominators(index)
  const started = new Uint8Array(size)
  for (const activity of activities) started[activity] = 1
  const found: CriticalLink[] = []
  for (let place = 0; place < size; place += 1) {
    const number = numberOf[place] as number
    if (number === 0 || started[place] === 1) continue
    const start = at[number] as number
    const stop = start + (below[number] as number)
    const first = goalsBefore[start] as number
    const last = goalsBefore[stop] as number
    if (first === last) continue
    // A link is the only way in when all others come from nodes that cannot be come to but through this one.
    let only = -1
    let ways = 0
    for (let i = inStart[place] as number; i < (inStart[place + 1] as number); i += 1) {
      const link = inLinks[i] as number
      const other = numberOf[from[link] as number] as number
      if (other === 0 || ((at[other] as number) >= start && (at[other] as number) < stop)) continue
      ways += 1
      only = link
    }
    if (ways === 1) found.push({ link: only, goals: goals.subarray(first, last) })
  }
  return found.sort((a, b) => a.link - b.link)
}
