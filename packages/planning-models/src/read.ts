import type { Artefact } from '@groundplan/kernel'
import type { Held } from './held.js'
import { mustBePlan } from './mustBePlan.js'
import { open } from './open.js'
import type { Plan } from './plan.js'

/**
 * What a plan holds of an artefact. Older content is migrated on a frozen copy; the plan itself keeps what was written. The content is
 * frozen, and the same object each time while the raw content is the same.
 *
 * ```ts
 * import { attach, createPlan, defineArtefact, read } from '@groundplan/planning-models'
 * import * as z from 'zod'
 * const benches = defineArtefact({ kind: '@example/parks/benches', version: 1, title: { en: 'Benches', da: 'Bænke' }, schema: z.object({ count: z.number() }) })
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'The park' }, period: { from: '2026' } })
 * read(plan, benches) // => { is: 'absent' }
 * read(attach(plan, benches, { count: 3 }), benches) // => { is: 'present', content: { count: 3 } }
 * ```
 */
export function read<T>(plan: Plan, artefact: Artefact<string, T>): Held<T> {
  mustBePlan(plan)
  return open(plan, artefact).held
}
