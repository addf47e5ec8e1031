import { nice, ticks } from 'd3-array'
import { shortNumber } from './shortNumber.js'

/** An axis of numbers: its round steps, in words, and where between its ends, 0 and 1, a number stands. */
export interface Scale {
  readonly from: number
  readonly to: number
  readonly step: number
  readonly ticks: readonly { readonly at: number; readonly text: string; readonly zero: boolean }[]
  readonly at: (number: number) => number
  /** Whether it begins elsewhere than at 0, or ends there: it then must say so. */
  readonly cut: boolean
}

/**
 * The scale for finite numbers, with about `count` steps. It includes 0 when `zero` is `always`, and when the numbers are on both sides of it; when `near`, also
 * where the number nearest to it is not more than half as large as the one furthest away. Numbers of any size: it counts in powers of ten where they are huge or tiny.
 */
export function scaleOf(
  numbers: readonly number[],
  locale: string,
  count: number,
  zero: 'always' | 'near' | 'free',
): Scale {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const number of numbers) {
    low = Math.min(low, number)
    high = Math.max(high, number)
  }
  if (low > high) [low, high] = [0, 1]
  const largest = Math.max(Math.abs(low), Math.abs(high))
  const power =
    largest >= 1e15 || (largest > 0 && largest < 1e-6) ? 10 ** Math.max(Math.floor(Math.log10(largest)), -307) : 1
  low /= power
  high /= power
  if (zero === 'always' || low === high || (zero === 'near' && low > 0 && low <= high / 2)) low = Math.min(low, 0)
  if (zero === 'always' || low === high || (zero === 'near' && high < 0 && high >= low / 2)) high = Math.max(high, 0)
  if (low === high) high = low + 1
  const [from, to] = nice(low, high, count)
  const steps = ticks(from, to, count)
  const step = ((steps[1] ?? to) - (steps[0] ?? from)) * power
  const at = (number: number): number => Math.min(Math.max((number / power - from) / (to - from), 0), 1)
  const told = new Set<string>()
  const drawn = steps.flatMap((value) => {
    // The next round number may be larger than any that there is.
    if (!Number.isFinite(value * power)) return []
    const text = shortNumber(value * power, step, locale)
    if (told.has(text)) return []
    told.add(text)
    return [{ at: at(value * power), text, zero: value === 0 }]
  })
  const within = (end: number): number => Math.min(Math.max(end * power, -Number.MAX_VALUE), Number.MAX_VALUE)
  return { from: within(from), to: within(to), step, ticks: drawn, at, cut: from > 0 || to < 0 }
}
