import { compiled } from './compiled.js'
import type { Assessable } from './model.js'

/**
 * Whether a model or rule set can be run here: it is of the contract known here and built as such a model is. Of one that cannot, nothing
 * but its `id` may be relied upon, whatever its type says; `assess` tells why in a finding. Throws on what is neither model nor rule set.
 *
 * ```ts
 * import { canRun, definePlanningModel, type PlanningModel } from '@groundplan/planning-models'
 * const model = definePlanningModel({
 *   contract: 1, id: '@example/garden', version: '1.0.0', title: { en: 'Garden', da: 'Have' }, summary: { en: 'Sow, reap.', da: 'Så, høst.' },
 *   sources: {}, principles: {}, phases: {}, rules: {},
 * })
 * canRun(model) // => true
 * canRun({ ...model, contract: 2 } as unknown as PlanningModel) // => false
 * ```
 */
export function canRun(model: Assessable): boolean {
  return compiled(model).runs
}
