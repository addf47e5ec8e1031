import { mustLevel } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import { mustOneOf } from '../shared/mustOneOf.js'
import type { Refusal } from '../shared/refusal.js'
import { representable } from '../shared/representable.js'
import { countLimits } from './countLimits.js'
import { type EstimatedRate, mustPer, mustRate, noExposure, type Rate } from './rate.js'

/** A rate with its confidence interval, in events per `per` units of exposure. */
export interface RateInterval extends EstimatedRate {
  /** The lower limit, from 0. */
  readonly lower: number
  readonly upper: number
  /** The rate is per so many units of exposure. */
  readonly per: number
  /** The confidence level, between 0 and 1. */
  readonly level: number
  readonly method: 'exactPoisson' | 'byar'
}

/**
 * The interval of a rate (rate): the limits of the expected number of events over the exposure, which is taken as known.
 *
 * `per` is the unit, by default 1; `level` between 0 and 1, by default 0.95; `method` `'exactPoisson'` (the default) or `'byar'`. Not for
 * events that come together, as admissions of one person: count persons.
 *
 * Source: as `exactPoissonInterval` and `byarInterval`. R: `poisson.test(x, T)`.
 * Refused: no exposure; numbers beyond what can be calculated. Thrown: events that are not whole, a negative exposure, a level outside 0 to 1.
 *
 * ```ts
 * import { isRefusal, rateInterval } from '@groundplan/statistics'
 * const falls = rateInterval({ events: 10, exposure: 4000, per: 1000, level: 0.95 })
 * if (isRefusal(falls)) throw new Error(falls.why.en)
 * const limits = [falls.estimate, falls.lower.toFixed(3), falls.upper.toFixed(3)] // => [2.5, '1.199', '4.598']
 * ```
 */
export function rateInterval(
  input: Rate & {
    readonly per?: number | undefined
    readonly level?: number | undefined
    readonly method?: 'exactPoisson' | 'byar' | undefined
  },
): RateInterval | Refusal<'noExposure' | 'beyondRange'> {
  const {
    events,
    exposure,
    per = 1,
    level = 0.95,
    method = 'exactPoisson',
  } = mustObject('input', input, '`events` and `exposure`')
  mustRate('', { events, exposure })
  mustPer(per)
  mustLevel('level', level)
  mustOneOf('method', method, ['exactPoisson', 'byar'])
  if (exposure === 0) return noExposure()
  const { lower, upper } = countLimits[method === 'byar' ? 'byar' : 'exact'](events, level)
  return representable({
    estimate: (events / exposure) * per,
    lower: (lower / exposure) * per,
    upper: (upper / exposure) * per,
    events,
    exposure,
    per,
    level,
    method,
  })
}
