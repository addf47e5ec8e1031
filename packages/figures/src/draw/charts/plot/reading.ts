import { languageOf, say } from '@groundplan/kernel'
import type { NumberCell, Unit } from '../../../cell.js'
import type { ChartInterval, ChartValue } from '../../../points.js'
import { fixedNumber } from '../../fixedNumber.js'
import { type Gap, gapWord } from './gap.js'
import { plotMessages } from './plotWords.js'
import { shortNumber } from './shortNumber.js'

/** What a value of a chart is drawn as: a number, or a gap of some kind. */
export type Reading =
  | { readonly number: number; readonly cell: NumberCell; readonly gap?: undefined }
  | { readonly number?: undefined; readonly cell: ChartValue | undefined; readonly gap: Gap }

/** A share in percent, without what dividing adds in the last digits. */
const percent = (number: number, of: number): number => Number(((number / of) * 100).toPrecision(12))

/** Reads a value: as the number that it is, or as its share in percent. */
export function readingOf(value: ChartValue | undefined, share: boolean): Reading {
  if (value === undefined) return { cell: value, gap: 'notAsked' }
  if ('is' in value) return { cell: value, gap: value.is }
  const { number, of } = value
  if (!Number.isFinite(number) || (of !== undefined && !Number.isFinite(of))) return { cell: value, gap: 'noNumber' }
  if (!share) return { number: number + 0, cell: value }
  const part = of === undefined || of <= 0 ? Number.NaN : percent(number, of)
  return Number.isFinite(part) ? { number: part + 0, cell: value } : { cell: value, gap: 'noShare' }
}

/** An interval with its ends in their order; undefined where an end is no number. */
export function intervalOf(interval: ChartInterval | undefined): ChartInterval | undefined {
  if (interval === undefined || !Number.isFinite(interval.low) || !Number.isFinite(interval.high)) return undefined
  const { low, high } = interval
  return low <= high ? interval : { low: high, high: low }
}

/** A unit in words, for more than one. */
export function unitWord(unit: Unit, locale: string): string {
  const own = unit as Partial<Readonly<Record<'en' | 'da', string | { readonly other: string }>>>
  const word = own[languageOf(locale)] ?? own.en ?? own.da ?? ''
  return typeof word === 'string' ? word : word.other
}

/** A value in a few words for a picture whose axis names the unit: "34 % (71 of 210)", "12", "unknown". */
export function readingText(reading: Reading, share: boolean, step: number, locale: string): string {
  if (reading.gap !== undefined) return gapWord(reading.gap, locale)
  const { of, number, decimals } = reading.cell
  const short = (value: number): string => shortNumber(value, step, locale)
  const own = decimals === undefined || share ? short(reading.number) : fixedNumber(reading.number, decimals, locale)
  if (!share && of === undefined) return own
  const whole = (value: number): string => shortNumber(value, 1, locale)
  if (!share)
    return say({ message: { en: '{n} of {of}', da: '{n} af {of}' }, slots: { n: own, of: whole(of ?? 0) } }, locale)
  const n = shortNumber(reading.number, Math.max(step, 10), locale)
  const what = say({ message: plotMessages.percentOf, slots: { n } }, locale)
  if (of === undefined) return what
  return say({ message: plotMessages.ofAll, slots: { what, n: whole(number), of: whole(of ?? 0) } }, locale)
}
