import { MisuseError } from '../shared/misuse.js'
import { must, mustCount, mustLevel } from '../shared/must.js'
import { mustArrayLike } from '../shared/mustArrayLike.js'
import { mustObject } from '../shared/mustObject.js'
import { isRefusal, type Refusal } from '../shared/refusal.js'
import { shown } from '../shared/shown.js'
import { centreOf } from './centre.js'
import type { Coefficient } from './coefficient.js'
import type { LinearFit } from './linearFit.js'
import { linearModel } from './linearModel.js'
import type { ModelRefusal } from './modelRefusal.js'
import { modelRefusals } from './modelRefusals.js'
import { seriesRefusals } from './seriesRefusals.js'
import { isFinitePart, studentTest } from './studentTest.js'

/** A pattern that repeats: one column for each place in the season but the first, or pairs of sine and cosine. */
export type Season =
  | { readonly length: number; readonly as: 'indicators' }
  | { readonly length: number; readonly as: 'harmonics'; readonly pairs: number }

/** What `interruptedTimeSeries` takes. */
export interface InterruptedTimeSeries {
  /** The outcome at equal steps of time, none missing: a mean, a rate, a count that is large. */
  readonly y: ArrayLike<number>
  /** The place in `y` (from 0) of the first point after the interruption. */
  readonly interruption: number
  /** How many steps apart points may depend on each other. Default: ⌊4·(n/100)^(2/9)⌋ (Newey and West 1994). */
  readonly lag?: number | undefined
  /** `length` in steps: 12 for months of a year. Default: none. */
  readonly season?: Season | undefined
  /** The level of the intervals, between 0 and 1. Default: 0.95. */
  readonly level?: number | undefined
}

/** What `interruptedTimeSeries` returns; slopes are in the unit of y for each step. */
export interface InterruptedTimeSeriesResult {
  readonly slopeBefore: Coefficient
  /** What the first point after lies above the continued line of before. */
  readonly levelChange: Coefficient
  readonly slopeChange: Coefficient
  readonly slopeAfter: Coefficient
  /** What the fitted line lies above the continued line of before at the last point. */
  readonly differenceAtEnd: Coefficient
  /** How many points lie before and after. */
  readonly points: { readonly before: number; readonly after: number }
  /** Correlation of each residual with the one before it, between −1 and 1. */
  readonly autocorrelation: number
  readonly lag: number
  readonly level: number
}

const LEAST_POINTS = 3

/** The coefficients that are fitted: a line of its own for each side, each counted from the interruption. */
const names = ['levelBefore', 'slopeBefore', 'levelAfter', 'slopeAfter'] as const
type Name = (typeof names)[number]

function seasonColumns(season: Season | undefined, n: number): Readonly<Record<string, readonly number[]>> {
  if (season === undefined) return {}
  mustObject('season', season, '`length` and `as`')
  const length = mustCount('season.length', season.length, 2)
  const steps = Array.from({ length: n }, (_, i) => i)
  if (season.as === 'indicators') {
    return Object.fromEntries(
      steps.slice(1, length).map((place) => [`season ${place}`, steps.map((i) => (i % length === place ? 1 : 0))]),
    )
  }
  if (season.as !== 'harmonics')
    throw new MisuseError(
      'season.as',
      `\`season.as\` must be 'indicators' or 'harmonics', not ${shown((season as Season).as)}.`,
    )
  const most = Math.ceil(length / 2) - 1
  const pairs = must(
    'season.pairs',
    season.pairs,
    `a whole number from 1 to ${most} with a season of ${length}`,
    (given) => Number.isInteger(given) && given >= 1 && given <= most,
  )
  const angle = (pair: number, i: number) => (2 * Math.PI * pair * (i % length)) / length
  return Object.fromEntries(
    Array.from({ length: pairs }, (_, j) => j + 1).flatMap((pair) => [
      [`sine ${pair}`, steps.map((i) => Math.sin(angle(pair, i)))],
      [`cosine ${pair}`, steps.map((i) => Math.cos(angle(pair, i)))],
    ]),
  )
}

/** Residuals smaller than this part of the largest value are rounding. */
const ROUNDING = 1e-13

const largest = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((most, value) => Math.max(most, Math.abs(value)), 0)

/** A sum of coefficients, with the standard error that their covariances give it. */
function combined(
  fit: LinearFit<Name>,
  factors: Readonly<Partial<Record<Name, number>>>,
): Coefficient | Refusal<ModelRefusal> {
  const by = (name: Name) => factors[name] ?? 0
  const estimate = fit.names.reduce((sum, name) => sum + by(name) * fit.coefficients[name].estimate, 0)
  const variance = fit.names.reduce(
    (all, own, i) =>
      fit.names.reduce((sum, other, j) => sum + by(own) * (fit.covarianceMatrix[i]?.[j] as number) * by(other), all),
    0,
  )
  const part = studentTest(estimate, Math.sqrt(variance), fit.residualDf, fit.level)
  return isFinitePart(part) ? part : modelRefusals.beyondRange()
}

/**
 * Segmented regression of one series that an event interrupts (afbrudt tidsserie): the line before, and how level and slope differ after it.
 *
 * y = a + b·time + c·[after] + d·(steps since the interruption), with a season where one is named; least squares, with Newey–West's standard errors
 * (Bartlett weights, n/(n − k)) and t with n − k degrees of freedom. Time is counted from the interruption. Refused: fewer than three points on a side,
 * points of a side that all lie on the fitted line (a standard error of 0), and what `linearModel` refuses. Thrown: an interruption outside the series, a lag of n or more.
 *
 * Newey–West's standard errors are too small in short series; have at least some eight points on either side, more with a season. Not where something
 * else happened at the same time, nor where the event was a reaction to an extreme point. A change is an effect only if the line before would have gone
 * on. Source: Wagner and others 2002; Bernal, Cummins and Gasparrini 2017; R: `lm` and `sandwich::NeweyWest`.
 *
 * ```ts
 * import { interruptedTimeSeries, isRefusal } from '@groundplan/statistics'
 * const y = [10, 11, 10, 12, 11, 12, 12, 13, 9, 9, 8, 9, 8, 8, 7, 8]
 * const result = interruptedTimeSeries({ y, interruption: 8, lag: 1 })
 * if (isRefusal(result)) throw new Error(result.why.en)
 * result.levelChange.estimate.toFixed(3) // => '-4.036'
 * result.slopeChange.estimate.toFixed(3) // => '-0.583'
 * ```
 */
export function interruptedTimeSeries(
  series: InterruptedTimeSeries,
): InterruptedTimeSeriesResult | Refusal<ModelRefusal | 'tooFewPoints'> {
  const { y, season } = mustObject('series', series, '`y` and `interruption`')
  const n = mustArrayLike('y', y).length
  const level = mustLevel('level', series.level ?? 0.95)
  const interruption = must(
    'interruption',
    series.interruption,
    `the place of a point, from 0 to ${n}`,
    (given) => Number.isInteger(given) && given >= 0 && given <= n,
  )
  const lag = must(
    'lag',
    series.lag ?? Math.floor(4 * (n / 100) ** (2 / 9)),
    `a whole number from 0 to ${Math.max(0, n - 1)}`,
    (given) => Number.isInteger(given) && given >= 0 && given <= Math.max(0, n - 1),
  )
  const extra = seasonColumns(season, n)
  const points = { before: interruption, after: n - interruption }
  if (Math.min(points.before, points.after) < LEAST_POINTS) return seriesRefusals.tooFewPoints(points, LEAST_POINTS)
  const values = Array.from(y, (value, i) => must(`y[${i}]`, value, 'a finite number', () => true))
  const centre = centreOf(
    values.reduce((sum, value) => sum + value, 0),
    n,
    true,
  )
  const centred = values.map((value) => value - centre)
  const time = Array.from({ length: n }, (_, i) => i - interruption)
  // A line for each side, in place of one line and what changes: rounding of one side then cannot pass for uncertainty of the other.
  const x: Readonly<Record<string, readonly number[]>> = {
    levelBefore: time.map((t) => (t < 0 ? 1 : 0)),
    slopeBefore: time.map((t) => Math.min(0, t)),
    levelAfter: time.map((t) => (t >= 0 ? 1 : 0)),
    slopeAfter: time.map((t) => Math.max(0, t)),
    ...extra,
  }
  const model = { y: centred, x, intercept: false, level } as const
  const line = linearModel<string, false, string>({ ...model, covariance: 'classical' })
  if (isRefusal(line)) return line
  const residuals = centred.map((value, i) =>
    line.names.reduce(
      (left, name) =>
        left - (line.coefficients[name] as Coefficient).estimate * ((x[name] as readonly number[])[i] as number),
      value,
    ),
  )
  const left = { before: largest(residuals.slice(0, interruption)), after: largest(residuals.slice(interruption)) }
  const least = ROUNDING * largest(values)
  if (Math.max(left.before, left.after) <= least) return modelRefusals.noResidualVariation()
  const onTheLine = seriesRefusals.onTheLine(left.before < left.after ? 'before' : 'after')
  if (Math.min(left.before, left.after) <= least) return onTheLine
  const fit = linearModel<string, false, Name>({ ...model, covariance: { neweyWest: lag }, interest: names })
  // One side has all but nothing beside the other.
  if (isRefusal(fit)) return fit.refused === 'zeroStandardError' ? onTheLine : fit
  const levelChange = combined(fit, { levelBefore: -1, levelAfter: 1 })
  if (isRefusal(levelChange)) return levelChange
  const slopeChange = combined(fit, { slopeBefore: -1, slopeAfter: 1 })
  if (isRefusal(slopeChange)) return slopeChange
  const end = points.after - 1
  const differenceAtEnd = combined(fit, { levelBefore: -1, slopeBefore: -end, levelAfter: 1, slopeAfter: end })
  if (isRefusal(differenceAtEnd)) return differenceAtEnd
  const products = residuals.reduce((sum, value, i) => sum + value * (residuals[i - 1] ?? 0), 0)
  const autocorrelation = products / residuals.reduce((sum, value) => sum + value * value, 0)
  if (!Number.isFinite(autocorrelation)) return modelRefusals.beyondRange()
  return {
    slopeBefore: fit.coefficients.slopeBefore,
    levelChange,
    slopeChange,
    slopeAfter: fit.coefficients.slopeAfter,
    differenceAtEnd,
    points,
    autocorrelation,
    lag,
    level,
  }
}
