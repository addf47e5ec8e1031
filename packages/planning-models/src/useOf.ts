import type { ModelUse } from './plan.js'

/**
 * Whether something can be noted as a model in use: a model of an odd contract cannot.
 *
 * @internal
 */
export function isUse(given: Partial<ModelUse> | null | undefined): boolean {
  return (
    typeof given?.id === 'string' &&
    typeof given.version === 'string' &&
    Number.isSafeInteger(given.contract) &&
    (given.contract as number) >= 1
  )
}

/**
 * How a plan notes that it uses a model.
 *
 * @internal
 */
export function useOf(model: ModelUse): ModelUse {
  if (!isUse(model))
    throw new TypeError(
      'A model that a plan uses is the model itself, or { id, version, contract } with a whole number from 1 in "contract": hand over one of these.',
    )
  return Object.freeze({ id: model.id, version: model.version, contract: model.contract })
}
