import type { PlanningModel } from './model.js'
import { movePhase, type PhaseStep } from './movePhase.js'
import type { Plan } from './plan.js'

/**
 * Notes that a phase is done. A phase that was never started may be completed: the plan then holds no start, and says so. Throws as
 * {@link startPhase} does.
 *
 * ```ts
 * import { completePhase, createPlan } from '@groundplan/planning-models'
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'The park' }, period: { from: '2026' } })
 * const next = completePhase(plan, { model: '@example/garden', phase: 'sow', at: '2026-04' })
 * next.phases // => { '@example/garden': { sow: { state: 'completed', since: '2026-04' } } }
 * ```
 */
export function completePhase<const M extends PlanningModel | string>(plan: Plan, step: PhaseStep<M>): Plan {
  return movePhase(plan, step as PhaseStep<PlanningModel | string>, 'completed')
}
