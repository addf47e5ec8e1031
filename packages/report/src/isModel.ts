import { type Assessable, canRun, type PlanningModel } from '@groundplan/planning-models'

/** Whether it is a planning model that can be run here, rather than a rule set or a model of another contract. */
export const isModel = (one: Assessable): one is PlanningModel => 'phases' in one && canRun(one)
