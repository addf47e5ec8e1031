import { isPartialDate, type PlanDocument, type Snapshot } from '@groundplan/kernel'
import { mustBeGiven } from './mustBeGiven.js'
import { mustBePlan } from './mustBePlan.js'
import { plainCopy } from './plainCopy.js'
import type { Plan } from './plan.js'

const timeOfDay = /^T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?$/

/** Whether a value is a date that exists, or an instant on such a day. */
const isMoment = (value: unknown): boolean =>
  isPartialDate(value) ||
  (typeof value === 'string' && isPartialDate(value.slice(0, 10)) && timeOfDay.test(value.slice(10)))

const isFrozenThrough = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozenThrough))

/** The ids of all revisions, also of those taken back: a report is told apart from them by its id alone. */
const revisionsOf = ({ done, undone, aside = [] }: PlanDocument): ReadonlySet<string> =>
  new Set([...done, ...undone, ...aside.flatMap((one) => one.undone)].map(({ id }) => id))

/**
 * Keeps the plan as it stands now as an approved report: when, by which role, and after which revision. It is never changed and never removed;
 * undoing, redoing and going on leave it alone, and `difference(document.reports[0], document)` tells what has changed since. Only `erase` reaches
 * into it, where something about a person must go. Danish: godkendt rapport.
 *
 * `at` is a date, coarse or not, or an ISO 8601 instant; `by` is a role, never a person's name. Throws on a date that does not exist, on a report
 * without id or role, and on an id that a report or revision of the document has.
 *
 * ```ts
 * import { difference, revise, say } from '@groundplan/kernel'
 * import { newDocument } from '@groundplan/kernel/document'
 * import { approveReport, createPlan, record } from '@groundplan/planning-models'
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'The park' }, period: { from: '2026' } })
 * const approved = approveReport(newDocument(plan), { id: 'spring', at: '2026-05-04', by: 'styregruppe' })
 * const next = record(plan, { id: 'j1', at: '2026-06', kind: 'event', words: { verbatim: 'Heste på engen' } })
 * const later = revise(approved, next, { id: 'r1', at: '2026-06-02', by: 'koordinator', why: { verbatim: 'Det skete' } })
 * later.reports.map(({ id, plan }) => [id, plan.journal.length]) // => [['spring', 0]]
 * const { changes } = difference(later.reports[0] ?? approved, later)
 * changes.map((change) => say(change, 'en')) // => ['Added to the journal: “Heste på engen” (koordinator, 2 June 2026: “Det skete”)']
 * ```
 */
export function approveReport(
  document: PlanDocument<Plan>,
  given: { readonly id: string; readonly at: string; readonly by: string },
): PlanDocument<Plan> {
  mustBeGiven(document, 'An approved report', 'the document that it is kept in, as newDocument or parsePlan gives it')
  if (!Array.isArray(document.done) || !Array.isArray(document.undone) || !Array.isArray(document.reports))
    throw new TypeError(
      'A report is kept in a document: pass what newDocument gives, or the `document` of what parsePlan gives, not the plan alone.',
    )
  mustBePlan(document.plan)
  mustBeGiven(given, 'An approved report', '{ id, at, by }')
  const { id, at, by } = given
  if (typeof id !== 'string' || id === '')
    throw new TypeError('An approved report needs an id: any text that is not empty.')
  if (document.reports.some((report) => report.id === id))
    throw new TypeError(`A report "${id}" was approved already, and stays as it is: give the new one an id of its own.`)
  if (revisionsOf(document).has(id))
    throw new TypeError(
      `"${id}" is the id of a revision: give the report an id of its own, so that it is clear which is meant.`,
    )
  if (!isMoment(at))
    throw new TypeError(
      `The date of an approved report must exist, as "2026-05-04" or "2026-05-04T09:30:00Z"; it is ${JSON.stringify(at)}.`,
    )
  if (typeof by !== 'string' || by.trim() === '')
    throw new TypeError('An approved report says which role approved it: hand over for instance by: "steering group".')
  const revision = document.done.at(-1)?.id
  const plan = isFrozenThrough(document.plan) ? document.plan : plainCopy(document.plan, 'The plan')
  const report: Snapshot<Plan> = Object.freeze({ id, at, by, ...(revision === undefined ? {} : { revision }), plan })
  return Object.freeze({ ...document, reports: Object.freeze([...document.reports, report]) })
}
