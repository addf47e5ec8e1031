import { MisuseError } from '../shared/misuse.js'
import { must } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import { betaMirror, betaPoint } from '../special/betaPoint.js'
import { betaTails } from '../special/betaTails.js'
import { certain, mustBeCount, type TailOptions, tailProbabilityOf } from './tailOptions.js'

/** What `binomialCdf` takes. */
export interface BinomialCdf extends TailOptions {
  /** A whole number from 0 to `trials`. */
  readonly successes: number
  /** A whole number from 0 to 1e12. */
  readonly trials: number
  /** The probability of a success in one trial, from 0 to 1. */
  readonly probability: number
}

/**
 * The distribution function of the binomial distribution: P(X ≤ successes), or with `tail: 'upper'` P(X > successes), which leaves out `successes` itself.
 *
 * A probability from 0 to 1, or its logarithm. I_(1 − p)(n − k, k + 1), the regularised incomplete beta function; R: `pbinom`. Not for trials that hang
 * together, as people of one household do. Refused with a `MisuseError`: counts that are not whole, more successes than trials, a probability
 * outside 0 to 1.
 *
 * ```ts
 * import { binomialCdf } from '@groundplan/statistics'
 * binomialCdf({ successes: 1, trials: 2, probability: 0.5 }).toFixed(12) // => '0.750000000000'
 * binomialCdf({ successes: 1, trials: 2, probability: 0.5, tail: 'upper' }).toFixed(12) // => '0.250000000000'
 * ```
 */
export function binomialCdf(input: BinomialCdf): number {
  const { successes, trials, probability, ...options } = mustObject(
    'input',
    input,
    '`successes`, `trials` and `probability`',
  )
  mustBeCount('trials', trials)
  mustBeCount('successes', successes)
  must('probability', probability, 'a probability from 0 to 1', (given) => given >= 0 && given <= 1)
  if (successes > trials)
    throw new MisuseError('successes', `\`successes\` must be at most \`trials\`, ${trials}, not ${successes}.`)
  if (successes === trials || probability === 0) return certain(1, options)
  if (probability === 1) return certain(0, options)
  return tailProbabilityOf(betaTails(betaMirror(betaPoint(successes + 1, trials - successes, probability))), options)
}
