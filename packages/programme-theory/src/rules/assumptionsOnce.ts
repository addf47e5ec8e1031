import type { Assumption } from '../model/assumption.js'
import type { InTheory } from './inTheories.js'

/** An assumption by its place in a theory. */
export interface AssumptionAt {
  readonly place: number
  readonly assumption: Assumption
}

/** Gives the assumptions of one theory after the other, and one that several theories use only the first time: for what is judged of itself alone. */
export function assumptionsOnce(): (within: InTheory) => Iterable<AssumptionAt> {
  const seen = new Set<string>()
  return function* (within) {
    for (const [place, assumption] of (within.theory.assumptions ?? []).entries()) {
      const path = within.atAssumption(place).join('/')
      if (seen.has(path)) continue
      seen.add(path)
      yield { place, assumption }
    }
  }
}
