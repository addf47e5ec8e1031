import type { Cell } from '@groundplan/figures'
import { clean, showCell } from '@groundplan/figures/draw'
import {
  type AnyMessage,
  isVerbatim,
  type Language,
  languageOf,
  languageShown,
  type Slots,
  say,
  show,
  showDate,
  type Text,
} from '@groundplan/kernel'
import type { Run } from './page.js'
import { pageWords } from './pageWords.js'
import { quotesWithin } from './quotesWithin.js'

const isTag = (tag: string): boolean => /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag)

/** How a run is set apart, besides what its text itself asks for. */
type Marks = Omit<Run, 'text' | 'lang' | 'said'>

/** How texts become runs of a page in one language. */
export interface Teller {
  readonly language: Language
  /** Ours or theirs, marked with its language where that differs from the page's, and set apart where somebody typed it. */
  readonly of: (text: Text, marks?: Marks) => Run
  readonly say: (message: AnyMessage, slots?: Slots, marks?: Marks) => Run
  readonly date: (date: string, marks?: Marks) => Run
  readonly cell: (cell: Cell) => Run
  /** Signs and numbers between words. */
  readonly plain: (text: string, marks?: Marks) => Run
}

/** Makes the runs of one language. Every text is clean of what no document may hold, so that all forms hold the same. */
export function tellerIn(locale: string): Teller {
  const language = languageOf(locale)
  const plain = (text: string, marks?: Marks): Run => ({ text: clean(text), ...marks })
  const of = (text: Text, marks?: Marks): Run => {
    const words = clean(show(text, language))
    if (words.trim() === '') return { text: pageWords.empty[language], ...marks }
    const shown = languageShown(text, language)
    const lang = shown !== undefined && shown !== language && isTag(shown) ? { lang: shown } : {}
    return { text: words, ...lang, ...(isVerbatim(text) ? { said: true } : {}), ...marks }
  }
  return {
    language,
    plain,
    of,
    say: (message, slots = {}, marks) => {
      const lang = Object.hasOwn(message, language) ? {} : { lang: language === 'en' ? 'da' : 'en' }
      return { text: quotesWithin(clean(say({ message, slots }, language)), language), ...lang, ...marks }
    },
    date: (date, marks) => plain(showDate(date, language), marks),
    cell: (cell) =>
      'verbatim' in cell || 'en' in cell || 'da' in cell ? of(cell as Text) : plain(showCell(cell, language)),
  }
}
