import { mustObject } from '../shared/mustObject.js'
import { gammaPoint } from '../special/gammaPoint.js'
import { finiteQuantile, type QuantileOptions, quantileProbability } from './quantileOptions.js'
import { mustBeShape } from './tailOptions.js'

/** What `chiSquareQuantile` takes. */
export interface ChiSquareQuantile extends QuantileOptions {
  /** The probability, between 0 and 1, neither included; its logarithm with `log: true`. */
  readonly p: number
  /** Degrees of freedom, from 1e-12 to 1e12; need not be whole. */
  readonly df: number
}

/**
 * The quantile of the chi-square distribution: the x with P(X ≤ x) = p, or P(X > x) = p with `tail: 'upper'`.
 *
 * From 0 on. Twice the quantile of the gamma distribution with shape df/2; R: `qchisq`. Refused with a `MisuseError`: degrees of freedom outside their
 * range, a probability outside its range.
 *
 * ```ts
 * import { chiSquareQuantile } from '@groundplan/statistics'
 * chiSquareQuantile({ p: 0.95, df: 1 }).toFixed(6) // => '3.841459'
 * ```
 */
export function chiSquareQuantile(input: ChiSquareQuantile): number {
  const { p, df, ...options } = mustObject('input', input, '`p` and `df`')
  mustBeShape('df', df)
  return finiteQuantile(2 * gammaPoint(df / 2, quantileProbability(p, options)))
}
