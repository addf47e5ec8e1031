import { languageOf } from './language.js'
import type { Ternary } from './ternary.js'

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as sources give it: "2018" is a date (Danish: dato, evt. kun måned eller år). */
export type PartialDate = string

/** A date, or an honest "nobody wrote it down". */
export type DateOrUnknown = PartialDate | 'unknown'

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * Whether a value is a date that exists, as a year (0000 to 9999), a month or a day of the Gregorian calendar.
 *
 * ```ts
 * import { isPartialDate } from '@groundplan/kernel'
 * isPartialDate('2018') // => true
 * isPartialDate('2026-02-30') // => false
 * ```
 */
export function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === 'string' && bounds(value) !== undefined
}

/**
 * The first and the last day that a date can mean; undefined when it is no date.
 *
 * ```ts
 * import { bounds } from '@groundplan/kernel'
 * bounds('2024-02') // => { first: '2024-02-01', last: '2024-02-29' }
 * ```
 */
export function bounds(date: string): { readonly first: string; readonly last: string } | undefined {
  const match = shape.exec(date)
  if (match === null) return undefined
  const [, year = '', month, day] = match
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  const m = Number(month)
  if (m < 1 || m > 12) return undefined
  const end = lastDay(Number(year), m)
  if (day === undefined) return { first: `${date}-01`, last: `${date}-${end}` }
  const d = Number(day)
  return d < 1 || d > end ? undefined : { first: date, last: date }
}

/**
 * Whether `a` lies before `b`; unknown when either is (text that is no date counts as unknown), or when they are too coarse to tell.
 *
 * ```ts
 * import { isBefore } from '@groundplan/kernel'
 * isBefore('2017', '2018-03') // => true
 * isBefore('2018', '2018-03') // => 'unknown'
 * ```
 */
export function isBefore(a: DateOrUnknown, b: DateOrUnknown): Ternary {
  const left = bounds(a)
  const right = bounds(b)
  if (left === undefined || right === undefined) return 'unknown'
  if (left.last < right.first) return true
  return left.first >= right.last ? false : 'unknown'
}

const wholeMonths = (from: string, to: string): number => {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
  return to.slice(8) < from.slice(8) ? months - 1 : months
}

/**
 * Completed calendar months from one date to another, at the least and at the most, since either may be coarse: a month is completed on the
 * day of the same number, or later where the month has no such day (31 January to 28 February is 0, to 1 March 1). Rounded down, so negative
 * when `to` lies first; undefined when a date is unknown.
 *
 * ```ts
 * import { monthsBetween } from '@groundplan/kernel'
 * monthsBetween('2026-01-15', '2026-07-15') // => { least: 6, most: 6 }
 * monthsBetween('2025', '2026-07-15') // => { least: 6, most: 18 }
 * ```
 */
export function monthsBetween(
  from: DateOrUnknown,
  to: DateOrUnknown,
): { readonly least: number; readonly most: number } | undefined {
  const start = bounds(from)
  const end = bounds(to)
  if (start === undefined || end === undefined) return undefined
  return { least: wholeMonths(start.last, end.first), most: wholeMonths(start.first, end.last) }
}

const monthNames = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  da: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
} as const

/**
 * A date as written in running text. Text that is no date is shown as it stands.
 *
 * ```ts
 * import { showDate } from '@groundplan/kernel'
 * showDate('2022-04-01', 'da') // => '1. april 2022'
 * showDate('2022-04', 'en') // => 'April 2022'
 * showDate('unknown', 'da') // => 'ukendt dato'
 * ```
 */
export function showDate(date: DateOrUnknown, locale: string): string {
  const language = languageOf(locale)
  if (bounds(date) === undefined)
    return date === 'unknown' ? (language === 'da' ? 'ukendt dato' : 'date unknown') : date
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const name = monthNames[language][Number(month) - 1] ?? month
  if (day === undefined) return `${name} ${year}`
  return language === 'da' ? `${Number(day)}. ${name} ${year}` : `${Number(day)} ${name} ${year}`
}
