import type { EntityRef } from '@groundplan/kernel'
import { mustBeDate } from './mustBeDate.js'
import { mustBeGiven } from './mustBeGiven.js'
import { mustBePlan } from './mustBePlan.js'
import { mustBeRefs } from './mustBeRefs.js'
import { mustBeText } from './mustBeText.js'
import { plainCopy } from './plainCopy.js'
import type { JournalEntry, Plan } from './plan.js'

/** A journal entry as it is written down: what it is about may be left out. */
export type NewEntry = Omit<JournalEntry, 'about'> & { readonly about?: readonly EntityRef[] | undefined }

/**
 * Writes an entry into the journal, after those that are there. Throws on an id that the journal already has, since entries are spoken of by
 * id, on a date that does not exist, on words that are no text and on what is no reference.
 *
 * ```ts
 * import { createPlan, record } from '@groundplan/planning-models'
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'The park' }, period: { from: '2026' } })
 * record(plan, { id: 'j1', at: 'unknown', kind: 'event', words: { verbatim: 'Heste på engen' } }).journal[0]?.about // => []
 * ```
 */
export function record(plan: Plan, entry: NewEntry): Plan {
  mustBePlan(plan)
  mustBeGiven(entry, 'A journal entry', '{ id, at, kind, words }')
  if (typeof entry.id !== 'string' || entry.id === '')
    throw new TypeError('A journal entry needs an id: any text that is not empty.')
  if (plan.journal.some((other) => other.id === entry.id))
    throw new TypeError(`The journal already has an entry "${entry.id}": give the new one an id of its own.`)
  mustBeDate(entry.at, 'The date of a journal entry')
  if (entry.outcome !== undefined) mustBeDate(entry.outcome.at, 'The date of an outcome')
  const kept: JournalEntry = plainCopy({ ...entry, about: entry.about ?? [] }, 'The journal entry')
  mustBeText(kept.words, 'The words of a journal entry')
  mustBeRefs(kept.about, 'What a journal entry is about')
  return Object.freeze({ ...plan, journal: Object.freeze([...plan.journal, kept]) })
}
