import {
  type AnyLocalized,
  type Artefact,
  type Change,
  isPartialDate,
  type Message,
  type Slot,
  type Template,
} from '@groundplan/kernel'
import type { Said } from '../report.js'
import { answerWords, entryWords, messages, outcomeWords, progressWords, words } from '../words.js'

/** Names for what changes speak of. */
export interface NamesOfChanges {
  readonly artefacts: readonly Artefact[]
  readonly models: readonly {
    readonly id: string
    readonly title: AnyLocalized
    readonly phases: Readonly<Record<string, AnyLocalized>>
  }[]
  /** What a finding said, by its key; undefined for findings that are gone. */
  readonly findings: (key: string) => AnyLocalized | undefined
}

type Choices = Readonly<Record<string, Readonly<Record<string, AnyLocalized>>>>

/** What the closed lists of the journal are called; phases and answers have sentences of their own. */
const journalChoices: Choices = { kind: entryWords, is: outcomeWords }

/** A value of a closed list by its name. */
function inNames(slot: Slot, value: unknown, named: Choices[string] | undefined): Slot {
  return typeof value === 'string' && named !== undefined && Object.hasOwn(named, value) ? (named[value] ?? slot) : slot
}

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined

/** A change says by whom and why where nothing else does; the heading of its group says so already, save how many revisions made it. */
function withCount({ what }: Change, count: number): Message {
  const withEnd = (template: Template, end: string): Template =>
    typeof template === 'string' && count > 1 ? template + end : template
  return { en: withEnd(what.en, messages.lastOf.en), da: withEnd(what.da, messages.lastOf.da) }
}

/** Where a phase stands now, in a sentence. */
function phaseSaid(plan: unknown, [, , model = '', phase = '']: readonly string[], names: NamesOfChanges): Said {
  const held = own(own(own(plan, 'phases'), model), phase)
  const state = own(held, 'state')
  const since = own(held, 'since')
  const known = names.models.find(({ id }) => id === model)?.phases ?? {}
  const slots = {
    phase: Object.hasOwn(known, phase) ? (known[phase] ?? words.unknownPhase) : words.unknownPhase,
    state: progressWords[isProgress(state) ? state : 'notRecorded'].label,
  }
  return isPartialDate(since)
    ? { message: messages.phaseSince, slots: { ...slots, since: { date: since } } }
    : { message: messages.phaseNow, slots }
}

const isProgress = (state: unknown): state is keyof typeof progressWords =>
  typeof state === 'string' && Object.hasOwn(progressWords, state)

/** What people answer to a finding now, in a sentence. */
function answerSaid(plan: unknown, [, , key = '']: readonly string[], names: NamesOfChanges): Said {
  const given = own(own(own(plan, 'answers'), key), 'answer')
  const finding = names.findings(key) ?? words.goneFinding
  return typeof given === 'string' && Object.hasOwn(answerWords, given)
    ? { message: messages.answerNow, slots: { finding, answer: answerWords[given as keyof typeof answerWords] } }
    : { message: messages.answerGone, slots: { finding } }
}

/**
 * The sentences about changes, in the order of the changes: in the words of the artefact or the model that they are about, without by whom and why. A
 * phase or an answer that changed in several fields has one sentence, with the first of them.
 */
export function sayChanges(
  plan: unknown,
  changes: readonly Change[],
  names: NamesOfChanges,
): readonly (readonly Said[])[] {
  const modelIn = (use: unknown): AnyLocalized =>
    names.models.find(({ id }) => id === own(use, 'id'))?.title ?? words.notLoaded
  const once = new Set<string>()
  /** The sentence on a phase or an answer, unless it was said already. */
  const first = (path: readonly string[], said: typeof phaseSaid): readonly Said[] => {
    const key = JSON.stringify(path)
    if (once.has(key)) return []
    once.add(key)
    return [said(plan, path, names)]
  }
  return changes.map((change) => {
    const { path, slots, before, after } = change
    const [root = '', part = '', key = '', phase] = path
    if (part === 'answers') return first([root, part, key], answerSaid)
    if (part === 'phases') {
      const whole = after ?? before
      const phases =
        phase === undefined && typeof whole === 'object' && whole !== null ? Object.keys(whole) : [phase ?? '']
      return phases.flatMap((one) => first([root, part, key, one], phaseSaid))
    }
    const field = path.at(-1) ?? ''
    const named = part === 'journal' && Object.hasOwn(journalChoices, field) ? journalChoices[field] : undefined
    const filled = {
      ...slots,
      ...('thing' in slots && part === 'models' ? { thing: modelIn(after ?? before) } : {}),
      ...('before' in slots ? { before: inNames(slots['before'] as Slot, before, named) } : {}),
      ...('after' in slots ? { after: inNames(slots['after'] as Slot, after, named) } : {}),
    }
    return [{ message: withCount(change, change.revisions.length), slots: filled }]
  })
}
