import { isPartialDate, type PartialDate } from '@groundplan/kernel'

/** A date that was read, and whether its century had to be guessed. */
export interface DateRead {
  readonly date: PartialDate
  readonly shortYear: boolean
}

/** Beginnings that tell the months apart, in Danish and English. */
const months = [
  ['jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  ['maj', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
] as const
const names =
  /^(?:januar|january|jan|februar|february|feb|marts|march|mar|april|apr|maj|may|juni|june|jun|juli|july|jul|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov|december|dec)$/

const monthCalled = (name: string): number =>
  names.test(name) ? months.findIndex((begins) => begins.some((begin) => name.startsWith(begin))) + 1 : 0

const before = /^(?:igangsættes|opstart|starter|starts|start|fra og med|fra|from|i|in)[: ]+/
const midnight = / 00[:.]00(?:[:.]00)?$/
const pad = (number: string): string => number.padStart(2, '0')

/**
 * The date that a cell gives, as people and Danish spreadsheets write it: `2017-05-01`, `2017-05`, `2017`, `01-05-2017`, `1/5 2017`, `05-2017`,
 * `1. maj 2017`, `maj 2017`, `maj 17`, `maj-17`. Day before month. Two digits are a year of this century. Undefined for anything else.
 */
export function dateIn(cell: string): DateRead | undefined {
  const text: string = cell.toLowerCase().replace(before, '').replace(midnight, '').trim()
  const isWritten: boolean = isPartialDate(text)
  if (isWritten) return { date: text, shortYear: false }
  const parts = text.split(/[ ./'’-]+/).filter((part) => part !== '')
  const year = parts.at(-1) ?? ''
  if (parts.length < 2 || parts.length > 3 || !/^(?:\d{2}|\d{4})$/.test(year)) return undefined
  const shortYear = year.length === 2
  const month = parts.at(-2) as string
  const number = /^\d{1,2}$/.test(month) ? Number(month) : monthCalled(month)
  const day = parts.length === 3 ? parts[0] : undefined
  // "05-17" may be a day as well as a month.
  if (day === undefined && shortYear && /^\d/.test(month)) return undefined
  if (day !== undefined && !/^\d{1,2}$/.test(day)) return undefined
  const date = [`${shortYear ? '20' : ''}${year}`, pad(String(number)), ...(day === undefined ? [] : [pad(day)])].join(
    '-',
  )
  return isPartialDate(date) ? { date, shortYear } : undefined
}
