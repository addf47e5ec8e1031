import type { Artefact } from '@groundplan/kernel'
import { mustBePlan } from './mustBePlan.js'
import type { Plan } from './plan.js'

/**
 * The plan without an artefact; the same plan when it holds none of that kind.
 *
 * ```ts
 * import { createPlan, defineArtefact, detach } from '@groundplan/planning-models'
 * import * as z from 'zod'
 * const benches = defineArtefact({ kind: '@example/parks/benches', version: 1, title: { en: 'Benches', da: 'Bænke' }, schema: z.object({}) })
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'The park' }, period: { from: '2026' } })
 * detach(plan, benches) === plan // => true
 * ```
 */
export function detach(plan: Plan, artefact: Pick<Artefact, 'kind'>): Plan {
  mustBePlan(plan)
  if (!Object.hasOwn(plan.artefacts, artefact.kind)) return plan
  const { [artefact.kind]: _removed, ...kept } = plan.artefacts
  return Object.freeze({ ...plan, artefacts: Object.freeze(kept) })
}
