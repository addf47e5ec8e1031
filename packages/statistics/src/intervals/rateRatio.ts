import { betaQuantile } from '../distributions.js'
import { mustLevel } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import { mustOneOf } from '../shared/mustOneOf.js'
import type { Refusal } from '../shared/refusal.js'
import { refuse } from '../shared/refuse.js'
import { representable } from '../shared/representable.js'
import { criticalValue } from './criticalValue.js'
import { type EstimatedRate, mustRate, noExposure, type Rate } from './rate.js'
import { wilsonLimits } from './wilsonLimits.js'

/** The ratio of two rates, first over second, with its interval; from 0 on, 1 when they are equal. */
export interface RateRatio {
  /** The first rate over the second. */
  readonly estimate: number
  readonly lower: number
  readonly upper: number
  readonly first: EstimatedRate
  readonly second: EstimatedRate
  /** The confidence level, between 0 and 1. */
  readonly level: number
  readonly method: 'exactConditional' | 'score'
}

/**
 * The ratio of two independent rates (rateratio), first over second, given all the events: of x₁ + x₂ events the first group's number is binomial
 * with share ρT₁ / (ρT₁ + T₂), so that an interval of that share is one of the ratio ρ.
 *
 * `method`: `'exactConditional'` (the default) takes Clopper and Pearson's limits and covers at least as often as its level says; `'score'` takes
 * Wilson's, which is the score interval of the ratio, mostly narrower and near its level on average. `level` between 0 and 1, by default 0.95.
 * Not for events that come together, nor for rates of the same persons.
 *
 * Source: Przyborowski and Wilenski, Biometrika 1940, 31: 313–323; Graham, Mengersen and Morton, Statistics in Medicine 2003, 22: 2071–2083.
 * R: `poisson.test(c(x1, x2), c(T1, T2))` for the exact one.
 * Refused: no exposure in one of the groups; no events in the second, where the ratio has no upper limit. Thrown: as by `rateInterval`.
 *
 * ```ts
 * import { isRefusal, rateRatio } from '@groundplan/statistics'
 * const falls = rateRatio({ first: { events: 11, exposure: 800 }, second: { events: 23, exposure: 3000 }, level: 0.95 })
 * if (isRefusal(falls)) throw new Error(falls.why.en)
 * const limits = [falls.estimate.toFixed(3), falls.lower.toFixed(3), falls.upper.toFixed(3)] // => ['1.793', '0.789', '3.830']
 * ```
 */
export function rateRatio(input: {
  readonly first: Rate
  readonly second: Rate
  readonly level?: number | undefined
  readonly method?: 'exactConditional' | 'score' | undefined
}): RateRatio | Refusal<'noExposure' | 'noEventsInSecond' | 'beyondRange'> {
  const {
    first,
    second,
    level = 0.95,
    method = 'exactConditional',
  } = mustObject('input', input, '`first` and `second`')
  mustRate('first.', first)
  mustRate('second.', second)
  mustLevel('level', level)
  mustOneOf('method', method, ['exactConditional', 'score'])
  if (first.exposure === 0 || second.exposure === 0) return noExposure()
  if (second.events === 0) {
    return refuse(
      'noEventsInSecond',
      'The second group has no events, so the ratio has no upper limit; use `rateDifference`, or put the other group second.',
      'Gruppe nummer to (`second`) har ingen hændelser, så rateratioen har ingen øvre grænse; brug `rateDifference`, eller byt om på grupperne.',
    )
  }
  const odds = (method === 'score' ? scoreOdds : exactOdds)(first.events, second.events, level)
  const perOdds = second.exposure / first.exposure
  const estimate = (first.events / second.events) * perOdds
  return representable({
    estimate,
    // At levels near 0 the limits meet the estimate, and rounding may not carry them past it.
    lower: Math.min(odds.lower * perOdds, estimate),
    upper: Math.max(odds.upper * perOdds, estimate),
    first: { estimate: first.events / first.exposure, events: first.events, exposure: first.exposure },
    second: { estimate: second.events / second.exposure, events: second.events, exposure: second.exposure },
    level,
    method,
  })
}

/** Limits of the odds that an event is the first group's; each share and the rest to 1 are computed apart, so that neither is cancelled away. */
function exactOdds(x: number, y: number, level: number): { readonly lower: number; readonly upper: number } {
  const p = (1 - level) / 2
  return {
    lower:
      x === 0
        ? 0
        : betaQuantile({ p, a: x, b: y + 1, tail: 'lower' }) / betaQuantile({ p, a: y + 1, b: x, tail: 'upper' }),
    upper: betaQuantile({ p, a: x + 1, b: y, tail: 'upper' }) / betaQuantile({ p, a: y, b: x + 1, tail: 'lower' }),
  }
}

function scoreOdds(x: number, y: number, level: number): { readonly lower: number; readonly upper: number } {
  const z = criticalValue(level)
  const share = wilsonLimits(x, x + y, z)
  const rest = wilsonLimits(y, x + y, z)
  return { lower: share.lower / rest.upper, upper: share.upper / rest.lower }
}
