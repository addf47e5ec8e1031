import { mustBeDate } from './mustBeDate.js'
import { mustBeGiven } from './mustBeGiven.js'
import { mustBePlan } from './mustBePlan.js'
import { plainCopy } from './plainCopy.js'
import type { Plan, TrialOutcome } from './plan.js'

/**
 * Notes what a small-scale test led to. An outcome that was noted before is replaced (the revision keeps it). Throws when the journal has no
 * such test.
 *
 * ```ts
 * import { concludeTrial, createPlan, recordTrial } from '@groundplan/planning-models'
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'The park' }, period: { from: '2026' } })
 * const tried = recordTrial(plan, { id: 't1', at: '2026-05', words: { verbatim: 'One shared meal' } })
 * concludeTrial(tried, 't1', { is: 'scale', at: '2026-09' }).journal[0]?.outcome // => { is: 'scale', at: '2026-09' }
 * ```
 */
export function concludeTrial(plan: Plan, id: string, outcome: TrialOutcome): Plan {
  mustBePlan(plan)
  mustBeGiven(outcome, 'An outcome', '{ is, at }')
  const index = plan.journal.findIndex((entry) => entry.id === id)
  const entry = plan.journal[index]
  if (entry === undefined)
    throw new TypeError(`The journal has no entry "${id}": record the test first with recordTrial.`)
  if (entry.kind !== 'trial')
    throw new TypeError(`Journal entry "${id}" is of kind "${entry.kind}": only a test ("trial") has an outcome.`)
  mustBeDate(outcome.at, 'The date of an outcome')
  const concluded = Object.freeze({ ...entry, outcome: plainCopy(outcome, 'The outcome') })
  return Object.freeze({ ...plan, journal: Object.freeze(plan.journal.with(index, concluded)) })
}
