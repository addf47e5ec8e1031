import type { Datum, EntityRef, Period, Text } from '@groundplan/kernel'
import { mustBeDate } from './mustBeDate.js'
import { mustBeDecisions } from './mustBeDecisions.js'
import { mustBeGiven } from './mustBeGiven.js'
import { mustBeRefs } from './mustBeRefs.js'
import { mustBeText } from './mustBeText.js'
import { mustBeTextDatum } from './mustBeTextDatum.js'
import { plainCopy } from './plainCopy.js'
import type { DecisionWanted, ModelUse, Plan } from './plan.js'
import { useOf } from './useOf.js'

/**
 * A new plan with nothing in it yet. `models` are those it will use, as values or as id, version and contract. What is left out has not been asked
 * yet, and can be written later like anything else in a plan. Throws on an empty id, on a title or purpose that is no text, on places that are no
 * references, on decisions that are none, and on a period without a date: say `from: 'unknown'` when nobody wrote it down.
 *
 * ```ts
 * import { createPlan } from '@groundplan/planning-models'
 * const plan = createPlan({ id: 'meals', title: { verbatim: 'Fællesspisning' }, period: { from: '2012', to: 'unknown' } })
 * plan.journal // => []
 * plan.purpose // => undefined
 * ```
 */
export function createPlan(given: {
  readonly id: string
  readonly title: Text
  readonly period: Period
  readonly places?: readonly EntityRef[] | undefined
  readonly models?: readonly ModelUse[] | undefined
  readonly purpose?: Text | undefined
  readonly decisionsWanted?: readonly DecisionWanted[] | undefined
  readonly afterwards?: Datum<Text> | undefined
  readonly budget?: Datum<Text> | undefined
}): Plan {
  mustBeGiven(given, 'A new plan', '{ id, title, period }')
  if (typeof given.id !== 'string' || given.id === '')
    throw new TypeError('A plan needs an id: any text that is not empty.')
  mustBeGiven(given.period, 'The period of a plan', '{ from }, or { from, to }')
  mustBeDate(given.period.from, 'The start of the period')
  if (given.period.to !== undefined) mustBeDate(given.period.to, 'The end of the period')
  const title = plainCopy(given.title ?? null, 'The title')
  mustBeText(title, 'The title')
  const places = plainCopy(given.places ?? [], 'The places')
  mustBeRefs(places, 'The places')
  const models = given.models ?? []
  if (!Array.isArray(models)) throw new TypeError('The models must be a list: hand over [model].')
  const { purpose, decisionsWanted, afterwards, budget } = plainCopy(
    {
      purpose: given.purpose,
      decisionsWanted: given.decisionsWanted,
      afterwards: given.afterwards,
      budget: given.budget,
    },
    'What a plan is for',
  )
  if (purpose !== undefined) mustBeText(purpose, 'The purpose')
  if (decisionsWanted !== undefined) mustBeDecisions(decisionsWanted)
  if (afterwards !== undefined) mustBeTextDatum(afterwards, 'What becomes of it afterwards (`afterwards`)')
  if (budget !== undefined) mustBeTextDatum(budget, 'The budget')
  const nothing = Object.freeze({})
  const none = Object.freeze([])
  return Object.freeze({
    id: given.id,
    title,
    period: plainCopy(given.period, 'The period'),
    places,
    models: Object.freeze(models.map(useOf)),
    artefacts: nothing,
    phases: nothing,
    journal: none,
    deviations: none,
    answers: nothing,
    ...(purpose === undefined ? {} : { purpose }),
    ...(decisionsWanted === undefined ? {} : { decisionsWanted }),
    ...(afterwards === undefined ? {} : { afterwards }),
    ...(budget === undefined ? {} : { budget }),
  })
}
