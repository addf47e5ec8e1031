import type { LayeredFigure } from '@groundplan/figures'
import type { Verdict } from '@groundplan/kernel'
import type { PlanningModel } from './model.js'
import type { Plan } from './plan.js'

export declare function flowFigure(
  model: PlanningModel,
  plan: Plan,
  verdicts?: Readonly<Record<string, Verdict>>,
): LayeredFigure | undefined
