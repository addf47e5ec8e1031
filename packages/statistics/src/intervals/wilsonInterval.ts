import { mustObject } from '../shared/mustObject.js'
import type { Refusal } from '../shared/refusal.js'
import { criticalValue } from './criticalValue.js'
import { mustShare, noTrials, type Share } from './share.js'
import type { ShareInterval } from './shareInterval.js'
import { wilsonLimits } from './wilsonLimits.js'

/**
 * Wilson's score interval for a share (andel): the values of the true share that a score test would not reject. The one to use by default.
 *
 * Stays within 0 and 1 and has close to its level on average, also for few trials and for shares of 0 and 1; for a single true share it may cover
 * somewhat less, where `clopperPearsonInterval` never does. Not for trials that belong together, as pupils of one class or answers of one person.
 * `level` between 0 and 1, by default 0.95.
 *
 * Source: Wilson, JASA 1927, 22: 209–212; without continuity correction. R: `prop.test(x, n, correct = FALSE)`.
 * Refused: no trials. Thrown: counts that are not whole, more successes than trials, a level outside 0 to 1.
 *
 * ```ts
 * import { isRefusal, wilsonInterval } from '@groundplan/statistics'
 * const active = wilsonInterval({ successes: 8, trials: 20, level: 0.95 })
 * if (isRefusal(active)) throw new Error(active.why.en)
 * active.upper.toFixed(4) // => '0.6134'
 * wilsonInterval({ successes: 0, trials: 0 }) // => { refused: 'noTrials', why: { en: 'There are no trials…', da: 'Nævneren (`trials`) er 0…' } }
 * ```
 */
export function wilsonInterval(
  input: Share & { readonly level?: number | undefined },
): ShareInterval | Refusal<'noTrials'> {
  const { successes, trials, level = 0.95 } = mustObject('input', input, '`successes` and `trials`')
  mustShare('', { successes, trials })
  const z = criticalValue(level)
  if (trials === 0) return noTrials()
  const estimate = successes / trials
  const { lower, upper } = wilsonLimits(successes, trials, z)
  return {
    estimate,
    // At levels near 0 the limits meet the estimate, and rounding may not carry them past it.
    lower: Math.min(lower, estimate),
    upper: Math.max(upper, estimate),
    successes,
    trials,
    level,
    method: 'wilsonScore',
  }
}
