import { languageOf } from '@groundplan/kernel'
import { excerpt } from '@groundplan/kernel/document'
import { normal, shortened } from './cell.js'
import { bad, type Codec, type Column, isBlank, propertiesIn } from './codec.js'
import { cellWords, inLanguage, isWord } from './labels.js'
import { sameLine } from './record.js'
import type { Shape } from './shape.js'
import { isText, partShown, textIn } from './textIn.js'

/** How such a cell is written. */
export const textsNote = (locale: string): string =>
  languageOf(locale) === 'da'
    ? 'Skriv ét pr. linje: ordet | sådan vises det'
    : 'Write one per line: the word | as it is shown'

/** Texts by free keys in one cell: on each line the key, a bar, and the text. A line that reads as before stays as it is. */
export function texts({ verbatim }: Shape & { is: 'texts' }, column: Column, locale: string): Codec {
  const language = languageOf(locale)
  const lineOf = (key: string, text: unknown): string =>
    normal(`${key} | ${isText(text) ? textIn(text, locale) : ''}`).replaceAll('\n', ' ⏎ ')
  return {
    columns: [column],
    write: (value) => {
      if (value === undefined) return [null]
      const entries = Object.entries(propertiesIn(value))
      if (entries.length === 0) return [inLanguage(cellWords.none, language)]
      return [shortened(entries.map(([key, text]) => lineOf(key, text)).join('\n'))]
    },
    read: ([entry], old, reader) => {
      if (entry === undefined || isBlank(entry)) return undefined
      const typed = normal(entry.given.text).trim()
      if (isWord(typed, cellWords.none)) return {}
      const before = propertiesIn(old)
      const made = new Map<string, unknown>()
      for (const line of typed.split('\n').filter((each) => each.trim() !== '')) {
        const same = Object.entries(before).find(([key, text]) => sameLine(lineOf(key, text), line))
        const cut = line.indexOf('|')
        const key = same?.[0] ?? line.slice(0, Math.max(0, cut)).trim()
        const words = line.slice(cut + 1).trim()
        if (same === undefined && (key === '' || words === '' || key === '__proto__' || made.has(key))) {
          reader.tell(0, made.has(key) ? 'lineTwice' : 'notPair', { line: excerpt(line, 60) })
          return bad
        }
        const text = Object.hasOwn(before, key) ? before[key] : undefined
        if (same !== undefined) made.set(key, same[1])
        else if (isText(text)) made.set(key, { ...text, [partShown(text, locale)]: words })
        else made.set(key, verbatim ? { verbatim: words } : { [language]: words })
      }
      return Object.fromEntries(made)
    },
  }
}
