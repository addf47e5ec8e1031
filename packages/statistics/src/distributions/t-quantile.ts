import { betaLogOdds } from '../special/beta-point-of.js'
import { normalPoint } from '../special/normal-point.js'
import { finiteQuantile, type QuantileOptions, quantileProbability } from './quantile-options.js'
import { mustBePositive } from './tail-options.js'

/** What `tQuantile` takes. */
export interface TQuantile extends QuantileOptions {
  /** The probability, between 0 and 1, neither included; its logarithm with `log: true`. */
  readonly p: number
  /** Degrees of freedom, above 0; need not be whole. `Infinity` is the normal distribution. */
  readonly df: number
}

/**
 * The quantile of Student's t distribution: the t with P(T ≤ t) = p, or P(T > t) = p with `tail: 'upper'`.
 *
 * From the quantile of the beta distribution with shapes ½ and df/2, taken as log(t²/df), so that it stays accurate near 0 and far out; R: `qt`.
 * Refused with a `MisuseError`: degrees of freedom that are not above 0, a probability outside its range, a quantile beyond the largest number.
 *
 * ```ts
 * import { tQuantile } from '@groundplan/statistics'
 * tQuantile({ p: 0.975, df: 10 }).toFixed(6) // => '2.228139'
 * ```
 */
export function tQuantile({ p, df, ...options }: TQuantile): number {
  const probability = quantileProbability(p, options)
  if (df === Number.POSITIVE_INFINITY) return normalPoint(probability)
  mustBePositive('df', df)
  const twoSided = 2 * probability.p
  if (twoSided === 1) return 0
  const logOdds = betaLogOdds(
    0.5,
    df / 2,
    twoSided > 0.5
      ? { tail: 'lower', p: 1 - twoSided, logP: Math.log1p(-twoSided) }
      : { tail: 'upper', p: twoSided, logP: probability.logP + Math.LN2 },
  )
  const size = finiteQuantile(Math.sqrt(df) * Math.exp(0.5 * logOdds))
  return probability.tail === 'lower' ? -size : size
}
