import { mustObject } from '../shared/mustObject.js'
import { gammaTails } from '../special/gammaTails.js'
import { mirrored } from '../special/tails.js'
import { certain, mustBeCount, mustBeMean, type TailOptions, tailProbabilityOf } from './tailOptions.js'

/** What `poissonCdf` takes. */
export interface PoissonCdf extends TailOptions {
  /** A whole number from 0 to 1e12. */
  readonly events: number
  /** The expected number of events, from 0 to 1e12. */
  readonly mean: number
}

/**
 * The distribution function of the Poisson distribution: P(X ≤ events), or with `tail: 'upper'` P(X > events), which leaves out `events` itself.
 *
 * A probability from 0 to 1, or its logarithm. Q(events + 1, mean), the regularised incomplete gamma function; R: `ppois`. Not for counts that vary more
 * than their mean (overdispersion). Refused with a `MisuseError`: events that are not a whole number, a mean outside its range.
 *
 * ```ts
 * import { poissonCdf } from '@groundplan/statistics'
 * poissonCdf({ events: 0, mean: Math.LN2 }).toFixed(12) // => '0.500000000000'
 * poissonCdf({ events: 9, mean: 1e-30, tail: 'upper', log: true }).toFixed(6) // => '-705.879940'
 * ```
 */
export function poissonCdf(input: PoissonCdf): number {
  const { events, mean, ...options } = mustObject('input', input, '`events` and `mean`')
  mustBeCount('events', events)
  mustBeMean('mean', mean)
  return mean === 0 ? certain(1, options) : tailProbabilityOf(mirrored(gammaTails(events + 1, mean)), options)
}
