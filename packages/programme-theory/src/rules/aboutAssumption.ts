import type { EntityRef } from '@groundplan/kernel'
import type { AssumptionAt } from './assumptionsOnce.js'
import type { InTheory } from './inTheories.js'
import { assumptionRef, theoryRef } from './refs.js'

/** What a finding on an assumption in a theory is about: the assumption, and the theory where the assumption stands in another one. */
export function aboutAssumption(within: InTheory, { place, assumption }: AssumptionAt): readonly EntityRef[] {
  const [, , home] = within.atAssumption(place)
  return home === within.place ? [assumptionRef(assumption)] : [assumptionRef(assumption), theoryRef(within.theory)]
}
