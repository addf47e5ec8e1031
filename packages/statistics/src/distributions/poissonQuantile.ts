import { mustObject } from '../shared/mustObject.js'
import { gammaTails } from '../special/gammaTails.js'
import { smallestCount } from '../special/smallestCount.js'
import { mirrored } from '../special/tails.js'
import { type QuantileOptions, quantileProbability } from './quantileOptions.js'
import { mustBeMean } from './tailOptions.js'

/** What `poissonQuantile` takes. */
export interface PoissonQuantile extends QuantileOptions {
  /** The probability, between 0 and 1, neither included; its logarithm with `log: true`. */
  readonly p: number
  /** The expected number of events, from 0 to 1e12. */
  readonly mean: number
}

/**
 * The quantile of the Poisson distribution: the smallest count k with P(X ≤ k) ≥ p, or with `tail: 'upper'` with P(X > k) ≤ p.
 *
 * A whole number. A search on `poissonCdf`, in which a probability within 1e-12 of `p` counts as `p`; R: `qpois`. Refused with a `MisuseError`: a mean
 * outside its range, a probability outside its range.
 *
 * ```ts
 * import { poissonQuantile } from '@groundplan/statistics'
 * poissonQuantile({ p: 0.975, mean: 10 }) // => 17
 * ```
 */
export function poissonQuantile(input: PoissonQuantile): number {
  const { p, mean, ...options } = mustObject('input', input, '`p` and `mean`')
  const probability = quantileProbability(p, options)
  mustBeMean('mean', mean)
  if (mean === 0) return 0
  return smallestCount({
    probability,
    start: mean,
    most: Number.MAX_SAFE_INTEGER,
    tailsAt: (count) => mirrored(gammaTails(count + 1, mean)),
  })
}
