import { mustObject } from '../shared/mustObject.js'
import { betaLogOdds } from '../special/betaPointOf.js'
import { normalPoint } from '../special/normalPoint.js'
import type { TailProbability } from '../special/tailProbability.js'
import { finiteQuantile, type QuantileOptions, quantileProbability } from './quantileOptions.js'
import { mustBeShape } from './tailOptions.js'

/** What `tQuantile` takes. */
export interface TQuantile extends QuantileOptions {
  /** The probability, between 0 and 1, neither included; its logarithm with `log: true`. */
  readonly p: number
  /** Degrees of freedom, from 1e-12 to 1e12; need not be whole. `Infinity` is the normal distribution. */
  readonly df: number
}

/** The probability of a |T| within the quantile, at most ½. */
const within = (p: number): TailProbability => ({ tail: 'lower', p, logP: Math.log(p), lack: 0.5 - p, doubt: 0 })

/** The probability of a |T| beyond the quantile, at most ½. */
const beyond = ({ p, logP, lack }: TailProbability): TailProbability => ({
  tail: 'upper',
  p: 2 * p,
  logP: logP + Math.LN2,
  lack: 2 * lack - 0.5,
  doubt: 0,
})

/**
 * The quantile of Student's t distribution: the t with P(T ≤ t) = p, or P(T > t) = p with `tail: 'upper'`.
 *
 * From the quantile of the beta distribution with shapes ½ and df/2, taken as log(t²/df), so that it stays accurate near 0 and far out; R: `qt`.
 * Refused with a `MisuseError`: degrees of freedom outside their range, a probability outside its range, a quantile beyond the largest number.
 *
 * ```ts
 * import { tQuantile } from '@groundplan/statistics'
 * tQuantile({ p: 0.975, df: 10 }).toFixed(6) // => '2.228139'
 * ```
 */
export function tQuantile(input: TQuantile): number {
  const { p, df, ...options } = mustObject('input', input, '`p` and `df`')
  const probability = quantileProbability(p, options)
  if (df === Number.POSITIVE_INFINITY) return normalPoint(probability)
  mustBeShape('df', df)
  const { tail, lack } = probability
  if (lack === 0) return 0
  const logOdds = betaLogOdds(0.5, df / 2, lack < 0.25 ? within(2 * lack) : beyond(probability))
  const size = finiteQuantile(Math.sqrt(df) * Math.exp(0.5 * logOdds))
  return tail === 'lower' ? -size : size
}
