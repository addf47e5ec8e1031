import { gammaQuantile } from '../distributions.js'
import { mustLevel } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import { mustOneOf } from '../shared/mustOneOf.js'
import type { Refusal } from '../shared/refusal.js'
import { refuse } from '../shared/refuse.js'
import { beyondRange, representable } from '../shared/representable.js'
import { sum } from '../shared/sum.js'
import { byarLimits, exactLimits } from './countLimits.js'
import { type EstimatedRate, mustPer, noExposure } from './rate.js'
import { mustStrata, noWeight, type WeightedStratum } from './stratum.js'

/** A directly standardised rate with its interval, in events per `per` units of exposure. */
export interface DirectlyStandardisedRate extends EstimatedRate {
  /** The standardised rate. */
  readonly estimate: number
  /** The lower limit, from 0. */
  readonly lower: number
  readonly upper: number
  /** All events, of all strata, before weighing. */
  readonly events: number
  /** All exposure, of all strata, before weighing. */
  readonly exposure: number
  /** The crude rate (rå rate): all events over all exposure. */
  readonly crude: number
  /** The rates are per so many units of exposure. */
  readonly per: number
  /** The confidence level, between 0 and 1. */
  readonly level: number
  readonly method: 'fayFeuerGamma' | 'dobsonExact' | 'dobsonByar'
}

/**
 * The directly standardised rate (direkte standardiseret rate): the rate that the standard population would have with these strata's rates,
 * Σ wᵢ xᵢ / Tᵢ with the weights' sum made 1.
 *
 * `method`: `'fayFeuerGamma'` (the default) for any number of events, the limits of a gamma distribution with the rate's mean and variance, wide
 * rather than narrow; `'dobsonExact'` and `'dobsonByar'` shift the limits of the number of events to the rate's standard deviation, and are refused for
 * none. A stratum of weight 0 is in `events`, `exposure` and `crude`, and in nothing else. `per` is the unit, by default 1; `level` between 0 and 1, by default 0.95. Not for comparing places whose strata's rates go apart in
 * different directions: show the strata.
 *
 * Source: Fay and Feuer, Statistics in Medicine 1997, 16: 791–801; Dobson, Kuulasmaa, Eberle and Scherer, Statistics in Medicine 1991, 10: 457–462.
 * Refused: no weight, no exposure in a stratum that has weight or events, no events in strata with weight for Dobson's. Thrown: as by `rateInterval`.
 *
 * ```ts
 * import { directlyStandardisedRate, isRefusal } from '@groundplan/statistics'
 * const strata = [{ events: 4, exposure: 2000, weight: 700 }, { events: 12, exposure: 1500, weight: 300 }]
 * const rate = directlyStandardisedRate({ strata, per: 1000, level: 0.95 })
 * if (isRefusal(rate)) throw new Error(rate.why.en)
 * const limits = [rate.estimate.toFixed(3), rate.lower.toFixed(3), rate.upper.toFixed(3)] // => ['3.800', '2.121', '6.436']
 * ```
 */
export function directlyStandardisedRate(input: {
  readonly strata: readonly WeightedStratum[]
  readonly per?: number | undefined
  readonly level?: number | undefined
  readonly method?: 'fayFeuerGamma' | 'dobsonExact' | 'dobsonByar' | undefined
}): DirectlyStandardisedRate | Refusal<'noWeight' | 'noExposure' | 'noEvents' | 'beyondRange'> {
  const { strata, per = 1, level = 0.95, method = 'fayFeuerGamma' } = mustObject('input', input, '`strata`')
  mustStrata(strata)
  mustPer(per)
  mustLevel('level', level)
  mustOneOf('method', method, ['fayFeuerGamma', 'dobsonExact', 'dobsonByar'])
  const all = sum(strata.map(({ weight }) => weight))
  if (all === 0) return noWeight()
  if (strata.some(({ events, exposure, weight }) => exposure === 0 && (weight > 0 || events > 0))) return noExposure()
  const weighed = strata.filter(({ weight }) => weight > 0)
  const weighedEvents = sum(weighed.map((stratum) => stratum.events))
  if (weighedEvents === 0 && method !== 'fayFeuerGamma') {
    return refuse(
      'noEvents',
      "There are no events in strata with weight, and Dobson's limits are not defined without; use `method: 'fayFeuerGamma'`.",
      "Der er ingen hændelser i strata med en vægt over 0, og uden hændelser er Dobsons grænser ikke defineret; brug `method: 'fayFeuerGamma'`.",
    )
  }
  // What one event of the stratum adds to the rate.
  const parts = weighed.map(({ events: x, exposure, weight }) => ({ x, each: weight / all / exposure }))
  const rate = sum(parts.map(({ x, each }) => x * each))
  const largest = largestOf(parts)
  if (!Number.isFinite(all) || !Number.isFinite(largest)) return beyondRange()
  const limits =
    method === 'fayFeuerGamma'
      ? gammaLimits(parts, level)
      : dobsonLimits({ parts, rate, events: weighedEvents, level, byar: method === 'dobsonByar' })
  const events = sum(strata.map((stratum) => stratum.events))
  const exposure = sum(strata.map((stratum) => stratum.exposure))
  return representable({
    estimate: rate * per,
    lower: limits.lower * per,
    upper: limits.upper * per,
    events,
    exposure,
    crude: (events / exposure) * per,
    per,
    level,
    method,
  })
}

interface Limits {
  readonly lower: number
  readonly upper: number
}

interface Part {
  readonly x: number
  readonly each: number
}

const largestOf = (parts: readonly Part[]): number => parts.reduce((most, { each }) => Math.max(most, each), 0)

/** A quantile of the gamma distribution whose mean is the parts' sum, and whose variance the sum of x times each squared. */
function gammaLimit(parts: readonly Part[], p: number, tail: 'lower' | 'upper'): number {
  // In units of the largest, so that squares of small rates do not underflow.
  const unit = largestOf(parts)
  const mean = sum(parts.map(({ x, each }) => x * (each / unit)))
  const variance = sum(parts.map(({ x, each }) => x * (each / unit) ** 2))
  return (variance / mean) * gammaQuantile({ p, a: mean ** 2 / variance, tail }) * unit
}

/** Fay and Feuer's limits; the upper one as if one more event fell where it weighs most. */
function gammaLimits(parts: readonly Part[], level: number): Limits {
  const p = (1 - level) / 2
  const withEvents = parts.filter(({ x, each }) => x > 0 && each > 0)
  return {
    lower: withEvents.length === 0 ? 0 : gammaLimit(withEvents, p, 'lower'),
    upper: gammaLimit([...parts, { x: 1, each: largestOf(parts) }], p, 'upper'),
  }
}

/** Dobson's: the distances from the events to their limits, in the rate's standard deviations. */
function dobsonLimits(of: {
  readonly parts: readonly Part[]
  readonly rate: number
  readonly events: number
  readonly level: number
  readonly byar: boolean
}): Limits {
  const { lower, upper } = (of.byar ? byarLimits : exactLimits)(of.events, of.level)
  const scale = Math.hypot(...of.parts.map(({ x, each }) => each * Math.sqrt(x / of.events)))
  return {
    lower: Math.max(0, of.rate - scale * (of.events - lower)),
    upper: of.rate + scale * (upper - of.events),
  }
}
