import { type DateOrUnknown, isBefore, type PartialDate } from './partialDate.js'
import { and, not, type Ternary } from './ternary.js'

/** From a date up to, not including, another. A missing `to` is "goes on"; `'unknown'` is "nobody wrote it down" (Danish: periode). */
export interface Period {
  readonly from: DateOrUnknown
  readonly to?: PartialDate | 'unknown' | undefined
}

/** Whether `date` lies before the end; a period with an unknown end is known to hold its first day at least. */
function beforeEnd(date: DateOrUnknown, period: Period): Ternary {
  if (period.to === undefined) return true
  if (period.to !== 'unknown') return isBefore(date, period.to)
  return not(isBefore(period.from, date)) === true ? true : 'unknown'
}

/**
 * Whether two periods share a day; unknown when a date is missing or too coarse.
 *
 * ```ts
 * import { overlaps } from '@groundplan/kernel'
 * overlaps({ from: '2018', to: '2020' }, { from: '2021' }) // => false
 * overlaps({ from: '2018', to: '2020' }, { from: '2020', to: '2022' }) // => 'unknown'
 * overlaps({ from: '2018' }, { from: '2019-05' }) // => true
 * ```
 */
export function overlaps(a: Period, b: Period): Ternary {
  return and(beforeEnd(a.from, b), beforeEnd(b.from, a))
}

/**
 * Whether a date lies in a period.
 *
 * ```ts
 * import { within } from '@groundplan/kernel'
 * within('2019-05-01', { from: '2018', to: '2020' }) // => true
 * within('2019-05-01', { from: '2018', to: 'unknown' }) // => 'unknown'
 * ```
 */
export function within(date: DateOrUnknown, period: Period): Ternary {
  return and(not(isBefore(date, period.from)), beforeEnd(date, period))
}
