import { isPartialDate } from '@groundplan/kernel'
import type { Given } from './cell.js'

/** Why a cell gives no date: it is none, it can be read in two ways, or it is a year that a spreadsheet took for a day. */
export type NoDate = 'notDate' | 'twoDates' | 'yearAsDay'

const months = [
  ['jan', 'januar', 'january'],
  ['feb', 'februar', 'february'],
  ['mar', 'marts', 'march'],
  ['apr', 'april'],
  ['maj', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oct', 'oktober', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
] as const

const two = (digits: string): string => digits.padStart(2, '0')

/** Days since 1899-12-30, as spreadsheets count. */
const serial = (date: string): number => Date.parse(date) / 86_400_000 + 25_569

/** The year that would be a day in 1905, typed into a cell that shows days. */
function yearMeant(date: string): number | undefined {
  const days = serial(date)
  return days >= 1900 && days < 2200 ? days : undefined
}

function monthNumber(name: string): string | undefined {
  const wanted = name.toLowerCase().replace(/\.$/, '')
  const at = months.findIndex((names) => (names as readonly string[]).includes(wanted))
  return at < 0 ? undefined : two(String(at + 1))
}

/** Day, month and year where the day comes first; a day and a month that could change places are not guessed at in English. */
function numeric(first: string, second: string, year: string, danish: boolean): string | NoDate {
  if (!danish && Number(first) <= 12 && Number(second) <= 12 && first !== second) return 'twoDates'
  const [day, month] = !danish && Number(second) > 12 ? [second, first] : [first, second]
  return `${year}-${two(month)}-${two(day)}`
}

function formed(text: string, danish: boolean): string | NoDate {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text)
  if (iso !== null) {
    const [, year = '', month, day] = iso
    return [year, ...[month, day].filter((part) => part !== undefined).map((part) => two(part))].join('-')
  }
  const numbers = /^(\d{1,2})\.? ?[-./] ?(\d{1,2})\.? ?[-./ ] ?(\d{4})$/.exec(text)
  if (numbers !== null) return numeric(numbers[1] ?? '', numbers[2] ?? '', numbers[3] ?? '', danish)
  const monthly = /^(\d{1,2})[-./](\d{4})$/.exec(text)
  if (monthly !== null) return `${monthly[2]}-${two(monthly[1] ?? '')}`
  const named = /^(?:(\d{1,2})\.? (?:of )?)?([a-z]{3,9}\.?),? (\d{4})$/i.exec(text)
  const american = /^([a-z]{3,9}\.?) (\d{1,2}),? (\d{4})$/i.exec(text)
  const [day, name, year] =
    american === null ? [named?.[1], named?.[2], named?.[3]] : [american[2], american[1], american[3]]
  const month = name === undefined ? undefined : monthNumber(name)
  if (month === undefined) return 'notDate'
  return day === undefined ? `${year}-${month}` : `${year}-${month}-${two(day)}`
}

/**
 * The date in a cell, whole or only a year or a month: `2026`, `2026-03`, `marts 2026`, `31-12-2026`, `31.12.2026`, `31/12-2026`, `1. april 2026`,
 * or a date cell. In an English workbook `3/4/2026` can be meant in two ways and is not guessed at.
 */
export function readDate({ date, number, text }: Given, danish: boolean): string | NoDate {
  if (date !== undefined) return yearMeant(date) === undefined ? date : 'yearAsDay'
  const typed = number === undefined ? text.replace(/[\s\u00a0]+/g, ' ').trim() : String(number)
  if (/^\d+$/.test(typed) && typed.length !== 4) return 'notDate'
  const found = formed(typed, danish)
  if (found === 'twoDates') return found
  return isPartialDate(found) ? found : 'notDate'
}
