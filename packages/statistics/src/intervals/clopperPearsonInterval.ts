import { betaQuantile } from '../distributions.js'
import { mustLevel } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import type { Refusal } from '../shared/refusal.js'
import { mustShare, noTrials, type Share } from './share.js'
import type { ShareInterval } from './shareInterval.js'

/**
 * Clopper and Pearson's exact interval for a share (andel): both tail tests of the binomial distribution inverted. It covers the true share at
 * least as often as its level says, whatever that share is, and is therefore wider than needed: use it where a promise must hold, and
 * `wilsonInterval` to describe.
 *
 * Limits are quantiles of the beta distribution with shapes x and n − x + 1, and x + 1 and n − x; 0 for no successes, 1 for all.
 * `level` between 0 and 1, by default 0.95.
 *
 * Source: Clopper and Pearson, Biometrika 1934, 26: 404–413. R: `binom.test(x, n)`.
 * Refused: no trials. Thrown: counts that are not whole, more successes than trials, a level outside 0 to 1.
 *
 * ```ts
 * import { clopperPearsonInterval, isRefusal } from '@groundplan/statistics'
 * const active = clopperPearsonInterval({ successes: 8, trials: 20, level: 0.95 })
 * if (isRefusal(active)) throw new Error(active.why.en)
 * active.upper.toFixed(4) // => '0.6395'
 * ```
 */
export function clopperPearsonInterval(
  input: Share & { readonly level?: number | undefined },
): ShareInterval | Refusal<'noTrials'> {
  const { successes, trials, level = 0.95 } = mustObject('input', input, '`successes` and `trials`')
  mustShare('', { successes, trials })
  const p = (1 - mustLevel('level', level)) / 2
  if (trials === 0) return noTrials()
  const failures = trials - successes
  return {
    estimate: successes / trials,
    lower: successes === 0 ? 0 : betaQuantile({ p, a: successes, b: failures + 1 }),
    upper: failures === 0 ? 1 : betaQuantile({ p, a: successes + 1, b: failures, tail: 'upper' }),
    successes,
    trials,
    level,
    method: 'clopperPearson',
  }
}
