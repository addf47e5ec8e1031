import type { PlanningModel } from './model.js'
import { movePhase, type PhaseStep } from './movePhase.js'
import type { Plan } from './plan.js'

/**
 * Notes that a phase has begun. No order is enforced: what comes early shows as advice when assessed. A model passed as a value is noted as used
 * by the plan. Throws on a phase that the model lacks, and on a date that does not exist.
 *
 * ```ts
 * import { startPhase, createPlan } from '@groundplan/planning-models'
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'The park' }, period: { from: '2026' } })
 * const next = startPhase(plan, { model: '@example/garden', phase: 'sow', at: '2026-04' })
 * next.phases // => { '@example/garden': { sow: { state: 'started', since: '2026-04' } } }
 * ```
 */
export function startPhase<const M extends PlanningModel | string>(plan: Plan, step: PhaseStep<M>): Plan {
  return movePhase(plan, step as PhaseStep<PlanningModel | string>, 'started')
}
