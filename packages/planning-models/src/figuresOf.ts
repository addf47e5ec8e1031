import type { Figure } from '@groundplan/figures'
import type { AnyLocalized, Finding, Missing, PartialDate } from '@groundplan/kernel'
import type { PlanningModel } from './model.js'
import type { Plan } from './plan.js'

/** One view of a model on a plan: the figure, or what is missing to draw it, or what is wrong with the view. */
export interface ShownView {
  readonly id: string
  readonly title: AnyLocalized
  readonly figure?: Figure
  readonly missing?: readonly Missing[]
  readonly findings?: readonly Finding[]
}

export declare function figuresOf(
  model: PlanningModel,
  plan: Plan,
  given: { readonly at: PartialDate },
): readonly ShownView[]
