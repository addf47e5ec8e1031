import { mustObject } from '../shared/mustObject.js'
import { betaLogOdds } from '../special/betaPointOf.js'
import { finiteQuantile, type QuantileOptions, quantileProbability } from './quantileOptions.js'
import { mustBeShape } from './tailOptions.js'

/** What `fQuantile` takes. */
export interface FQuantile extends QuantileOptions {
  /** The probability, between 0 and 1, neither included; its logarithm with `log: true`. */
  readonly p: number
  /** Degrees of freedom of the numerator, from 1e-12 to 1e12; need not be whole. */
  readonly df1: number
  /** Degrees of freedom of the denominator, from 1e-12 to 1e12; need not be whole. */
  readonly df2: number
}

/**
 * The quantile of Fisher's F distribution: the f with P(F ≤ f) = p, or P(F > f) = p with `tail: 'upper'`.
 *
 * From 0 on. From the quantile of the beta distribution with shapes df1/2 and df2/2, taken as log(x / (1 − x)); R: `qf`. Refused with a
 * `MisuseError`: degrees of freedom outside their range, a probability outside its range, a quantile beyond the largest number.
 *
 * ```ts
 * import { fQuantile } from '@groundplan/statistics'
 * fQuantile({ p: 0.95, df1: 2, df2: 10 }).toFixed(6) // => '4.102821'
 * ```
 */
export function fQuantile(input: FQuantile): number {
  const { p, df1, df2, ...options } = mustObject('input', input, '`p`, `df1` and `df2`')
  mustBeShape('df1', df1)
  mustBeShape('df2', df2)
  const logOdds = betaLogOdds(df1 / 2, df2 / 2, quantileProbability(p, options))
  return finiteQuantile(Math.exp(logOdds) * (df2 / df1))
}
