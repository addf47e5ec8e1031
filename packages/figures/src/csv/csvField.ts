import { clean } from '../draw/clean.js'

// What a spreadsheet may take for the start of a formula, also in full width; and the apostrophe, so that one that we put there can be told from others.
const formula = /^['=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/**
 * A text that no spreadsheet runs: one that begins like a formula has an apostrophe before it, and so has one that begins with an apostrophe, so that taking the first
 * away wherever there is one gives back every text. Line ends become LF, and characters that no document may hold become U+FFFD; see `clean`.
 */
export function csvField(text: string): string {
  const cleaned = clean(text).replace(/\r\n?/g, '\n')
  return formula.test(cleaned) ? `'${cleaned}` : cleaned
}
