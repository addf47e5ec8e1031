import { languageOf } from '@groundplan/kernel'

/** What a cell is written with; null is a blank one. */
export type Cell = null | string | number | { readonly date: string }

/** What is found in a cell of a workbook that somebody had in hand. */
export interface Given {
  /** As it reads; `''` for a blank cell. */
  readonly text: string
  readonly number?: number | undefined
  readonly boolean?: boolean | undefined
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined
  /** A formula, an error or a percentage, whose value is not taken. */
  readonly odd?: 'formula' | 'error' | 'percent' | undefined
}

/** A cell with nothing in it. */
export const blank: Given = { text: '' }

/** The most characters of a text that are shown: a workbook holds 32 767 in a cell. */
export const LONGEST = 32_000

/** Stands at the end of a text that a cell has no room for. */
const cutMark = ' […]'

/**
 * A text as every program that saves workbooks leaves it: line ends of one kind, no control characters, no half characters. Two cells whose texts
 * are the same in this form count as the same.
 */
export function normal(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no place for these, and programs drop or change them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[\ud800-\udfff]/gu, '\ufffd')
  )
}

/** A text as it is written into a cell. */
export function shortened(text: string): string {
  const whole = normal(text)
  if (whole.length <= LONGEST) return whole
  return `${whole.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}${cutMark}`
}

/** A number with the fifteen digits that spreadsheets keep. */
const kept = (value: number): number => Number(value.toPrecision(15))

/** Whether a cell reads as it was written. */
export function isSame(written: Cell, given: Given): boolean {
  if (given.odd !== undefined) return false
  if (written === null) return given.text === ''
  if (typeof written === 'number')
    return given.number !== undefined ? kept(given.number) === kept(written) : given.text === String(written)
  if (typeof written === 'object') return given.date === written.date || given.text === written.date
  return normal(given.text) === normal(written)
}

/** A cell as a text that only cells with the same content have. */
export function canonicalCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(kept(cell))
  return typeof cell === 'string' ? normal(cell) : cell.date
}

const formats = /* @__PURE__ */ (() => ({
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 }),
  da: new Intl.NumberFormat('da-DK', { maximumFractionDigits: 20 }),
}))()

/** A cell in words, for a sentence. */
export function wordsOfCell(cell: Cell, locale: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return formats[languageOf(locale)].format(cell)
  if (typeof cell === 'string') return cell
  const [year, month, day] = cell.date.split('-')
  return languageOf(locale) === 'da' ? `${day}-${month}-${year}` : cell.date
}
