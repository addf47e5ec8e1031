import { mustObject } from '../shared/mustObject.js'
import type { Refusal } from '../shared/refusal.js'
import { representable } from '../shared/representable.js'
import { criticalValue } from './criticalValue.js'
import { type EstimatedRate, mustPer, mustRate, noExposure, type Rate } from './rate.js'

/** The difference of two rates, first less second, with its interval, in events per `per` units of exposure. */
export interface RateDifference {
  /** The first rate less the second. */
  readonly estimate: number
  readonly lower: number
  readonly upper: number
  readonly first: EstimatedRate
  readonly second: EstimatedRate
  /** The rates are per so many units of exposure. */
  readonly per: number
  /** The confidence level, between 0 and 1. */
  readonly level: number
  readonly method: 'score'
}

/**
 * Miettinen and Nurminen's score interval for the difference of two independent rates (ratedifferens), first less second: the differences Δ that a
 * score test would not reject, with both rates' variances taken at the most likely rates that differ by Δ.
 *
 * Also for no events: then from −z²/T₂ to z²/T₁. It leaves out 0 exactly when the score test of equal rates rejects. `per` is the unit of the
 * rates, by default 1; `level` between 0 and 1, by default 0.95. Not for events that come together, nor for rates of the same persons.
 *
 * Source: Miettinen and Nurminen, Statistics in Medicine 1985, 4: 213–226, for Poisson counts.
 * Refused: no exposure in one of the groups; numbers beyond what can be calculated. Thrown: as by `rateInterval`.
 *
 * ```ts
 * import { isRefusal, rateDifference } from '@groundplan/statistics'
 * const first = { events: 0, exposure: 100 }
 * const none = rateDifference({ first, second: { events: 0, exposure: 200 }, per: 100, level: 0.95 })
 * if (isRefusal(none)) throw new Error(none.why.en)
 * const limits = [none.lower.toFixed(3), none.upper.toFixed(3)] // => ['-1.921', '3.841']
 * ```
 */
export function rateDifference(input: {
  readonly first: Rate
  readonly second: Rate
  readonly per?: number | undefined
  readonly level?: number | undefined
}): RateDifference | Refusal<'noExposure' | 'beyondRange'> {
  const { first, second, per = 1, level = 0.95 } = mustObject('input', input, '`first` and `second`')
  mustRate('first.', first)
  mustRate('second.', second)
  mustPer(per)
  const z = criticalValue(level)
  if (first.exposure === 0 || second.exposure === 0) return noExposure()
  const estimated = ({ events, exposure }: Rate): EstimatedRate => ({
    estimate: (events / exposure) * per,
    events,
    exposure,
  })
  const [one, two] = [estimated(first), estimated(second)]
  const estimate = one.estimate - two.estimate
  return representable({
    estimate,
    // At levels near 0 the limits meet the estimate, and rounding may not carry them past it.
    lower: Math.min((0 - upperLimit(second, first, z)) * per, estimate),
    upper: Math.max(upperLimit(first, second, z) * per, estimate),
    first: one,
    second: two,
    per,
    level,
    method: 'score',
  })
}

/** The variance of the difference of the rates, at the most likely pair of rates that differ by `delta`. */
function varianceAt(delta: number, first: Rate, second: Rate): number {
  if (delta < 0) return varianceAt(-delta, second, first)
  // The smaller rate r solves T r² + (T Δ − x) r − x₂ Δ = 0, with T and x the sums: the derivative of the log likelihood, times r (r + Δ).
  const exposure = first.exposure + second.exposure
  const b = exposure * delta - (first.events + second.events)
  const root = Math.sqrt(b * b + 4 * exposure * second.events * delta)
  const smaller = b > 0 ? (2 * second.events * delta) / (b + root) : (root - b) / (2 * exposure)
  return (smaller + delta) / first.exposure + smaller / second.exposure
}

/** Where the score test's statistic reaches z from within: it falls as the difference grows. */
function upperLimit(first: Rate, second: Rate, z: number): number {
  const estimate = first.events / first.exposure - second.events / second.exposure
  const isInside = (delta: number): boolean => delta - estimate <= z * Math.sqrt(varianceAt(delta, first, second))
  let step = z * Math.sqrt(varianceAt(estimate, first, second)) + (z * z) / first.exposure
  if (!(step > 0)) return step === 0 ? estimate : Number.NaN
  let inside = estimate
  while (Number.isFinite(step) && isInside(estimate + step)) {
    inside = estimate + step
    step *= 2
  }
  let outside = estimate + step
  for (;;) {
    const middle = inside + (outside - inside) / 2
    if (!(middle > inside && middle < outside)) return middle
    if (isInside(middle)) inside = middle
    else outside = middle
  }
}
