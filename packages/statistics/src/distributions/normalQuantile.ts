import { normalPoint } from '../special/normalPoint.js'
import { type QuantileOptions, quantileProbability } from './quantileOptions.js'

/**
 * The quantile (fraktil) of the standard normal distribution: the x with P(Z ≤ x) = p, or P(Z > x) = p with `tail: 'upper'`.
 *
 * `p` between 0 and 1, neither included; with `log: true` the logarithm of it. Halley's method on the logarithm of the tail; R: `qnorm`. Refused with
 * a `MisuseError`: a probability outside that range.
 *
 * ```ts
 * import { normalQuantile } from '@groundplan/statistics'
 * normalQuantile(0.975).toFixed(6) // => '1.959964'
 * normalQuantile(1e-300, { tail: 'upper' }).toFixed(6) // => '37.047096'
 * ```
 */
export function normalQuantile(p: number, options: QuantileOptions = {}): number {
  return normalPoint(quantileProbability(p, options))
}
