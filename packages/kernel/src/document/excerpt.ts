import type { Localized } from '../text.js'
import { withoutCivilNumbers } from './withoutCivilNumbers.js'

const LONGEST = 40

function shortened(text: string, mark: string, longest: number): string {
  // A little more than is shown is searched, so that a number cut in two is still taken out.
  const start = withoutCivilNumbers(text.slice(0, longest + 12), mark)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' ')
  const cut = start.length > longest ? start.slice(0, longest) : start
  const whole = cut.replace(/[\ud800-\udfff]/gu, '\ufffd').replace(/\ufffd$/, '')
  return start.length > longest || text.length > longest + 12 ? `${whole}…` : whole
}

/**
 * The beginning of a text from a document, such as an id, safe to repeat in a finding's slot: at most `longest` characters (UTF-16 units, 40
 * unless told), on one line, no half of a character, and without what has the form of a civil registration number (Danish: CPR-nummer). A
 * finding's `about` and pointer still hold the id itself.
 *
 * ```ts
 * import { excerpt } from '@groundplan/kernel/document'
 * excerpt('j1') // => { en: 'j1', da: 'j1' }
 * excerpt('010190-1234, at home') // => { en: '[hidden], at home', da: '[skjult], at home' }
 * excerpt('Shared meals in the yard', 12) // => { en: 'Shared meals…', da: 'Shared meals…' }
 * ```
 */
export function excerpt(text: string, longest = LONGEST): Localized {
  return { en: shortened(text, '[hidden]', longest), da: shortened(text, '[skjult]', longest) }
}
