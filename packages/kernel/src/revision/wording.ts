import type { Slot } from '../message.js'
import { isPartialDate } from '../partialDate.js'
import { type Localized, show, type Text } from '../text.js'
import { isJsonObject, type JsonObject } from './plainJson.js'

const longest = 80

/** Words in each language's quotation marks; long ones are cut. */
export function quoted(text: Text): Localized {
  const cut = (words: string) => (words.length > longest ? `${words.slice(0, longest).trimEnd()} …` : words)
  return { en: `“${cut(show(text, 'en'))}”`, da: `»${cut(show(text, 'da'))}«` }
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
  return undefined
}

const nothings: Readonly<Record<string, Localized>> = {
  unknown: { en: 'unknown', da: 'ukendt' },
  withheld: { en: 'withheld', da: 'tilbageholdt' },
  notApplicable: { en: 'not applicable', da: 'ikke relevant' },
}

/** A value as it can stand in a sentence; undefined for what is too big for one. */
export function shown(value: unknown): Slot | undefined {
  if (value === '' || value === null || (Array.isArray(value) && value.length === 0))
    return { en: 'nothing', da: 'intet' }
  if (typeof value === 'boolean') return value ? { en: 'yes', da: 'ja' } : { en: 'no', da: 'nej' }
  if (typeof value === 'number') return value
  if (isPartialDate(value)) return { date: value }
  if (value === 'unknown') return nothings['unknown']
  if (Array.isArray(value)) {
    const parts = value.map(shown).filter((part) => part !== undefined)
    return parts.length === value.length && parts.length <= 5 ? parts : undefined
  }
  if (isJsonObject(value) && typeof value['is'] === 'string')
    return value['is'] === 'known' ? shown(value['value']) : nothings[value['is']]
  const text = asText(value)
  return text && quoted(text)
}
