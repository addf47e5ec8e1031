import type { ModelUse } from './plan.js'

/**
 * How a plan notes that it uses a model.
 *
 * @internal
 */
export function useOf(model: ModelUse): ModelUse {
  const given: Partial<ModelUse> | null | undefined = model
  if (typeof given?.id !== 'string' || typeof given.version !== 'string' || typeof given.contract !== 'number')
    throw new TypeError(
      'A model that a plan uses is the model itself, or { id, version, contract }: hand over one of these.',
    )
  return Object.freeze({ id: model.id, version: model.version, contract: model.contract })
}
