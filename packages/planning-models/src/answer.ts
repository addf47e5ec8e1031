import type { Finding } from '@groundplan/kernel'
import { mustBeDate } from './mustBeDate.js'
import { mustBeGiven } from './mustBeGiven.js'
import { mustBePlan } from './mustBePlan.js'
import { mustBeText } from './mustBeText.js'
import { plainCopy } from './plainCopy.js'
import type { Answer, Plan } from './plan.js'

/**
 * Notes what people answer to a finding, by the finding or its key. The finding stays; the answer stands beside it, also when the finding
 * comes and goes. A later answer replaces an earlier one (the revision keeps it). Throws on a date that does not exist.
 *
 * ```ts
 * import { answer, createPlan } from '@groundplan/planning-models'
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'The park' }, period: { from: '2026' } })
 * const key = '@example/parks/shade/none#bench:b1'
 * const answered = answer(plan, key, { at: '2026-05', by: 'gardener', answer: 'willDo', why: { verbatim: 'A tree comes in autumn' }, due: '2026-11' })
 * answered.answers[key]?.answer // => 'willDo'
 * ```
 */
export function answer(plan: Plan, finding: Pick<Finding, 'key'> | string, given: Answer): Plan {
  mustBePlan(plan)
  mustBeGiven(given, 'An answer', '{ at, by, answer, why }')
  const key = typeof finding === 'string' ? finding : finding.key
  if (key === '__proto__' || key === '')
    throw new TypeError('An answer needs the key of a finding: pass the finding itself.')
  mustBeDate(given.at, 'The date of an answer')
  if (given.due !== undefined) mustBeDate(given.due, 'The due date of an answer', false)
  const kept = plainCopy(given, 'The answer')
  mustBeText(kept.why, 'The reason of an answer')
  return Object.freeze({ ...plan, answers: Object.freeze({ ...plan.answers, [key]: kept }) })
}
