import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { MisuseError } from '../shared/misuse.js'
import { mustCount, mustLevel } from '../shared/must.js'
import { mustFunction } from '../shared/mustFunction.js'
import { mustObject } from '../shared/mustObject.js'
import { mustArray } from '../shared/mustValues.js'
import type { Refusal } from '../shared/refusal.js'
import { shown } from '../shared/shown.js'
import { acceleration } from './acceleration.js'
import { bootstrapInterval } from './bootstrapInterval.js'
import { bootstrapUnits } from './bootstrapUnits.js'
import { GENERATOR, randomStream } from './randomSeed.js'
import { type ResamplingRefusal, resamplingRefusal } from './resamplingRefusal.js'
import { quantileError } from './sampleQuantile.js'

/** What to resample, and how. */
export interface BootstrapQuestion<T> {
  /** The observations, of any kind. */
  readonly data: readonly T[]
  /** A number from observations; it must not depend on their order, nor on chance. */
  readonly statistic: (sample: readonly T[]) => number
  /** A whole number from 0 to 4294967295. The same seed gives the same result. */
  readonly seed: number
  /** How many samples are drawn, from 100 on. Default: 9999. */
  readonly draws?: number | undefined
  /** The confidence level, between 0 and 1. Default: 0.95. */
  readonly level?: number | undefined
  /** Default: `bca`. */
  readonly method?: 'percentile' | 'bca' | 'basic' | undefined
  /** The cluster of each observation, such as a school (Danish: klynge): whole clusters are drawn. */
  readonly clusters?: readonly (string | number)[] | undefined
  /** The stratum of each observation (Danish: stratum): each keeps its number of observations, or of clusters. */
  readonly strata?: readonly (string | number)[] | undefined
}

/** A bootstrap interval, with what made it. */
export interface BootstrapInterval {
  /** The statistic of the data. */
  readonly estimate: number
  readonly lower: number
  readonly upper: number
  readonly level: number
  readonly method: 'percentile' | 'bca' | 'basic'
  /** The standard deviation of the replicates. */
  readonly standardError: number
  /** Their mean less the estimate. */
  readonly bias: number
  /** The standard error that drawing `draws` samples, and not all there are, leaves in the ends and in the standard error. */
  readonly monteCarloError: { readonly lower: number; readonly upper: number; readonly standardError: number }
  readonly draws: number
  readonly seed: number
  readonly generator: 'mt19937'
  readonly observations: number
  /** What was drawn: observations, or clusters. */
  readonly units: number
}

/**
 * A confidence interval by the non-parametric bootstrap: the statistic of samples drawn with replacement from the data (Danish: bootstrap, udtrækning med tilbagelægning).
 *
 * `bca` corrects for bias and skewness and is second-order accurate; it takes one evaluation more per unit. `percentile` is the plain quantiles; `basic` turns
 * them about the estimate. Quantiles are read at (B + 1) p. Sources: Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapters 13 and 14;
 * Davison and Hinkley, Bootstrap Methods and their Application (1997), chapter 5.
 *
 * Not for: extremes such as a maximum, fewer than about ten units, observations that depend on each other without `clusters`, and fewer than some twenty
 * clusters, where intervals are too short. Refused: no observations (`noObservations`), nothing to resample since each stratum has one unit (`oneUnit`), a
 * statistic that is no finite number for the data or a sample (`statisticUndefined`), a BCa interval that does not exist (`bcaUndefined`), an
 * end beyond the outermost replicate, (B + 1) α below 1 (`tooFewDraws`).
 *
 * ```ts
 * import { bootstrap, isRefusal } from '@groundplan/statistics'
 * const mean = (sample: readonly number[]) => sample.reduce((sum, value) => sum + value, 0) / sample.length
 * const result = bootstrap({ data: [12, 15, 9, 21, 14, 18, 11, 16, 13, 24], statistic: mean, seed: 2024, method: 'percentile' })
 * if (isRefusal(result)) throw new Error(result.why.en)
 * result.estimate // => 15.3
 * result.draws // => 9999
 * result.lower > 12 && result.upper < 19 // => true
 * result.monteCarloError.lower < 0.1 // => true
 * ```
 */
export function bootstrap<T>(question: BootstrapQuestion<T>): BootstrapInterval | Refusal<ResamplingRefusal> {
  const { data, statistic, seed } = mustObject('question', question, '`data`, `statistic` and `seed`')
  const draws = mustCount('draws', question.draws ?? 9999, 100)
  const level = mustLevel('level', question.level ?? 0.95)
  const method = question.method ?? 'bca'
  if (!['percentile', 'bca', 'basic'].includes(method))
    throw new MisuseError('method', `\`method\` must be 'percentile', 'bca' or 'basic', not '${shown(method)}'.`)
  mustArray('data', data)
  mustFunction('statistic', statistic, '`(sample) => …`')
  const random = randomStream(seed)
  const strata = bootstrapUnits(question)
  if (data.length === 0) return resamplingRefusal('noObservations')
  if (strata.every((units) => units.length < 2)) return resamplingRefusal('oneUnit')

  const estimate = statistic(data)
  const replicates: number[] = []
  for (let draw = 0; draw < draws; draw += 1) {
    const sample: T[] = []
    for (const units of strata)
      for (let at = 0; at < units.length; at += 1)
        for (const row of units[uniformInt(random, 0, units.length - 1)] ?? []) sample.push(data[row] as T)
    replicates.push(statistic(sample))
  }
  const jackknife = method === 'bca' ? withoutEach(data, strata, statistic) : []
  if (![estimate, ...replicates, ...jackknife.flat()].every(Number.isFinite))
    return resamplingRefusal('statisticUndefined')

  const sorted = replicates.sort((a, b) => a - b)
  const ends = bootstrapInterval(sorted, { estimate, level, method, acceleration: acceleration(jackknife) })
  if (typeof ends === 'string') return resamplingRefusal(ends)
  const mean = sorted.reduce((sum, value) => sum + (value - estimate) / draws, 0)
  const moment = (power: number): number =>
    sorted.reduce((sum, value) => sum + (value - estimate - mean) ** power, 0) / draws
  const variance = moment(2)
  const standardError = Math.sqrt((variance * draws) / (draws - 1))
  return {
    estimate,
    lower: ends.lower,
    upper: ends.upper,
    level,
    method,
    standardError,
    bias: mean,
    monteCarloError: {
      lower: quantileError(sorted, ends.shares[0]),
      upper: quantileError(sorted, ends.shares[1]),
      // The delta method on the variance of a variance, (kurtosis - 1) σ⁴ / B.
      standardError:
        variance === 0 ? 0 : standardError * Math.sqrt(Math.max(0, moment(4) / variance ** 2 - 1) / (4 * draws)),
    },
    draws,
    seed,
    generator: GENERATOR,
    observations: data.length,
    units: strata.reduce((sum, units) => sum + units.length, 0),
  }
}

/** The statistic without each unit, by stratum; a stratum of one unit cannot vary, and is left as it is. */
function withoutEach<T>(
  data: readonly T[],
  strata: readonly (readonly (readonly number[])[])[],
  statistic: (sample: readonly T[]) => number,
): readonly (readonly number[])[] {
  return strata.map((units) =>
    units.length < 2
      ? []
      : units.map((unit) => {
          const out = new Set(unit)
          return statistic(data.filter((_, row) => !out.has(row)))
        }),
  )
}
