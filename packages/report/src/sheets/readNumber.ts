import type { Given } from './cell.js'

/** Why a cell gives no number: it is none, it can be read in two ways, or it is a share of a hundred. */
export type NoNumber = 'notNumber' | 'twoNumbers' | 'percent'

const plain = (text: string): number => Number(text)

/**
 * The number in a cell. A number cell is what it is. Text may have a decimal comma or a decimal point, spaces between thousands, and points or commas
 * between them where there is no doubt: `12,5`, `12.5`, `1.234,5`, `1 234`, `1.234.567`. `1.234` can be meant in two ways, and so can
 * `12 %`: they are not guessed at. Only where numbers are whole, the sign that parts thousands in the language of the workbook is read as such: we
 * write `1.234` ourselves.
 */
export function readNumber({ number, text, date, boolean }: Given, thousands?: '.' | ','): number | NoNumber {
  if (number !== undefined) return Number.isFinite(number) ? number : 'notNumber'
  if (date !== undefined || boolean !== undefined) return 'notNumber'
  const typed = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()
  if (/^[+-−]?[\d., ]+ ?%$/.test(typed)) return 'percent'
  const match = /^([+\-−]?) ?(\d[\d., ]*)$/.exec(typed)
  if (match === null) return 'notNumber'
  const [, sign = '', body = ''] = match
  const signed = (value: number): number | NoNumber =>
    Number.isFinite(value) ? (sign === '-' || sign === '−' ? -value : value) : 'notNumber'
  if (body.includes(' ') && !/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(body)) return 'notNumber'
  const digits = body.replaceAll(' ', '')
  if (/^\d+$/.test(digits)) return signed(plain(digits))
  const one = /^(\d+)[.,](\d+)$/.exec(digits)
  if (one !== null) {
    const [, whole = '', part = ''] = one
    const grouped = part.length === 3 && whole.length <= 3 && !whole.startsWith('0') && !body.includes(' ')
    if (grouped && thousands !== undefined && digits.includes(thousands)) return signed(plain(`${whole}${part}`))
    return grouped ? 'twoNumbers' : signed(plain(`${whole}.${part}`))
  }
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return signed(plain(digits.replaceAll('.', '').replace(',', '.')))
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return signed(plain(digits.replaceAll(',', '')))
  return 'notNumber'
}
