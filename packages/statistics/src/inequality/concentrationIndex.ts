import { normalQuantile } from '../distributions.js'
import { MisuseError } from '../shared/misuse.js'
import { must, mustLevel } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import { mustOneOf } from '../shared/mustOneOf.js'
import { mustArray } from '../shared/mustValues.js'
import type { Refusal } from '../shared/refusal.js'
import { refuse } from '../shared/refuse.js'
import { representable } from '../shared/representable.js'
import { sum } from '../shared/sum.js'
import { notPositive } from './inequalityRefusals.js'
import { type ConcentrationGroup, type Position, positionsOfGroups, positionsOfPersons } from './positions.js'

/** Which concentration index. */
export type ConcentrationVersion = 'standard' | 'generalised' | 'erreygers' | 'wagstaff'

/** What `concentrationIndex` takes: groups in order, or persons with their position. */
export type ConcentrationIndexInput = {
  readonly version: ConcentrationVersion
  /** The least and the greatest value that can be, for `'erreygers'` and `'wagstaff'`; by default 0 and 1, those of a share. */
  readonly bounds?: readonly [number, number] | undefined
  /** The confidence level, between 0 and 1; by default 0.95. */
  readonly level?: number | undefined
} & (
  | {
      readonly groups: readonly ConcentrationGroup[]
      readonly order: 'mostDeprivedFirst' | 'leastDeprivedFirst'
    }
  | {
      /** Each person's value. */
      readonly values: readonly number[]
      /** Each person's social position, the higher the less deprived; the same for persons who share one. */
      readonly position: readonly number[]
      /** Each person's weight, from 0 on; with weights there is no interval. */
      readonly weights?: readonly number[] | undefined
    }
)

/** A concentration index; below 0 when the outcome lies more with the deprived. */
export interface ConcentrationIndex {
  /** The index: of `'standard'`, `'erreygers'` and `'wagstaff'` from −1 to 1, for values that are not negative. */
  readonly estimate: number
  /** The limits and the standard error; `undefined` where the variation among persons is not known: with weights, groups without it, groups
   * whose population and events are not whole (weighed counts, shares), or a standard error of 0, where an interval would be one point. The limits of bounded
   * versions stay within −1 and 1. */
  readonly lower: number | undefined
  readonly upper: number | undefined
  readonly standardError: number | undefined
  /** The mean of the values. */
  readonly mean: number
  /** How many persons, or the sum of their weights: the denominator. */
  readonly population: number
  readonly version: ConcentrationVersion
  /** The confidence level, between 0 and 1. */
  readonly level: number
}

/**
 * The concentration index (koncentrationsindeks): twice the covariance of an outcome and social position, over the mean. Persons are placed from 0, the
 * most deprived, to 1, those who share a position in its middle; below 0 the outcome lies more with the deprived, above 0 less.
 *
 * `version`: `'standard'`, 2 cov / mean; `'generalised'`, 2 cov, in the unit of the values; for outcomes with bounds a and b, such as shares (0 and 1),
 * `'erreygers'`, 8 cov / (b − a), and `'wagstaff'`, 2 cov (b − a) / ((b − mean)(mean − a)). The standard index of a share depends on which of the two answers is
 * counted; the bounded ones only change sign. From groups it is that between groups, less than that between persons. With survey weights use
 * `bootstrap` for an interval.
 *
 * Source: Kakwani, Wagstaff and van Doorslaer, Journal of Econometrics 1997, 77: 87–103 (also the standard error, of groups and of persons; that of
 * the other versions is derived likewise, in the code); Wagstaff, Health Economics 2005, 14: 429–432; Erreygers, Journal of Health Economics 2009,
 * 28: 504–515.
 * Refused: nobody; a mean that is not above 0 (`'standard'`), or at a bound (`'wagstaff'`). Thrown: lengths that differ, values outside the bounds.
 *
 * ```ts
 * import { concentrationIndex, isRefusal } from '@groundplan/statistics'
 * const groups = [{ population: 100, events: 30 }, { population: 100, events: 20 }, { population: 100, events: 10 }]
 * const smoking = concentrationIndex({ groups, order: 'mostDeprivedFirst', version: 'erreygers', level: 0.95 })
 * if (isRefusal(smoking)) throw new Error(smoking.why.en)
 * const found = [smoking.estimate.toFixed(4), smoking.mean.toFixed(2)] // => ['-0.1778', '0.20']
 * ```
 */
export function concentrationIndex(
  input: ConcentrationIndexInput,
): ConcentrationIndex | Refusal<'noObservations' | 'notPositive' | 'atBound' | 'beyondRange'> {
  const { version, level = 0.95 } = mustObject(
    'input',
    input,
    'a `version`, and `groups` and `order`, or `values` and `position`',
  )
  mustLevel('level', level)
  mustOneOf('version', version, ['standard', 'generalised', 'erreygers', 'wagstaff'])
  const positions =
    'groups' in input
      ? positionsOfGroups(input.groups, mustOneOf('order', input.order, ['mostDeprivedFirst', 'leastDeprivedFirst']))
      : positionsOfPersons(input.values, input.position, input.weights)
  const [least, greatest] = mustBounds(input.bounds ?? [0, 1])
  if (version === 'erreygers' || version === 'wagstaff') {
    const values = 'groups' in input ? positions.map(({ value }) => value) : input.values
    for (const value of values) {
      must('values', value, `within the bounds ${least} to ${greatest}`, (given) => given >= least && given <= greatest)
    }
  }
  if (positions.length === 0) {
    return refuse(
      'noObservations',
      'There is nobody to compare: no values, or no population or weight above 0; give values with a population or weight above 0.',
      'Der er ingen at sammenligne: Der er ingen værdier, eller ingen befolkning eller vægt er over 0; angiv værdier med en befolkning eller vægt over 0.',
    )
  }
  const population = sum(positions.map((position) => position.population))
  const placed = place(positions, population)
  const { mean, covariance } = placed
  if (version === 'standard' && !(mean > 0)) return notPositive()
  if (version === 'wagstaff' && (mean <= least || mean >= greatest)) {
    return refuse(
      'atBound',
      'Everybody has the least value that can be, or everybody the greatest, so nothing can differ; say so.',
      'Alle har den mindst mulige værdi, eller alle har den størst mulige, så der kan ikke være nogen ulighed; skriv det.',
    )
  }
  const { estimate, byCovariance, byMean } = versions[version](covariance, mean, least, greatest)
  const standardError = errorOf(placed, population, byCovariance, byMean)
  const half =
    standardError === undefined ? undefined : normalQuantile((1 - level) / 2, { tail: 'upper' }) * standardError
  const bound = version === 'erreygers' || version === 'wagstaff' ? 1 : Number.POSITIVE_INFINITY
  return representable({
    estimate,
    lower: half === undefined ? undefined : Math.max(-bound, estimate - half),
    upper: half === undefined ? undefined : Math.min(bound, estimate + half),
    standardError,
    mean,
    population,
    version,
    level,
  })
}

function mustBounds(bounds: readonly [number, number]): readonly [number, number] {
  const [least, greatest] = mustArray('bounds', bounds) as readonly [number, number]
  must('bounds[0]', least, 'a finite number')
  must('bounds[1]', greatest, 'a finite number')
  if (least < greatest) return bounds
  throw new MisuseError('bounds', `\`bounds\` must be the least and the greatest value, not ${least} and ${greatest}.`)
}

interface Placed {
  readonly mean: number
  /** Twice the covariance of value and place. */
  readonly covariance: number
  readonly points: readonly (Position & {
    readonly part: number
    /** The place, less a half: from −½ to ½. */
    readonly offCenter: number
    /** The sum of the values up to the middle of the position, as a share of all persons. */
    readonly before: number
  })[]
}

function place(positions: readonly Position[], population: number): Placed {
  let persons = 0
  let values = 0
  const points = positions.map((position) => {
    const part = position.population / population
    const own = part * position.value
    const point = { ...position, part, offCenter: persons + part / 2 - 0.5, before: values + own / 2 }
    persons += part
    values += own
    return point
  })
  const mean = sum(points.map(({ part, value }) => part * value))
  return {
    mean,
    covariance: 2 * sum(points.map(({ part, value, offCenter }) => part * (value - mean) * offCenter)),
    points,
  }
}

/** The index as a function of twice the covariance v and the mean m, with its derivatives by both. */
const versions: Readonly<
  Record<
    ConcentrationVersion,
    (v: number, m: number, a: number, b: number) => { estimate: number; byCovariance: number; byMean: number }
  >
> = {
  standard: (v, m) => ({ estimate: v / m, byCovariance: 1 / m, byMean: -v / m / m }),
  generalised: (v) => ({ estimate: v, byCovariance: 1, byMean: 0 }),
  erreygers: (v, _, a, b) => ({ estimate: (4 * v) / (b - a), byCovariance: 4 / (b - a), byMean: 0 }),
  wagstaff: (v, m, a, b) => {
    const room = ((b - m) * (m - a)) / (b - a)
    return { estimate: v / room, byCovariance: 1 / room, byMean: (-v / room / room) * ((b + a - 2 * m) / (b - a)) }
  },
}

/**
 * The standard error by influence functions. With R the place and Q the sum of values below a person as a share of all, v = 2 E[hR] − m changes by
 * h (2R − 1) + m (2 − 2Q/m) − 2v − m when a person with value h is added: the last terms because every place above moves. Divided by m, and less
 * v/m² (h − m), that is a − (1 + C) of Kakwani, Wagstaff and van Doorslaer; persons of one position differ by their values alone.
 */
function errorOf(
  { mean, covariance, points }: Placed,
  population: number,
  byCovariance: number,
  byMean: number,
): number | undefined {
  let variance = 0
  for (const { part, value, variance: own, offCenter, before } of points) {
    if (own === undefined) return undefined
    const change = 2 * value * offCenter + 2 * (mean - before) - 2 * covariance - mean
    const influence = byCovariance * change + byMean * (value - mean)
    variance += part * (influence ** 2 + (byCovariance * 2 * offCenter + byMean) ** 2 * own)
  }
  const largest = points.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0)
  // Nothing varies but by rounding.
  if (Math.sqrt(variance) <= 1e-14 * largest * Math.abs(byCovariance)) return undefined
  return Math.sqrt(variance / population)
}
