import type { Localized } from '../text.js'

const LONGEST = 40
const LONGEST_MESSAGE = 300

// Ten digits in the form of a Danish civil registration number. Numbers given out since 2007 need not satisfy the modulus 11 check, so
// only shape and date count; the day may have 60 added (replacement numbers given to people without residence).
const civilNumber = /(?<!\d)(\d\d)(\d\d)\d\d[-\u2010-\u2015 ]?\d{4}(?!\d)/g

/** The text with everything that has the form of a civil registration number (Danish: CPR-nummer) taken out. */
function withoutCivilNumbers(text: string, mark: string): string {
  return text.replace(civilNumber, (found: string, day: string, month: string) => {
    const d = Number(day) > 60 ? Number(day) - 60 : Number(day)
    return d >= 1 && d <= 31 && Number(month) >= 1 && Number(month) <= 12 ? mark : found
  })
}

/** The beginning of a text, safe to repeat: short, on one line, no civil registration number, no half of a character. */
function excerpt(text: string, mark: string): string {
  // A little more than is shown is searched, so that a number cut in two is still taken out.
  const start = withoutCivilNumbers(text.slice(0, LONGEST + 12), mark)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' ')
  const cut = start.length > LONGEST ? start.slice(0, LONGEST) : start
  const whole = cut.replace(/[\ud800-\udfff]/gu, '\ufffd').replace(/\ufffd$/, '')
  return start.length > LONGEST || text.length > LONGEST + 12 ? `${whole}…` : whole
}

/** Somebody else's message, safe to repeat: of moderate length and without civil registration numbers. */
export function passOn(message: string): string {
  const start = withoutCivilNumbers(message.slice(0, LONGEST_MESSAGE + 12), '…')
  return start.length > LONGEST_MESSAGE ? `${start.slice(0, LONGEST_MESSAGE)}…` : start
}

/** Words from a document, in quotation marks, safe to repeat in a message. */
export function quote(text: string): Localized {
  return { en: `"${excerpt(text, '[hidden]')}"`, da: `»${excerpt(text, '[skjult]')}«` }
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
      : { en: `the number ${value}`, da: `tallet ${value}` }
  }
  if (typeof value === 'boolean') return { en: String(value), da: String(value) }
  if (Array.isArray(value) && value.length > 0)
    return { en: `a list of ${value.length}`, da: `en liste med ${value.length}` }
  if (Array.isArray(value)) return { en: 'an empty list', da: 'en tom liste' }
  if (typeof value === 'object') return { en: 'an object', da: 'et objekt' }
  return { en: `a ${typeof value}`, da: `en værdi af typen ${typeof value}` }
}
