import { must } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import { betaMirror, betaPoint } from '../special/betaPoint.js'
import { betaTails } from '../special/betaTails.js'
import { smallestCount } from '../special/smallestCount.js'
import { type QuantileOptions, quantileProbability } from './quantileOptions.js'
import { mustBeCount } from './tailOptions.js'

/** What `binomialQuantile` takes. */
export interface BinomialQuantile extends QuantileOptions {
  /** The probability of the tail, between 0 and 1, neither included; its logarithm with `log: true`. */
  readonly p: number
  /** A whole number from 0 to 1e12. */
  readonly trials: number
  /** The probability of a success in one trial, from 0 to 1. */
  readonly probability: number
}

/**
 * The quantile of the binomial distribution: the smallest count k with P(X ≤ k) ≥ p, or with `tail: 'upper'` with P(X > k) ≤ p.
 *
 * A whole number from 0 to `trials`. A search on `binomialCdf`, in which a probability within 1e-12 of `p` counts as `p`; R: `qbinom`. Refused with a
 * `MisuseError`: trials that are not a whole number, probabilities outside their ranges.
 *
 * ```ts
 * import { binomialQuantile } from '@groundplan/statistics'
 * binomialQuantile({ p: 0.975, trials: 100, probability: 0.5 }) // => 60
 * ```
 */
export function binomialQuantile(input: BinomialQuantile): number {
  const { p, trials, probability, ...options } = mustObject('input', input, '`p`, `trials` and `probability`')
  const wanted = quantileProbability(p, options)
  mustBeCount('trials', trials)
  must('probability', probability, 'a probability from 0 to 1', (given) => given >= 0 && given <= 1)
  if (probability === 0) return 0
  if (probability === 1) return trials
  return smallestCount({
    probability: wanted,
    start: trials * probability,
    most: trials,
    tailsAt: (count) => betaTails(betaMirror(betaPoint(count + 1, trials - count, probability))),
  })
}
