import { normalTails } from '../special/normalTails.js'
import { certain, mustNumber, type TailOptions, tailProbabilityOf } from './tailOptions.js'

/**
 * The distribution function of the standard normal distribution (normalfordelingen): P(Z ≤ x), or P(Z > x) with `tail: 'upper'`.
 *
 * A probability from 0 to 1, or its logarithm. ½·erfc(−x/√2) by the trapezoidal sum of Goodwin (1949); R: `pnorm`. For a sample's mean with an
 * estimated standard deviation use `tCdf`. Refused with a `MisuseError`: `x` that is not a number, the logarithm of a probability that is 0.
 *
 * ```ts
 * import { normalCdf } from '@groundplan/statistics'
 * normalCdf(0) // => 0.5
 * normalCdf(40, { tail: 'upper', log: true }).toFixed(6) // => '-804.608442'
 * ```
 */
export function normalCdf(x: number, options: TailOptions = {}): number {
  const at = mustNumber('x', x)
  if (!Number.isFinite(at)) return certain(at < 0 ? 0 : 1, options)
  return tailProbabilityOf(normalTails(at), options)
}
