import {
  type AnyLocalized,
  type Artefact,
  type Change,
  difference,
  type FieldLayout,
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

type Dated = Parameters<typeof difference>[0]
type Labels = Readonly<Record<string, AnyLocalized>>
type Choices = Readonly<Record<string, Readonly<Record<string, AnyLocalized>>>>

/** A change says by whom and why in brackets at its end; the heading of its group says so already. */
const bare = (template: Template): Template =>
  typeof template === 'string' ? template.replace(/ \([^()]*\)$/, '') : template

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

const progress = Object.fromEntries(Object.entries(progressWords).map(([state, { label }]) => [state, label]))

/** What the closed lists of a plan's own fields are called. */
const ownChoices: Readonly<Record<string, Choices>> = {
  phases: { state: progress },
  answers: { answer: answerWords },
  journal: { kind: entryWords, is: outcomeWords, outcome: outcomeWords },
}

/** A value of a closed list by its name instead of its key. */
function choose(slot: Slot | undefined, value: unknown, choices: Readonly<Record<string, AnyLocalized>> | undefined) {
  return typeof value === 'string' && choices !== undefined && Object.hasOwn(choices, value) ? choices[value] : slot
}

/**
 * The sentences about changes, in the order of the changes: in the words of the artefact or the model that they are about, without by whom and why.
 */
export function sayChanges(
  from: Dated,
  to: Dated,
  changes: readonly Change[],
  names: NamesOfChanges,
): readonly (Said | undefined)[] {
  const keys = changes.filter(({ path }) => path[1] === 'answers').map(({ path }) => path[2] ?? '')
  const answered = Object.fromEntries(keys.map((key) => [key, names.findings(key) ?? words.goneFinding]))
  /** Labels and choices of the part of the plan that a change lies in, and a name for the part. */
  const partOf = ([, part = '', key = '']: readonly string[]): {
    readonly id: string
    readonly labels: Labels
    readonly choices: Choices
  } => {
    const choices = Object.hasOwn(ownChoices, part) ? (ownChoices[part] ?? {}) : {}
    if (part === 'artefacts') {
      const found = names.artefacts.find(({ kind }) => kind === key)
      const said = wordsOf(found?.layout ?? {})
      return {
        id: `${part} ${key}`,
        choices: said.choices,
        labels: { ...said.labels, [key]: found?.title ?? words.notLoaded },
      }
    }
    if (part === 'phases') {
      const model = names.models.find(({ id }) => id === key)
      return { id: `${part} ${key}`, choices, labels: { ...model?.phases, [key]: model?.title ?? words.notLoaded } }
    }
    if (part === 'answers') return { id: part, choices, labels: answered }
    return { id: part, choices, labels: {} }
  }
  // A field's name means different things in different artefacts, so that each part of the plan is told with its own labels.
  const told = new Map<string, ReadonlyMap<string, Change>>()
  const inWords = (change: Change, id: string, labels: Labels): Change => {
    if (Object.keys(labels).length === 0) return change
    const known =
      told.get(id) ??
      new Map(
        difference(from, to, { artefacts: names.artefacts, labels }).changes.map((one) => [keyOf(one), one] as const),
      )
    told.set(id, known)
    return known.get(keyOf(change)) ?? change
  }
  const modelIn = (use: unknown): AnyLocalized => {
    const id = (use as { readonly id?: unknown } | undefined)?.id
    return names.models.find((model) => model.id === id)?.title ?? words.notLoaded
  }
  return changes.map((change) => {
    const { id, labels, choices } = partOf(change.path)
    const { message, slots, before, after } = { ...inWords(change, id, labels) }
    const field = change.path.at(-1) ?? ''
    const named = Object.hasOwn(choices, field) ? choices[field] : undefined
    const n = change.revisions.length
    const sentence = { en: bare((message as Message).en), da: bare((message as Message).da) }
    return {
      message:
        n > 1 ? { en: joined(sentence.en, messages.lastOf.en), da: joined(sentence.da, messages.lastOf.da) } : sentence,
      slots: {
        ...slots,
        ...('thing' in slots && change.path[1] === 'models' ? { thing: modelIn(after ?? before) } : {}),
        ...('before' in slots ? { before: choose(slots['before'], before, named) as Slot } : {}),
        ...('after' in slots ? { after: choose(slots['after'], after, named) as Slot } : {}),
      },
    }
  })
}

const keyOf = ({ kind, pointer, path }: Change): string => JSON.stringify([kind, pointer, path])

const joined = (template: Template, end: string): Template =>
  typeof template === 'string' ? `${template}${end}` : template
