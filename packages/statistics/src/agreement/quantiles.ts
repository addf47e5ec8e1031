import { mustObject } from '../shared/mustObject.js'
import { mustOneOf } from '../shared/mustOneOf.js'
import { mustValues } from '../shared/mustValues.js'
import type { Refusal } from '../shared/refusal.js'
import { refuse } from '../shared/refuse.js'

/** Hyndman and Fan's number of a definition of sample quantiles; R's `type`. */
export type QuantileType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

const types = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** Sample quantiles, and by which definition. */
export interface Quantiles {
  /** In the order of the probabilities that were given; the values' unit. */
  readonly quantiles: readonly { readonly probability: number; readonly value: number }[]
  /** How many values. */
  readonly n: number
  readonly type: QuantileType
}

/** Where the continuous definitions place p: at a + p (n + 1 − a − b), counted from 1. */
const placing: Readonly<Record<4 | 5 | 6 | 7 | 8 | 9, readonly [number, number]>> = {
  4: [0, 1],
  5: [1 / 2, 1 / 2],
  6: [0, 0],
  7: [1, 1],
  8: [1 / 3, 1 / 3],
  9: [3 / 8, 3 / 8],
}

/** A place that is whole but for rounding, as 0.07 · 100, is whole. */
function snapped(place: number): number {
  const whole = Math.round(place)
  return Math.abs(place - whole) <= 4 * Number.EPSILON * Math.max(1, Math.abs(place)) ? whole : place
}

/** The number of values wholly passed, and how much of the next one counts. */
function placeOf(type: QuantileType, p: number, n: number): { readonly passed: number; readonly part: number } {
  if (type > 3) {
    const [a, b] = placing[type as 4]
    const place = snapped(a + p * (n + 1 - a - b))
    return { passed: Math.floor(place), part: place - Math.floor(place) }
  }
  const place = snapped(type === 3 ? n * p - 0.5 : n * p)
  const passed = Math.floor(place)
  if (place > passed) return { passed, part: 1 }
  if (type === 1) return { passed, part: 0 }
  return { passed, part: type === 2 ? 0.5 : passed % 2 }
}

/**
 * Sample quantiles (fraktiler) by one of Hyndman and Fan's nine definitions, which differ for few values: name the one you used. Type 7 is the default
 * here, in R and in spreadsheets; type 8 is about median-unbiased whatever the distribution; type 2 averages where the share is exact; type 1
 * and 3 always give a value that occurs.
 *
 * Not weighted. Probabilities from 0 to 1, in any order.
 *
 * Source: Hyndman and Fan, American Statistician 1996, 50: 361–365. R: `quantile(x, probs, type)`. A place that is whole but for rounding counts as
 * whole, in types 1 to 3 too.
 * Refused: no values. Thrown: a value that is not finite, a probability outside 0 to 1, another type.
 *
 * ```ts
 * import { isRefusal, quantiles } from '@groundplan/statistics'
 * const waiting = quantiles({ values: [3, 9, 4, 20], probabilities: [0.25, 0.5], type: 7 })
 * if (isRefusal(waiting)) throw new Error(waiting.why.en)
 * waiting.quantiles // => [{ probability: 0.25, value: 3.75 }, { probability: 0.5, value: 6.5 }]
 * ```
 */
export function quantiles(input: {
  readonly values: readonly number[]
  readonly probabilities: readonly number[]
  readonly type?: QuantileType | undefined
}): Quantiles | Refusal<'noObservations'> {
  const { values, probabilities, type = 7 } = mustObject('input', input, '`values` and `probabilities`')
  mustValues('values', values)
  mustValues('probabilities', probabilities, 'between 0 and 1', (given) => given >= 0 && given <= 1)
  mustOneOf('type', type, types)
  const n = values.length
  if (n === 0) {
    return refuse(
      'noObservations',
      'There are no values, so there are no quantiles; say that nobody answered.',
      'Der er ingen værdier og derfor ingen fraktiler; skriv, at ingen har svaret.',
    )
  }
  const sorted = values.toSorted((one, other) => one - other)
  // Inside the array by the clamp.
  const at = (place: number): number => sorted[Math.min(n, Math.max(1, place)) - 1] as number
  return {
    quantiles: probabilities.map((probability) => {
      const { passed, part } = placeOf(type, probability, n)
      const [below, above] = [at(passed), at(passed + 1)]
      // Rounding may not carry a value past its neighbour.
      const value = Math.min(above, Math.max(below, (1 - part) * below + part * above))
      return { probability, value }
    }),
    n,
    type,
  }
}
