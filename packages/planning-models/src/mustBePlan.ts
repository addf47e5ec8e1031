import type { Plan } from './plan.js'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const looksLikePlan = (value: unknown): boolean =>
  isObject(value) && isObject(value['artefacts']) && isObject(value['answers'])

function remedyFor(value: unknown): string {
  if (typeof value === 'string') return 'open the text with parsePlanText, and pass the `plan` that it gives'
  if (isObject(value) && looksLikePlan(value['plan']))
    return 'this holds one in its `plan`, as documents do: pass that `plan`'
  return 'pass what createPlan gives, or the `plan` of what parsePlan gives, after asking whether it is there'
}

/**
 * Refuses what is no plan where a plan is needed, and says what to pass instead: a document is easily taken for its plan.
 *
 * @internal
 */
export function mustBePlan(value: Plan): void {
  if (!looksLikePlan(value)) throw new TypeError(`A plan is needed here: ${remedyFor(value)}.`)
}
