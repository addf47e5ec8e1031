import type { Slot } from '../message.js'
import { isPartialDate } from '../partialDate.js'
import { say } from '../say.js'
import { type Localized, show, type Text } from '../text.js'
import { labels } from './labels.js'
import { type Field, fieldIn, type NameOf } from './naming.js'
import { isJsonObject, type JsonObject } from './plainJson.js'

const longest = 80

const cut = (words: string): string => (words.length > longest ? `${words.slice(0, longest).trimEnd()} …` : words)
const marked = (words: (language: 'en' | 'da') => string): Localized => ({
  en: `“${words('en')}”`,
  da: `»${words('da')}«`,
})

/** Words in each language's quotation marks; long ones are cut. */
export function quoted(text: Text): Localized {
  return marked((language) => cut(show(text, language)))
}

function asText(value: unknown): Text | undefined {
  if (typeof value === 'string') return value === '' ? undefined : { verbatim: value }
  if (!isJsonObject(value)) return undefined
  if (value['is'] === 'known') return asText(value['value'])
  return ['verbatim', 'en', 'da'].some((key) => typeof value[key] === 'string') ? (value as unknown as Text) : undefined
}

/** What a thing calls itself: its name, title, label or wording, else its id; undefined when it has none of these. */
export function ownName(value: unknown): Localized | undefined {
  const object: JsonObject = isJsonObject(value) ? value : {}
  for (const key of ['name', 'title', 'label', 'words', 'id']) {
    const text = Object.hasOwn(object, key) ? asText(object[key]) : undefined
    if (text !== undefined) return quoted(text)
  }
  return isText(value) ? quoted(value) : undefined
}

/** Whether a value is nothing but a text. */
export const isText = (value: unknown): value is Text =>
  isJsonObject(value) &&
  asText(value) !== undefined &&
  Object.keys(value).every((key) => ['verbatim', 'lang', 'en', 'da'].includes(key))

const isReference = (value: unknown): value is JsonObject & { readonly id: string } =>
  isJsonObject(value) &&
  typeof value['kind'] === 'string' &&
  typeof value['id'] === 'string' &&
  Object.keys(value).length === 2

const idsInWords = ['name', 'title', 'label', 'words']

/** What a thing is called: by its own name, by that of what it refers to, or as the way from one thing to another. */
export function nameOfThing(value: unknown, nameOf: NameOf | undefined): Localized | undefined {
  const own = ownName(value)
  if (nameOf === undefined || !isJsonObject(value) || idsInWords.some((key) => Object.hasOwn(value, key))) return own
  if (isReference(value)) return quotedOr(nameOf(value.id, true), own)
  const [from, to] = [value['from'], value['to']].map((id) => (typeof id === 'string' ? nameOf(id, false) : undefined))
  if (from === undefined || to === undefined) return own
  const [start, end] = [quoted(from), quoted(to)]
  return { en: `${start.en} → ${end.en}`, da: `${start.da} → ${end.da}` }
}

const quotedOr = (text: Text | undefined, other: Localized | undefined): Localized | undefined =>
  text === undefined ? other : quoted(text)

const nothings: Readonly<Record<string, Localized>> = {
  unknown: { en: 'unknown', da: 'ukendt' },
  withheld: { en: 'withheld', da: 'tilbageholdt' },
  notApplicable: { en: 'not applicable', da: 'ikke relevant' },
}

/** What gives words to the values of one place. */
export interface Words {
  readonly field?: Field | undefined
  readonly nameOf?: NameOf | undefined
}

/** A value in words; undefined where it has none that fit into a sentence. */
export type Shown = Slot | undefined

const most = 5

/** What is in a list, one by one, and how many more there are. */
function listed(items: readonly unknown[], words: Words): Shown {
  const parts = items
    .slice(0, items.length > most ? most - 1 : most)
    .map(
      (item) =>
        (isJsonObject(item) && item['is'] === undefined ? nameOfThing(item, words.nameOf) : undefined) ??
        shown(item, words),
    )
  if (parts.includes(undefined)) return undefined
  const more = items.length - parts.length
  return [...(parts as Slot[]), ...(more > 0 ? [{ en: `${more} more`, da: `${more} mere` }] : [])]
}

/** A value that has a few fields, each by its name: a span of time, an amount. */
function composed(value: JsonObject, words: Words): Shown {
  const names = Object.keys(value).filter((name) => value[name] !== undefined)
  const parts = names.map((name) => {
    const inner = fieldIn(words.field, name)
    const label = inner?.label ?? (name === 'from' || name === 'to' ? labels[name] : undefined)
    const part = value[name]
    const isDeep = typeof part === 'object' && part !== null && !isText(part)
    const slot = isDeep ? undefined : shown(part, { ...words, field: inner })
    return label === undefined || slot === undefined
      ? undefined
      : { en: `${label.en} ${said(slot, 'en')}`, da: `${label.da} ${said(slot, 'da')}` }
  })
  return parts.length === 0 || parts.length >= most || parts.includes(undefined) ? undefined : (parts as Localized[])
}

const said = (slot: Slot, language: 'en' | 'da'): string =>
  say({ message: { en: '{slot}', da: '{slot}' }, slots: { slot } }, language)

/** A slot as it is read in each language. */
export const inBoth = (slot: Slot): Localized => ({ en: said(slot, 'en'), da: said(slot, 'da') })

/** Whether two slots read the same in every language. */
export const isSame = (a: Slot, b: Slot): boolean => said(a, 'en') === said(b, 'en') && said(a, 'da') === said(b, 'da')

/** A value as it can stand in a sentence, with the names that a layout gives; undefined for what is too big for one. */
export function shown(value: unknown, words: Words = {}): Shown {
  const { field, nameOf } = words
  if (value === '' || value === null || (Array.isArray(value) && value.length === 0))
    return { en: 'nothing', da: 'intet' }
  if (typeof value === 'boolean') return value ? { en: 'yes', da: 'ja' } : { en: 'no', da: 'nej' }
  if (typeof value === 'number') return value
  if (typeof value === 'string') {
    const choice =
      field?.choices !== undefined && Object.hasOwn(field.choices, value) ? field.choices[value] : undefined
    if (choice !== undefined) return { en: show(choice, 'en'), da: show(choice, 'da') }
    if (isPartialDate(value)) return { date: value }
    return value === 'unknown' ? nothings['unknown'] : quoted(nameOf?.(value, false) ?? { verbatim: value })
  }
  if (Array.isArray(value)) return listed(value, words)
  if (!isJsonObject(value)) return undefined
  if (typeof value['is'] === 'string' && Object.hasOwn(nothings, value['is'])) return nothings[value['is']]
  if (value['is'] === 'known') return shown(value['value'], words)
  if (isReference(value)) return nameOfThing(value, nameOf)
  const text = asText(value)
  return text === undefined ? composed(value, words) : quoted(text)
}

/** Two texts in quotation marks, cut to where they begin to differ. */
function quotedApart(before: Text, after: Text): readonly [Localized, Localized] {
  const words = (language: 'en' | 'da'): readonly [string, string] => {
    const [a, b] = [show(before, language), show(after, language)]
    if (cut(a) !== cut(b)) return [cut(a), cut(b)]
    let same = 0
    while (same < a.length && a[same] === b[same]) same += 1
    const start = Math.max(0, a.lastIndexOf(' ', same - longest / 4) + 1)
    return [`… ${cut(a.slice(start))}`, `… ${cut(b.slice(start))}`]
  }
  return [marked((language) => words(language)[0]), marked((language) => words(language)[1])]
}

/** What only one of two long lists has is what a reader looks for. */
function listedApart(before: readonly unknown[], after: readonly unknown[], words: Words) {
  const [was, is] = [new Set(before), new Set(after)]
  const [less, more] = [before.filter((item) => !is.has(item)), after.filter((item) => !was.has(item))]
  return { less, more, shown: [listed(less, words), listed(more, words)] as const }
}

const knownOf = (value: unknown): unknown => (isJsonObject(value) && value['is'] === 'known' ? value['value'] : value)

/** What was only added to a list, or only taken away from it, where the list is too long to be told as a whole. */
export function onlyIn(
  before: unknown,
  after: unknown,
  words: Words,
): { readonly added: boolean; readonly items: Slot } | undefined {
  const [a, b] = [knownOf(before), knownOf(after)]
  if (!Array.isArray(a) || !Array.isArray(b) || Math.min(a.length, b.length) <= most) return undefined
  const { less, more, shown: items } = listedApart(a, b, words)
  const [removed, added] = items
  if (less.length > 0 === more.length > 0) return undefined
  const only = more.length > 0 ? added : removed
  return only === undefined ? undefined : { added: more.length > 0, items: only }
}

/** Two values of one place, each in words that show how it differs from the other. */
export function contrasted(before: unknown, after: unknown, words: Words = {}): readonly [Shown, Shown] {
  const [a, b] = [knownOf(before), knownOf(after)]
  const [was, is] = [typeof a === 'string' ? { verbatim: a } : a, typeof b === 'string' ? { verbatim: b } : b]
  const plain = [shown(before, words), shown(after, words)] as const
  const isAlike = plain[0] !== undefined && plain[1] !== undefined && isSame(plain[0], plain[1])
  if (!isAlike) return plain
  if (isText(was) && isText(is)) return quotedApart(was, is)
  if (!Array.isArray(a) || !Array.isArray(b)) return plain
  const { less, more, shown: apart } = listedApart(a, b, words)
  return less.length > 0 && more.length > 0 ? apart : plain
}
