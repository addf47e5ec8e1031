import type { PlanningModel } from './model.js'
import { movePhase, type PhaseStep } from './movePhase.js'
import type { Plan } from './plan.js'

/**
 * Notes that a phase which was done is taken up again; a loop of the model is no reason to hide what was done before. Throws as
 * {@link startPhase} does.
 *
 * ```ts
 * import { reopenPhase, createPlan } from '@groundplan/planning-models'
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'The park' }, period: { from: '2026' } })
 * const next = reopenPhase(plan, { model: '@example/garden', phase: 'sow', at: '2026-04' })
 * next.phases // => { '@example/garden': { sow: { state: 'reopened', since: '2026-04' } } }
 * ```
 */
export function reopenPhase<const M extends PlanningModel | string>(plan: Plan, step: PhaseStep<M>): Plan {
  return movePhase(plan, step as PhaseStep<PlanningModel | string>, 'reopened')
}
