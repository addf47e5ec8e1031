import type { DateOrUnknown, Text } from '@groundplan/kernel'
import type { PhaseIn, PlanningModel } from './model.js'
import { idOf } from './movePhase.js'
import { mustBeDate } from './mustBeDate.js'
import { mustBeGiven } from './mustBeGiven.js'
import { mustBePlan } from './mustBePlan.js'
import { mustBeText } from './mustBeText.js'
import { plainCopy } from './plainCopy.js'
import type { Plan } from './plan.js'

/**
 * Notes that the plan leaves the model's order at a phase (started early, or passed by), and why. Findings about that order fall silent.
 *
 * ```ts
 * import { createPlan, deviate } from '@groundplan/planning-models'
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'The park' }, period: { from: '2026' } })
 * deviate(plan, { model: '@example/garden', phase: 'reap', at: '2026-04', why: { verbatim: 'The apples were ripe' } }).deviations.length // => 1
 * ```
 */
export function deviate<const M extends PlanningModel | string>(
  plan: Plan,
  given: {
    readonly model: M
    readonly phase: PhaseIn<NoInfer<M>>
    readonly at: DateOrUnknown
    readonly why: Text
  },
): Plan {
  mustBePlan(plan)
  mustBeGiven(given, 'A deviation', '{ model, phase, at, why }')
  const model = idOf(given.model, given.phase)
  mustBeDate(given.at, 'The date of a deviation')
  const why = plainCopy(given.why ?? null, 'The reason')
  mustBeText(why, 'The reason')
  const deviation = Object.freeze({
    model,
    phase: given.phase as string,
    at: given.at,
    why,
  })
  return Object.freeze({ ...plan, deviations: Object.freeze([...plan.deviations, deviation]) })
}
