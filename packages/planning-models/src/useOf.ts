import type { ModelUse } from './plan.js'

/**
 * How a plan notes that it uses a model.
 *
 * @internal
 */
export function useOf(model: ModelUse): ModelUse {
  return Object.freeze({ id: model.id, version: model.version, contract: model.contract })
}
