import { type Language, languageOf, say, showDate } from '@groundplan/kernel'
import type { Cell, NumberCell, Unit } from '../cell.js'
import { deepestList } from '../checkCell.js'
import { fixedNumber } from './fixedNumber.js'
import { type Run, textRun } from './run.js'
import { words } from './words.js'

function numberText({ number, unit, of, decimals }: NumberCell, locale: string): string {
  if (!Number.isFinite(number) || (of !== undefined && !Number.isFinite(of))) return words.noNumber[languageOf(locale)]
  // Adding 0 makes 0 of -0.
  const shown = decimals === undefined ? number + 0 : fixedNumber(number, decimals, locale)
  const slots = { n: shown, of: (of ?? 0) + 0, count: (of ?? number) + 0 }
  const parts = of === undefined ? { en: '{n}', da: '{n}' } : { en: '{n} of {of}', da: '{n} af {of}' }
  const bare = say({ message: parts, slots }, locale)
  return unit === undefined ? bare : `${bare} ${unitText(unit, slots.count, locale)}`
}

function unitText(unit: Unit, count: number, locale: string): string {
  const wanted = languageOf(locale)
  const other: Language = wanted === 'en' ? 'da' : 'en'
  const own = unit as Partial<Readonly<Record<Language, string | { readonly one: string; readonly other: string }>>>
  const inLanguage = own[wanted] === undefined ? other : wanted
  const word = own[inLanguage] ?? ''
  const forms = typeof word === 'string' ? { one: word, other: word } : word
  const template = { count: 'count', one: '{one}', other: '{other}' }
  const message = inLanguage === 'en' ? { en: template } : { da: template }
  return say({ message, slots: { count, ...forms } }, locale)
}

/** What stands in a cell, in the reader's language. */
export function cellRuns(cell: Cell, locale: string, depth = 0): readonly Run[] {
  const language = languageOf(locale)
  if ('number' in cell) return [{ text: numberText(cell, locale) }]
  if ('date' in cell) return [{ text: showDate(cell.date, locale) }]
  if ('items' in cell) {
    if (depth >= deepestList) return [{ text: '…' }]
    if (cell.items.length === 0) return [{ text: words.none[language] }]
    return cell.items.flatMap((item, index) => {
      const runs = cellRuns(item, locale, depth + 1)
      // Brackets tell a list within a list from its neighbours; alone it needs none.
      const inner = 'items' in item && cell.items.length > 1 ? [{ text: '(' }, ...runs, { text: ')' }] : runs
      return index === 0 ? inner : [{ text: '; ' }, ...inner]
    })
  }
  if ('is' in cell) {
    const word: Run = { text: words[cell.is][language] }
    const why = 'why' in cell ? cell.why : undefined
    return why === undefined ? [word] : [word, { text: ' (' }, textRun(why, locale), { text: ')' }]
  }
  return [textRun(cell, locale)]
}
