import { isChange } from './changes.js'
import type { InTheory } from './inTheories.js'

/**
 * Whether it is still to be said on which horizon a node stands. A goal that leads to nothing more and names none stands at the end of the theory:
 * there is nothing to ask.
 */
export function isHorizonOpen({ index, node }: InTheory, place: number): boolean {
  const one = node(place)
  if (!isChange(one) || one.horizon?.is === 'known' || one.horizon?.is === 'notApplicable') return false
  const isLast = index.outStart[place] === index.outStart[place + 1]
  return one.horizon !== undefined || one.is === 'outcome' || !isLast
}
