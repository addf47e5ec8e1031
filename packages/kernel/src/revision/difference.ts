import type { Message, Slots } from '../message.js'
import { pointerOf } from '../pointer.js'
import type { Revision } from '../revisionTypes.js'
import { attribution } from './attribution.js'
import { between, type Dated } from './between.js'
import { changeMessage, whatMessage } from './changeMessages.js'
import { type Contrast, comparison, idOf, type Part } from './comparison.js'
import { type DifferenceNames, type Naming, namingOf } from './naming.js'
import { isJsonObject } from './plainJson.js'
import type { RevisionNote } from './revisionNote.js'
import { told } from './told.js'
import { quoted } from './wording.js'

export type { DifferenceNames } from './naming.js'

/** One thing that is different, with the revisions that made it so. `say(change, locale)` tells it in a sentence. Danish: ændring. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  /** RFC 6901 pointer into the later document; into the earlier one for what was removed. */
  readonly pointer: string
  /** The way to it by ids rather than places, the same before and after reordering. */
  readonly path: readonly string[]
  /** Absent for what was added. */
  readonly before?: unknown
  /** Absent for what was removed. */
  readonly after?: unknown
  /** Ids of the revisions that touched it, oldest first; empty where the history does not tell. */
  readonly revisions: readonly string[]
  readonly message: Message
  /** The same without when, by whom and why, for where that stands beside it. */
  readonly what: Message
  readonly slots: Slots
}

/** A revision between two points. */
export interface RevisionBetween extends RevisionNote {
  /** It led to the earlier point and was taken back since. */
  readonly takenBack: boolean
}

/** What lies between two points in the life of a plan. */
export interface Difference {
  /** Whether the two share a history; where they do not, changes are told without when, who and why. */
  readonly shared: boolean
  /** All revisions between the two, also those of which nothing is left. */
  readonly revisions: readonly RevisionBetween[]
  readonly changes: readonly Change[]
}

const stepOf = (part: Part): string | number => (typeof part === 'string' ? part : part.at)

function changeOf(
  contrast: Contrast,
  made: readonly Revision[],
  takenBack: ReadonlySet<Revision>,
  naming: Naming,
): Change {
  const { sentence, slots } = told(contrast, naming)
  const last = made.at(-1)
  const path = contrast.path.map(idOf)
  return {
    kind: contrast.kind,
    pointer: pointerOf(['plan', ...contrast.path.map(stepOf)]),
    path: ['plan', ...path],
    ...('before' in contrast ? { before: contrast.before } : {}),
    ...('after' in contrast ? { after: contrast.after } : {}),
    revisions: made.map(({ id }) => id),
    message: changeMessage(sentence, made.length, last !== undefined && takenBack.has(last)),
    what: whatMessage(sentence),
    slots:
      last === undefined
        ? slots
        : { ...slots, n: made.length, by: last.by, at: { date: last.at.slice(0, 10) }, why: quoted(last.why) },
  }
}

/**
 * What changed from one point to another in the life of a plan: what, when, by which role, and why. The points are documents (as they are
 * now, or as `rewind` gives them) or approved reports. Changes are net: what was added and removed again in between is told by its
 * revisions alone. New things are told as one change each, and a thing that was moved is not one removed and one added. Fields are told at any
 * depth, also in what a datum holds, by the names of `names.artefacts` and their layouts; a field that nobody named is "a field", never its key.
 *
 * A report is found in the history too where its last revision was taken back since; what was taken back says so.
 *
 * Where the two share no history, the changes are told all the same, without when, who and why, and `shared` is false.
 * Time grows with what differs and with what the revisions between the two changed.
 *
 * ```ts
 * import { difference, revise, rewind, say } from '@groundplan/kernel'
 * import { newDocument } from '@groundplan/kernel/document'
 * const note = { by: 'koordinator', why: { verbatim: 'efter mødet' } }
 * let doc = newDocument({ journal: [{ id: 'j1', words: { verbatim: 'Første møde' } }] })
 * doc = revise(doc, (plan) => { plan.journal.push({ id: 'j2', words: { verbatim: 'Fællesspisning' } }) }, { id: 'r1', at: '2021-03-03', ...note })
 * const { changes, revisions } = difference(rewind(doc, 0), doc)
 * changes.map((change) => say(change, 'da')) // => ['Tilføjet i logbogen: »Fællesspisning« (koordinator, 3. marts 2021: »efter mødet«)']
 * changes.map((change) => say(change, 'en')) // => ['Added to the journal: “Fællesspisning” (koordinator, 3 March 2021: “efter mødet”)']
 * changes[0]?.path // => ['plan', 'journal', 'j2']
 * revisions.map((revision) => revision.id) // => ['r1']
 * ```
 */
export function difference(from: Dated, to: Dated, names: DifferenceNames = {}): Difference {
  for (const point of [from, to])
    if (!isJsonObject(point) || !Object.hasOwn(point, 'plan'))
      throw new TypeError(
        'What is compared needs a plan in its `plan`: pass two documents, or reports of theirs; for two plans, { plan: earlier } and { plan: later }.',
      )
  const passed = between(from, to)
  const naming = namingOf(names)
  const back = new Set((passed ?? []).filter(({ takenBack }) => takenBack).map(({ revision }) => revision))
  const madeBy = attribution(passed ?? [])
  return {
    shared: passed !== undefined,
    revisions: (passed ?? []).map(({ revision: { id, at, by, why }, takenBack }) => ({ id, at, by, why, takenBack })),
    changes: comparison(from.plan, to.plan).map((contrast) => changeOf(contrast, madeBy(contrast), back, naming)),
  }
}
