import type { Text } from '@groundplan/kernel'
import { canonicalText } from './canonicalText.js'
import { sameText, uniteTexts } from './mergeTheoriesText.js'

/**
 * How lists are merged: `united`; in a `sequence` order counts, and one that goes on where another stops stands for both; a `life` is a sequence
 * that begins with having been stated, also where nobody wrote that; `whole` ones have to be alike.
 */
export type Lists = 'united' | 'sequence' | 'life' | 'whole'

/** What one of the theories says. */
export interface Said {
  readonly source: number
  readonly value: unknown
}

/** An answer with those who gave it. */
export interface Answer {
  readonly value: unknown
  readonly sources: readonly number[]
}

/** What stands for several answers. */
export interface MergedValue {
  readonly value: unknown
  /** Answers that do not go together, in the order of the theories; absent where all do. */
  readonly answers?: readonly Answer[] | undefined
  /** Whether the value unites the answers although they do not go together; else the first of them stands. */
  readonly united?: boolean | undefined
  /** What was said and does not stand, though nobody contradicts it: "unknown" beside an answer, other spelling or fewer languages of the same words. */
  readonly gaveWay: readonly Said[]
}

interface Datumlike {
  readonly is: string
  readonly value?: unknown
}

const nothings = ['known', 'unknown', 'withheld', 'notApplicable']

function isDatum(value: unknown): value is Datumlike {
  return typeof value === 'object' && value !== null && nothings.includes((value as Datumlike).is)
}

function isText(value: unknown): value is Text {
  return (
    typeof value === 'object' && value !== null && ['verbatim', 'en', 'da'].some((key) => Object.hasOwn(value, key))
  )
}

/** The different values among those said, each with who said it, in order. */
function different(said: readonly Said[]): readonly Answer[] {
  const found = new Map<string, { readonly value: unknown; readonly sources: number[] }>()
  for (const { source, value } of said) {
    const text = canonicalText(value)
    const known = found.get(text)
    if (known === undefined) found.set(text, { value, sources: [source] })
    else known.sources.push(source)
  }
  return [...found.values()]
}

function contradiction(answers: readonly Answer[], gaveWay: readonly Said[] = []): MergedValue {
  const value = answers[0]?.value
  return answers.length > 1 ? { value, answers, gaveWay } : { value, gaveWay }
}

/**
 * One value for what several theories say of the same thing; `said` is not empty. Items of united lists keep the order in which they come.
 */
export function mergeValues(said: readonly Said[], lists: Lists): MergedValue {
  const [first] = said
  if (said.every(({ value }) => value === first?.value)) return { value: first?.value, gaveWay: [] }
  return said.every(({ value }) => isDatum(value)) ? mergeData(said, lists) : mergePlain(said, lists)
}

function mergeData(said: readonly Said[], lists: Lists): MergedValue {
  const isOf = ({ value }: Said): string => (value as Datumlike).is
  const answered = said.filter((one) => isOf(one) !== 'unknown')
  const unanswered = said.filter((one) => isOf(one) === 'unknown')
  if (answered.length === 0) return firstOf(unanswered)
  const kinds = new Set(answered.map(isOf))
  if (kinds.size > 1) return contradiction(different(answered), unanswered)
  if (!kinds.has('known')) {
    const { value, gaveWay } = firstOf(answered)
    return { value, gaveWay: [...gaveWay, ...unanswered] }
  }
  const inner = mergePlain(
    answered.map(({ source, value }) => ({ source, value: (value as Datumlike).value })),
    lists,
  )
  const known = <T extends { readonly value: unknown }>(one: T): T => ({
    ...one,
    value: { is: 'known', value: one.value },
  })
  const merged: MergedValue = { ...known(inner), gaveWay: [...inner.gaveWay.map(known), ...unanswered] }
  if (inner.answers !== undefined) return { ...merged, answers: inner.answers.map(known) }
  const empty = answered.filter(({ value }) => isEmpty((value as Datumlike).value))
  // "There are none" beside some: all are kept, and that it was said is told.
  return empty.length > 0 && empty.length < answered.length && lists === 'united'
    ? { ...merged, answers: different(answered), united: true }
    : merged
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** The first stands for those that say the same in other words. */
function firstOf(said: readonly Said[]): MergedValue {
  const [first] = said
  const text = canonicalText(first?.value)
  return { value: first?.value, gaveWay: said.filter(({ value }) => canonicalText(value) !== text) }
}

function mergePlain(said: readonly Said[], lists: Lists): MergedValue {
  if (lists !== 'whole' && said.every(({ value }) => Array.isArray(value))) {
    return lists === 'united' ? uniteLists(said) : longest(said, lists === 'life')
  }
  return said.every(({ value }) => isText(value)) ? mergeTexts(said) : contradiction(different(said))
}

function uniteLists(said: readonly Said[]): MergedValue {
  const items = new Map<string, unknown>()
  for (const { value } of said)
    for (const item of value as readonly unknown[]) {
      const text = canonicalText(item)
      if (!items.has(text)) items.set(text, item)
    }
  return { value: [...items.values()], gaveWay: [] }
}

function longest(said: readonly Said[], isLife: boolean): MergedValue {
  const lengthOf = ({ value }: Said): number => (value as readonly unknown[]).length
  const best = said.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a))
  const whole = best.value as readonly unknown[]
  const begins = (one: Said): boolean => {
    const length = lengthOf(one)
    if (isLife && length === 0 && whole.length > 0) return (whole[0] as { readonly is?: unknown }).is === 'stated'
    return canonicalText(whole.slice(0, length)) === canonicalText(one.value)
  }
  const goesOn = said.every(begins)
  return goesOn ? { value: best.value, gaveWay: [] } : contradiction(different(said))
}

function mergeTexts(said: readonly Said[]): MergedValue {
  const groups: { text: Text; readonly said: Said[] }[] = []
  for (const one of said) {
    const group = groups.find(({ text }) => sameText(text, one.value as Text))
    if (group === undefined) groups.push({ text: one.value as Text, said: [one] })
    else {
      group.text = uniteTexts(group.text, one.value as Text)
      group.said.push(one)
    }
  }
  // Told of everyone whose own text is another, narrower ones too, so that nobody is given words they did not write.
  const gaveWay = groups.flatMap(({ text, said: same }) => {
    const stands = canonicalText(text)
    return same.filter(({ value }) => canonicalText(value) !== stands)
  })
  return contradiction(
    groups.map((group) => ({ value: group.text, sources: group.said.map(({ source }) => source) })),
    gaveWay,
  )
}
