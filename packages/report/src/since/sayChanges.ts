import {
  type AnyLocalized,
  type Artefact,
  type Change,
  difference,
  type FieldLayout,
  isPartialDate,
  type Message,
  type Slot,
  type Template,
} from '@groundplan/kernel'
import type { Said } from '../report.js'
import { answerWords, entryWords, messages, outcomeWords, progressWords, words } from '../words.js'
import { namesInPlans } from './namesInPlans.js'

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

type Dated = Parameters<typeof difference>[0]
type Labels = Readonly<Record<string, AnyLocalized>>
type Choices = Readonly<Record<string, Readonly<Record<string, AnyLocalized>>>>

/** A change says by whom and why in brackets at its end; the heading of its group says so already. */
const ending = / \([^()]*\)$/

const lastOf = (path: string): string => path.split('.').at(-1) ?? path

/** Labels and choices by the name of a field, of one artefact; a name that stands for two things goes by the first. */
function wordsOf(layout: Readonly<Record<string, FieldLayout>>): {
  readonly labels: Labels
  readonly choices: Choices
} {
  const labels: Record<string, AnyLocalized> = {}
  const choices: Record<string, Readonly<Record<string, AnyLocalized>>> = {}
  for (const [path, field] of Object.entries(layout)) {
    const name = lastOf(path)
    if (!Object.hasOwn(labels, name)) labels[name] = field.label
    if (field.choices !== undefined) choices[name] = { ...field.choices, ...choices[name] }
  }
  return { labels, choices }
}

/** What the closed lists of the journal are called; phases and answers have sentences of their own. */
const journalChoices: Choices = { kind: entryWords, is: outcomeWords }

/** A value of a closed list, or a key, by its name instead. */
function inNames(slot: Slot, value: unknown, nameOf: (key: string) => AnyLocalized | undefined): Slot {
  if (typeof value === 'string') return nameOf(value) ?? slot
  if (Array.isArray(value) && Array.isArray(slot))
    return slot.map((part: Slot, at) => inNames(part, (value as readonly unknown[])[at], nameOf))
  return own(value, 'is') === 'known' ? inNames(slot, own(value, 'value'), nameOf) : slot
}

/** A key that nobody gave a name, as words: `startDate` is "start date". */
function humanised(steps: readonly string[]): Labels {
  const keys = steps.filter((step) => /^[a-z]+(?:[A-Z][a-z]*)+$/.test(step))
  const inWords = (key: string): string => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return Object.fromEntries(keys.map((key) => [key, { en: inWords(key), da: inWords(key) }]))
}

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined

const endingIn = (sentence: Message, n: number): Message => {
  const bothEnds = (template: Template, end: string): Template =>
    typeof template === 'string' ? template.replace(ending, n > 1 ? end : '') : template
  return { en: bothEnds(sentence.en, messages.lastOf.en), da: bothEnds(sentence.da, messages.lastOf.da) }
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
  from: Dated,
  to: Dated,
  changes: readonly Change[],
  names: NamesOfChanges,
): readonly (readonly Said[])[] {
  // A field's name means different things in different artefacts, so that each is told with its own labels.
  const told = new Map<string, ReadonlyMap<string, Change>>()
  const inWordsOf = (change: Change): { readonly change: Change; readonly choices: Choices } => {
    const [, part, kind = ''] = change.path
    if (part !== 'artefacts') return { change, choices: part === 'journal' ? journalChoices : {} }
    const found = names.artefacts.find((artefact) => artefact.kind === kind)
    const { labels, choices } = wordsOf(found?.layout ?? {})
    const steps = changes.filter(({ path }) => path[2] === kind).flatMap(({ path }) => path.slice(3))
    const all = { ...humanised(steps), ...labels, [kind]: found?.title ?? words.notLoaded }
    const known =
      told.get(kind) ?? new Map(difference(from, to, { labels: all }).changes.map((one) => [keyOf(one), one] as const))
    told.set(kind, known)
    return { change: known.get(keyOf(change)) ?? change, choices }
  }
  const modelIn = (use: unknown): AnyLocalized =>
    names.models.find(({ id }) => id === own(use, 'id'))?.title ?? words.notLoaded
  const inPlans = namesInPlans(to.plan, from.plan)
  const once = new Set<string>()
  /** The sentence on a phase or an answer, unless it was said already. */
  const first = (path: readonly string[], said: typeof phaseSaid): readonly Said[] => {
    const key = JSON.stringify(path)
    if (once.has(key)) return []
    once.add(key)
    return [said(to.plan, path, names)]
  }
  return changes.map((raw) => {
    const [root = '', part = '', key = '', phase] = raw.path
    if (part === 'answers') return first([root, part, key], answerSaid)
    if (part === 'phases') {
      const whole = raw.after ?? raw.before
      const phases =
        phase === undefined && typeof whole === 'object' && whole !== null ? Object.keys(whole) : [phase ?? '']
      return phases.flatMap((one) => first([root, part, key, one], phaseSaid))
    }
    const { change, choices } = inWordsOf(raw)
    const { message, slots, before, after } = change
    const field = raw.path.at(-1) ?? ''
    const named = Object.hasOwn(choices, field) ? choices[field] : undefined
    const nameOf = (value: string): AnyLocalized | undefined =>
      named !== undefined && Object.hasOwn(named, value)
        ? named[value]
        : part === 'artefacts'
          ? inPlans(key, value)
          : undefined
    const filled = {
      ...slots,
      ...('thing' in slots && part === 'models' ? { thing: modelIn(after ?? before) } : {}),
      ...('before' in slots ? { before: inNames(slots['before'] as Slot, before, nameOf) } : {}),
      ...('after' in slots ? { after: inNames(slots['after'] as Slot, after, nameOf) } : {}),
    }
    return [{ message: endingIn(message, change.revisions.length), slots: filled }]
  })
}

const keyOf = ({ kind, pointer, path }: Change): string => JSON.stringify([kind, pointer, path])
