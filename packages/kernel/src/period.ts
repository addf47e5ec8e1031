import { bounds, type DateOrUnknown, type PartialDate } from './partialDate.js'
import type { Ternary } from './ternary.js'

/**
 * From a date up to, not including, another. A missing `to` is "goes on"; `'unknown'` is "nobody wrote it down" (Danish: periode). Where the
 * dates allow it a period holds at least a day, so 2018 to 2018 means some part of 2018; where they do not (2020 to 2018) it holds none.
 */
export interface Period {
  readonly from: DateOrUnknown
  readonly to?: PartialDate | 'unknown' | undefined
}

/** The first and the last day, counted from 1970-01-01, on which something may lie. */
interface Span {
  readonly first: number
  readonly last: number
}

/** Further away than any day that can be written, and less than never. */
const far = 1e9

function spanOf(date: DateOrUnknown): Span {
  const found = bounds(date)
  if (found === undefined) return { first: -far, last: far }
  return { first: Date.parse(found.first) / 86_400_000, last: Date.parse(found.last) / 86_400_000 }
}

/** Where the beginning and the end may lie, so that a day remains between them; undefined when none can. */
function endsOf(period: Period): { readonly from: Span; readonly to: Span } | undefined {
  const from = spanOf(period.from)
  const to = period.to === undefined ? { first: Infinity, last: Infinity } : spanOf(period.to)
  if (from.first >= to.last) return undefined
  return {
    from: { first: from.first, last: Math.min(from.last, to.last - 1) },
    to: { first: Math.max(to.first, from.first + 1), last: to.last },
  }
}

/**
 * Whether two periods share a day: true or false when that holds however the coarse and unknown dates turn out, else unknown. A period that
 * holds no day overlaps nothing.
 *
 * ```ts
 * import { overlaps } from '@groundplan/kernel'
 * overlaps({ from: '2018', to: '2020' }, { from: '2021' }) // => false
 * overlaps({ from: '2018', to: '2020' }, { from: '2020', to: '2022' }) // => 'unknown'
 * overlaps({ from: '2018' }, { from: '2019-05' }) // => true
 * ```
 */
export function overlaps(a: Period, b: Period): Ternary {
  const left = endsOf(a)
  const right = endsOf(b)
  if (left === undefined || right === undefined) return false
  if (left.from.first >= right.to.last || right.from.first >= left.to.last) return false
  return left.from.last < right.to.first && right.from.last < left.to.first ? true : 'unknown'
}

/**
 * Whether a date lies in a period: true or false when that holds however the coarse and unknown dates turn out, else unknown. Nothing lies in
 * a period that holds no day.
 *
 * ```ts
 * import { within } from '@groundplan/kernel'
 * within('2019-05-01', { from: '2018', to: '2020' }) // => true
 * within('2019-05-01', { from: '2018', to: 'unknown' }) // => 'unknown'
 * within('2020-01-01', { from: '2018', to: '2020-01-01' }) // => false
 * ```
 */
export function within(date: DateOrUnknown, period: Period): Ternary {
  const day = spanOf(date)
  const ends = endsOf(period)
  if (ends === undefined || day.last < ends.from.first || day.first >= ends.to.last) return false
  return day.first >= ends.from.last && day.last < ends.to.first ? true : 'unknown'
}
