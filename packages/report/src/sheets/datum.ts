import { type Localized, languageOf, type Text } from '@groundplan/kernel'
import { type Cell, shortened } from './cell.js'
import { cellWords, inLanguage, isWord } from './labels.js'
import { isText, partShown, textIn } from './textIn.js'

/** The kinds of nothing that have words in a cell. */
const nothings = ['unknown', 'withheld', 'notApplicable'] as const

/** The words of a cell for a value that is not known, with the reason behind a colon. */
export function nothingCell(datum: Readonly<Record<string, unknown>>, locale: string): Cell {
  const state = nothings.find((each) => each === datum['is'])
  if (state === undefined) return null
  const word = inLanguage(cellWords[state], languageOf(locale))
  const { why } = datum
  return isText(why) ? shortened(`${word}: ${textIn(why, locale)}`) : word
}

/** The kind of nothing that a cell tells, and the reason; undefined where it tells none. */
export function nothingIn(typed: string): { readonly is: string; readonly why?: string | undefined } | undefined {
  const [word = '', ...rest] = typed.split(':')
  const is = nothings.find((each) => isWord(word, cellWords[each] as Localized))
  if (is === undefined) return undefined
  const why = rest.join(':').trim()
  return why === '' ? { is } : { is, why }
}

/** The reason as it is kept: in the language of the reason that stood there, else in the person's own words. */
export function reason(why: string, old: unknown, locale: string): Text {
  return isText(old) ? { ...old, [partShown(old, locale)]: why } : { verbatim: why }
}
