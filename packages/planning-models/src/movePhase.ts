import type { DateOrUnknown } from '@groundplan/kernel'
import { canRun } from './canRun.js'
import type { PhaseIn, PlanningModel } from './model.js'
import { mustBeDate } from './mustBeDate.js'
import { mustBeGiven } from './mustBeGiven.js'
import { mustBePlan } from './mustBePlan.js'
import type { PhaseProgress, PhaseState, Plan } from './plan.js'
import { isUse, useOf } from './useOf.js'

/** A step in the life of a phase: of which model (the value, so that the phase is checked, or its id), which phase, and when. */
export interface PhaseStep<M> {
  readonly model: M
  readonly phase: PhaseIn<NoInfer<M>>
  readonly at: DateOrUnknown
}

/**
 * The model's id, and the phase, checked where the model is at hand and of the contract known here.
 *
 * @internal
 */
export function idOf(model: PlanningModel | string, phase: string): string {
  if (typeof model === 'string') return model
  if (canRun(model) && !Object.hasOwn(model.phases, phase))
    throw new TypeError(`${model.id} has no phase "${phase}"; its phases are ${Object.keys(model.phases).join(', ')}.`)
  return model.id
}

/**
 * The plan with a phase in a new state; earlier states are kept.
 *
 * @internal
 */
export function movePhase(plan: Plan, step: PhaseStep<PlanningModel | string>, state: PhaseProgress): Plan {
  mustBePlan(plan)
  mustBeGiven(step, 'A step of a phase', '{ model, phase, at }')
  const model = idOf(step.model, step.phase)
  mustBeDate(step.at, 'The date of a phase')
  const ofModel = Object.hasOwn(plan.phases, model) ? plan.phases[model] : undefined
  const before = ofModel !== undefined && Object.hasOwn(ofModel, step.phase) ? ofModel[step.phase] : undefined
  const next: PhaseState =
    before === undefined
      ? { state, since: step.at }
      : {
          ...before,
          state,
          since: step.at,
          earlier: Object.freeze([
            ...(before.earlier ?? []),
            Object.freeze({ state: before.state, since: before.since }),
          ]),
        }
  const models =
    typeof step.model === 'string' || !isUse(step.model) || plan.models.some((use) => use.id === model)
      ? plan.models
      : Object.freeze([...plan.models, useOf(step.model)])
  return Object.freeze({
    ...plan,
    models,
    phases: Object.freeze({
      ...plan.phases,
      [model]: Object.freeze({ ...ofModel, [step.phase]: Object.freeze(next) }),
    }),
  })
}
