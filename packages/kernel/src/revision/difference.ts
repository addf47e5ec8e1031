import type { Artefact } from '../artefact.js'
import type { Message, Slot, Slots } from '../message.js'
import { pointerOf } from '../pointer.js'
import type { Revision } from '../revisionTypes.js'
import type { AnyLocalized, Localized } from '../text.js'
import { show } from '../text.js'
import { between, type Dated, isErasure, type Passed } from './between.js'
import { type ChangeSentence, changeMessage, whatMessage } from './changeMessages.js'
import { type Contrast, comparison, type Part, type Thing } from './comparison.js'
import { labels as ownLabels, silentSteps } from './labels.js'
import { isJsonObject } from './plainJson.js'
import type { RevisionNote } from './revisionNote.js'
import { ownName, quoted, shown } from './wording.js'

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

/** Names for what a sentence speaks of. */
export interface DifferenceNames {
  /** Their titles name the kinds of content. */
  readonly artefacts?: readonly Pick<Artefact, 'kind' | 'title'>[] | undefined
  /** Names by field, artefact kind or model. */
  readonly labels?: Readonly<Record<string, AnyLocalized>> | undefined
}

type Label = (step: string) => Localized

function labelling({ artefacts = [], labels = {} }: DifferenceNames): Label {
  const titles = new Map(artefacts.map(({ kind, title }) => [kind, title]))
  return (step) => {
    const text = Object.hasOwn(labels, step)
      ? labels[step]
      : (titles.get(step) ?? (Object.hasOwn(ownLabels, step) ? ownLabels[step] : undefined))
    if (text !== undefined) return { en: show(text, 'en'), da: show(text, 'da') }
    const plain = /^@[^/]+\/[^/]+\/([^/]+)$/.exec(step)?.[1] ?? step
    return { en: plain, da: plain }
  }
}

const idOf = (part: Part): string => (typeof part === 'string' ? part : 'id' in part ? part.id : String(part.at))
const stepOf = (part: Part): string | number => (typeof part === 'string' ? part : part.at)
const thePlan: Localized = { en: 'the plan', da: 'planen' }

function joined(parts: readonly Localized[]): Localized {
  return { en: parts.map(({ en }) => en).join(' › '), da: parts.map(({ da }) => da).join(' › ') }
}

/** The fields between two depths of a path, as words; the silent ones are left out if anything else remains. */
function fields(path: readonly Part[], from: number, to: number, label: Label): Localized | undefined {
  const steps = path.slice(from, to).filter((part) => typeof part === 'string')
  const told = steps.filter((step) => !silentSteps.has(step))
  const words = told.length > 0 ? told : steps.slice(-1).filter((step) => step !== 'plan')
  return words.length === 0 ? undefined : joined(words.map(label))
}

/** What a thing is called: by its own name, else by its place in the list, from 1. */
function nameOfThing(path: readonly Part[], { depth, value }: Thing): Localized {
  const part = path[depth - 1]
  const number = typeof part === 'object' ? part.at + 1 : 1
  return ownName(value) ?? { en: `no. ${number}`, da: `nr. ${number}` }
}

/** Where a thing stands: the list, and the thing that the list belongs to. */
function placeOf(path: readonly Part[], things: readonly Thing[], label: Label): Localized {
  const owner = things.at(-1)
  const list = fields(path, owner?.depth ?? 0, path.length, label)
  if (owner === undefined) return list ?? thePlan
  const name = nameOfThing(path, owner)
  return list === undefined ? name : { en: `${list.en} in ${name.en}`, da: `${list.da} i ${name.da}` }
}

/** What the innermost thing is called where its place is not told beside it: one without a name needs its list. */
function fullNameOf(path: readonly Part[], things: readonly Thing[], label: Label): Localized {
  const last = things.at(-1) as Thing
  const name = nameOfThing(path, last)
  if (ownName(last.value) !== undefined) return name
  const place = placeOf(path.slice(0, last.depth - 1), things.slice(0, -1), label)
  return { en: `${name.en} in ${place.en}`, da: `${name.da} i ${place.da}` }
}

function told(
  contrast: Contrast,
  label: Label,
): { readonly sentence: ChangeSentence; readonly slots: Record<string, Slot> } {
  const { kind, path, origin, things } = contrast
  const last = things.at(-1)
  if (last !== undefined && last.depth === path.length && kind !== 'changed') {
    const slots = { thing: nameOfThing(path, last), place: placeOf(path.slice(0, -1), things.slice(0, -1), label) }
    if (origin === undefined) return { sentence: kind, slots }
    return { sentence: 'movedFrom', slots: { ...slots, origin: placeOf(origin.slice(0, -1), [], label) } }
  }
  const thing = last === undefined ? thePlan : fullNameOf(path, things, label)
  const field = fields(path, last?.depth ?? 0, path.length, label) ?? thePlan
  if (kind === 'moved')
    return {
      sentence: 'renamed',
      slots: { thing, field, origin: fields(origin ?? [], 0, origin?.length ?? 0, label) ?? thePlan },
    }
  const before = 'before' in contrast ? shown(contrast.before) : undefined
  const after = 'after' in contrast ? shown(contrast.after) : undefined
  if (kind === 'added')
    return after === undefined
      ? { sentence: 'addedField', slots: { thing, field } }
      : { sentence: 'addedFieldAs', slots: { thing, field, after } }
  if (kind === 'removed')
    return before === undefined
      ? { sentence: 'removedField', slots: { thing, field } }
      : { sentence: 'removedFieldWas', slots: { thing, field, before } }
  return before === undefined || after === undefined
    ? { sentence: 'changed', slots: { thing, field } }
    : { sentence: 'changedTo', slots: { thing, field, before, after } }
}

/** The stable part of a path: up to the first item that has no id. */
function stable(path: readonly Part[]): readonly string[] {
  const end = path.findIndex((part) => typeof part === 'object' && !('id' in part))
  return (end < 0 ? path : path.slice(0, end)).map(idOf)
}

const startsWith = (path: readonly string[], start: readonly string[]): boolean =>
  start.length <= path.length && start.every((step, at) => step === path[at])

/** Whether what a revision did bears on a change. */
function bearsOn(contrast: Contrast, change: Contrast): boolean {
  const here = [change.path, ...(change.origin === undefined ? [] : [change.origin])].map(stable)
  const there = [contrast.path, ...(contrast.origin === undefined ? [] : [contrast.origin])].map(stable)
  return here.some((path) =>
    there.some((touched) => {
      // To move a thing does not change what is in it, and to change what is in it does not move it.
      if (contrast.kind === 'moved' && change.kind === 'changed') return false
      if (change.kind === 'moved' && contrast.kind === 'changed') return false
      return startsWith(path, touched) || startsWith(touched, path)
    }),
  )
}

/** Whether a revision moved something in the list in which a thing was moved. */
function reordered(contrast: Contrast, change: Contrast): boolean {
  if (contrast.kind !== 'moved' || change.kind !== 'moved') return false
  return startsWith(stable(contrast.path), stable(change.path.slice(0, -1)))
}

/** The revisions that made a change, oldest first. */
function madeBy(change: Contrast, passed: readonly Passed[]): readonly Revision[] {
  const by = (bears: typeof bearsOn) =>
    passed.filter(({ contrasts }) => contrasts.some((one) => bears(one, change))).map(({ revision }) => revision)
  const made = by(bearsOn)
  if (made.length > 0) return made
  // When two things change places, either can be said to have moved: the revision may have said it of the other.
  const moved = by(reordered)
  // What no operation accounts for was erased.
  return moved.length > 0 ? moved : passed.filter(isErasure).map(({ revision }) => revision)
}

function changeOf(contrast: Contrast, passed: readonly Passed[], label: Label): Change {
  const made = madeBy(contrast, passed)
  const { sentence, slots } = told(contrast, label)
  const last = made.at(-1)
  const path = contrast.path.map(idOf)
  return {
    kind: contrast.kind,
    pointer: pointerOf(['plan', ...contrast.path.map(stepOf)]),
    path: ['plan', ...path],
    ...('before' in contrast ? { before: contrast.before } : {}),
    ...('after' in contrast ? { after: contrast.after } : {}),
    revisions: made.map(({ id }) => id),
    message: changeMessage(sentence, made.length),
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
 * revisions alone. New things are told as one change each, and a thing that was moved is not one removed and one added.
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
  const label = labelling(names)
  return {
    shared: passed !== undefined,
    revisions: (passed ?? []).map(({ revision: { id, at, by, why }, takenBack }) => ({ id, at, by, why, takenBack })),
    changes: comparison(from.plan, to.plan).map((contrast) => changeOf(contrast, passed ?? [], label)),
  }
}
