import { tQuantile } from '../distributions.js'
import { MisuseError } from '../shared/misuse.js'
import { must, mustLevel } from '../shared/must.js'
import { mustBeFromZero } from '../shared/mustBeFromZero.js'
import { mustObject } from '../shared/mustObject.js'
import { mustValues } from '../shared/mustValues.js'
import type { Refusal } from '../shared/refusal.js'
import { refuse } from '../shared/refuse.js'
import { beyondRange, representable } from '../shared/representable.js'
import { sum } from '../shared/sum.js'
import { mustTally } from './mustTally.js'

/** A mean with its confidence interval, in the unit of the values. */
export interface MeanInterval {
  /** The mean. */
  readonly estimate: number
  readonly lower: number
  readonly upper: number
  /** How many values: the mean's denominator. */
  readonly n: number
  /** The values' sum: the mean's numerator. */
  readonly sum: number
  /** The standard deviation with n − 1. */
  readonly standardDeviation: number
  readonly standardError: number
  /** n − 1. */
  readonly df: number
  readonly level: number
  readonly method: 't'
}

/** What a mean's interval is made from: the values, or what is known of them. */
export type MeanSource =
  | { readonly values: readonly number[]; readonly level?: number | undefined }
  | {
      /** How many values. */
      readonly n: number
      readonly mean: number
      /** The standard deviation with n − 1, from 0 on. */
      readonly standardDeviation: number
      readonly level?: number | undefined
    }

/**
 * Student's t interval for a mean (gennemsnit): mean ± t(n − 1) · s / √n, from the values or from n, mean and standard deviation.
 *
 * Exact for values that are normal; near enough for some thirty that are not too skew. Not for values that belong together (use `linearModel` with
 * clusters), nor for few and very skew ones, such as costs (use `bootstrap`). `level` between 0 and 1, by default 0.95.
 *
 * Source: Student, Biometrika 1908, 6: 1–25. R: `t.test(x)$conf.int`.
 * Refused: fewer than two values; values that are all the same, since a spread of 0 would give an interval of one point (R: "data are essentially constant");
 * values beyond what can be calculated. Thrown: a value that is not finite, a level outside 0 to 1.
 *
 * ```ts
 * import { isRefusal, meanInterval } from '@groundplan/statistics'
 * const minutes = meanInterval({ values: [12, 15, 9, 20, 14], level: 0.95 })
 * if (isRefusal(minutes)) throw new Error(minutes.why.en)
 * const limits = [minutes.estimate, minutes.lower.toFixed(3), minutes.upper.toFixed(3)] // => [14, '8.956', '19.044']
 * meanInterval({ values: [] }) // => { refused: 'noObservations', why: { en: 'There are no values…', da: 'Der er ingen værdier…' } }
 * ```
 */
export function meanInterval(
  source: MeanSource,
): MeanInterval | Refusal<'noObservations' | 'oneObservation' | 'sameValues' | 'beyondRange'> {
  mustObject('source', source, '`values`, or `n`, `mean` and `standardDeviation`')
  const level = mustLevel('level', source.level ?? 0.95)
  const given = 'values' in source ? momentsOf(mustValues('values', source.values)) : source
  if (given.n === undefined)
    throw new MisuseError('values', '`values` must be given, or `n`, `mean` and `standardDeviation`.')
  const n = mustTally('n', given.n)
  if (n === 0) {
    return refuse(
      'noObservations',
      'There are no values, so there is no mean; say that nobody answered.',
      'Der er ingen værdier og derfor intet gennemsnit; skriv, at ingen har svaret.',
    )
  }
  if (n === 1) {
    return refuse(
      'oneObservation',
      'One value says nothing about how much values differ; give at least two.',
      'Én værdi siger intet om, hvor meget værdierne varierer; angiv mindst to.',
    )
  }
  if (!('values' in source)) {
    must('mean', given.mean, 'a finite number')
    mustBeFromZero('standardDeviation', given.standardDeviation)
  }
  const { mean: estimate, standardDeviation } = given
  const standardError = standardDeviation / Math.sqrt(n)
  if (standardError <= 10 * Number.EPSILON * Math.abs(estimate)) {
    // Values that differ, whose squares are too small for a number, are beyond range.
    const isUnderflow =
      'values' in source && standardError === 0 && source.values.some((value) => value !== source.values[0])
    return isUnderflow && Math.abs(estimate) < 1e-150 ? beyondRange() : sameValues()
  }
  const half = Math.max(0, tQuantile({ p: (1 - level) / 2, df: n - 1, tail: 'upper' })) * standardError
  return representable({
    estimate,
    lower: estimate - half,
    upper: estimate + half,
    n,
    sum: 'values' in source ? sum(source.values) : n * estimate,
    standardDeviation,
    standardError,
    df: n - 1,
    level,
    method: 't',
  })
}

const sameValues = (): Refusal<'sameValues'> =>
  refuse(
    'sameValues',
    'All values are the same but for rounding, so nothing is left to estimate the uncertainty from; report the number itself.',
    'Alle værdier er ens på nær afrunding, så der er intet at vurdere usikkerheden ud fra; skriv tallet uden interval.',
  )

function momentsOf(values: readonly number[]): {
  readonly n: number
  readonly mean: number
  readonly standardDeviation: number
} {
  const n = values.length
  const mean = n === 0 ? 0 : sum(values) / n
  const squares = sum(values.map((value) => (value - mean) ** 2))
  return { n, mean, standardDeviation: n < 2 ? 0 : Math.sqrt(squares / (n - 1)) }
}
