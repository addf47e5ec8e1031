import { MisuseError } from '../shared/misuse.js'
import { must } from '../shared/must.js'
import { type TailProbability, tailProbability } from '../special/tailProbability.js'
import { type TailOptions, tailOptions } from './tailOptions.js'

/** How the probability of a quantile is given. */
export interface QuantileOptions {
  /** `'lower'`: p = P(X ≤ x), the default. `'upper'`: p = P(X > x); give a small upper tail as such, not as 1 less it. */
  readonly tail?: 'lower' | 'upper' | undefined
  /** Whether `p` is the natural logarithm of the probability, for one that is below the smallest number. Default: `false`. */
  readonly log?: boolean | undefined
}

/** The probability of a quantile; throws unless it is between 0 and 1, neither included. */
export function quantileProbability(p: number, options: TailOptions): TailProbability {
  const { tail, log } = tailOptions(options)
  if (log) must('p', p, 'the logarithm of a probability, below 0', (given) => given < 0)
  else must('p', p, 'a probability between 0 and 1, neither included', (given) => given > 0 && given < 1)
  return tailProbability(p, tail, log)
}

/** The quantile, when a number can hold it. */
export function finiteQuantile(value: number): number {
  if (Number.isFinite(value)) return value
  throw new MisuseError(
    'p',
    '`p` must be less extreme for this distribution: the quantile is beyond the largest number.',
  )
}
