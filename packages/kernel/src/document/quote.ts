import type { Localized } from '../text.js'
import { excerpt } from './excerpt.js'
import { withoutCivilNumbers } from './withoutCivilNumbers.js'

const LONGEST_MESSAGE = 300

/** Somebody else's message, safe to repeat: of moderate length and without civil registration numbers. */
export function passOn(message: string): string {
  const start = withoutCivilNumbers(message.slice(0, LONGEST_MESSAGE + 12), '…')
  return start.length > LONGEST_MESSAGE ? `${start.slice(0, LONGEST_MESSAGE)}…` : start
}

/** Words from a document, in quotation marks, safe to repeat in a message. */
export function quote(text: string): Localized {
  const { en, da } = excerpt(text)
  return { en: `"${en}"`, da: `»${da}«` }
}

/** What was found, in a few words; a value is never repeated at length. */
export function found(value: unknown): Localized {
  if (value === undefined) return { en: 'nothing', da: 'intet' }
  if (value === null) return { en: 'null', da: 'null' }
  if (value === '') return { en: 'an empty text', da: 'en tom tekst' }
  if (typeof value === 'string') {
    const words = quote(value)
    return { en: `the text ${words.en}`, da: `teksten ${words.da}` }
  }
  if (typeof value === 'number') {
    // Written as a number, a civil registration number may have lost its leading zero.
    const digits = String(value).padStart(10, '0')
    const hidden = withoutCivilNumbers(digits, '') !== digits
    return hidden
      ? { en: 'the number [hidden]', da: 'tallet [skjult]' }
      : { en: `the number ${value}`, da: `tallet ${String(value).replace('.', ',')}` }
  }
  if (typeof value === 'boolean') return { en: String(value), da: String(value) }
  if (Array.isArray(value) && value.length > 0)
    return { en: `a list of ${value.length}`, da: `en liste med ${value.length}` }
  if (Array.isArray(value)) return { en: 'an empty list', da: 'en tom liste' }
  if (typeof value === 'object') return { en: 'an object', da: 'et objekt' }
  return { en: `a ${typeof value}`, da: `en værdi af typen ${typeof value}` }
}
