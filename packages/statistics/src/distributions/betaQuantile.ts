import { mustObject } from '../shared/mustObject.js'
import { betaLogOdds } from '../special/betaPointOf.js'
import { type QuantileOptions, quantileProbability } from './quantileOptions.js'
import { mustBeShape } from './tailOptions.js'

/** What `betaQuantile` takes. */
export interface BetaQuantile extends QuantileOptions {
  /** The probability, between 0 and 1, neither included; its logarithm with `log: true`. */
  readonly p: number
  /** The first shape, from 1e-12 to 1e12. */
  readonly a: number
  /** The second shape, from 1e-12 to 1e12. */
  readonly b: number
}

/**
 * The inverse of `betaIncomplete` in x: the quantile of the beta distribution. Clopper and Pearson's interval is made of it.
 *
 * From 0 to 1; 0 or 1 where it is nearer to them than a number can tell. Halley's method on the logarithm of the tail over log(x / (1 − x));
 * R: `qbeta`. Refused with a `MisuseError`: a shape outside its range, a probability outside its range.
 *
 * ```ts
 * import { betaQuantile } from '@groundplan/statistics'
 * betaQuantile({ p: 0.25, a: 1, b: 1 }).toFixed(12) // => '0.250000000000'
 * betaQuantile({ p: 0.025, a: 3, b: 8 }).toFixed(6) // => '0.066740'
 * ```
 */
export function betaQuantile(input: BetaQuantile): number {
  const { p, a, b, ...options } = mustObject('input', input, '`p`, `a` and `b`')
  mustBeShape('a', a)
  mustBeShape('b', b)
  return 1 / (1 + Math.exp(-betaLogOdds(a, b, quantileProbability(p, options))))
}
