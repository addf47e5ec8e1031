import type { EntityRef, Period, Text } from '@groundplan/kernel'
import { mustBeDate } from './mustBeDate.js'
import { plainCopy } from './plainCopy.js'
import type { ModelUse, Plan } from './plan.js'
import { useOf } from './useOf.js'

/**
 * A new plan with nothing in it yet. `models` are those it will use, as values or as id, version and contract. Throws on an empty id and on
 * a period without a date: say `from: 'unknown'` when nobody wrote it down.
 *
 * ```ts
 * import { createPlan } from '@groundplan/planning-models'
 * const plan = createPlan({ id: 'meals', title: { verbatim: 'Fællesspisning' }, period: { from: '2012', to: 'unknown' } })
 * plan.journal // => []
 * ```
 */
export function createPlan(given: {
  readonly id: string
  readonly title: Text
  readonly period: Period
  readonly places?: readonly EntityRef[] | undefined
  readonly models?: readonly ModelUse[] | undefined
}): Plan {
  if (typeof given.id !== 'string' || given.id === '')
    throw new TypeError('A plan needs an id: any text that is not empty.')
  mustBeDate(given.period.from, 'The start of the period')
  if (given.period.to !== undefined) mustBeDate(given.period.to, 'The end of the period')
  const nothing = Object.freeze({})
  const none = Object.freeze([])
  return Object.freeze({
    id: given.id,
    title: plainCopy(given.title, 'The title'),
    period: plainCopy(given.period, 'The period'),
    places: plainCopy(given.places ?? [], 'The places'),
    models: Object.freeze((given.models ?? []).map(useOf)),
    artefacts: nothing,
    phases: nothing,
    journal: none,
    deviations: none,
    answers: nothing,
  })
}
