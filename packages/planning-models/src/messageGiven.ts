import type { AnyMessage, Localized } from '@groundplan/kernel'
import { malformed } from './defect.js'

const noQuestion = { en: 'something missing without a question', da: 'noget manglende uden et spørgsmål' }
const noText = { en: 'a question that is no text', da: 'et spørgsmål, der ikke er tekst' }

/**
 * A copy of a message that a plug-in gave, in the languages that it has; throws a `Defect` on what is none: `none` says that there is no message, `odd` that its words are no text.
 *
 * @internal
 */
export function messageGiven(value: unknown, none: Localized = noQuestion, odd: Localized = noText): AnyMessage {
  if (typeof value !== 'object' || value === null) return malformed(none)
  const { en, da } = value as Partial<Record<string, unknown>>
  const text = { ...templateOf('en', en, odd), ...templateOf('da', da, odd) }
  if (Object.keys(text).length === 0) return malformed(none)
  return text as AnyMessage
}

function templateOf(language: string, value: unknown, odd: Localized): object {
  if (value === undefined) return {}
  if (typeof value === 'string') return { [language]: value }
  if (typeof value !== 'object' || value === null) return malformed(odd)
  const { count, one, other } = value as Partial<Record<string, unknown>>
  if (typeof count !== 'string' || typeof one !== 'string' || typeof other !== 'string') return malformed(odd)
  return { [language]: { count, one, other } }
}
