import { type DateOrUnknown, isPartialDate, showDate } from '@groundplan/kernel'
import type { Flavour } from './flavours.js'

/** A date as its flavour writes it; less than a whole day is said in words in Danish Excel, since it would read it as the first of the month. */
export function dateField(date: DateOrUnknown, flavour: Flavour, locale: string): string {
  if (date === 'unknown' || !isPartialDate(date)) return showDate(date, locale)
  if (flavour.dates === 'iso') return date
  const [year, month, day] = date.split('-')
  return day === undefined ? showDate(date, locale) : `${day}-${month}-${year}`
}
