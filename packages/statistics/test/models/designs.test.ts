import { describe, expect, it } from 'vitest'
import {
  type Coefficient,
  differenceInDifferences,
  interruptedTimeSeries,
  pairedChange,
  type Season,
  type StudyObservations,
} from '../../src/index.js'
import { readLines, tested, told } from './read.js'

type Numbers = readonly number[]
interface DifferenceCase extends Omit<StudyObservations, 'weights'> {
  readonly kind: 'difference'
  readonly y: Numbers
  readonly cluster: Numbers
  readonly group: readonly string[]
  readonly period: readonly string[]
  readonly weights?: Numbers
  readonly adjust: 'group' | 'cluster'
  readonly exposed: readonly string[]
  readonly after: readonly string[]
  readonly difference: number
  readonly CR1: Coefficient
  readonly CR2: Coefficient
}
interface SeriesCase {
  readonly kind: 'series'
  readonly y: Numbers
  readonly interruption: number
  readonly lag: number
  readonly isDefaultLag: boolean
  readonly season: Season | null
  readonly autocorrelation: number
  readonly slopeBefore: Coefficient
  readonly levelChange: Coefficient
  readonly slopeChange: Coefficient
  readonly slopeAfter: Coefficient
  readonly differenceAtEnd: Coefficient
}
interface PairedCase {
  readonly kind: 'paired'
  readonly before: readonly (number | null)[]
  readonly after: readonly (number | null)[]
  readonly n: number
  readonly sd: number
  readonly change: Coefficient
}
const cases = readLines('designs') as readonly (DifferenceCase | SeriesCase | PairedCase)[]
const ofKind = <Kind extends (typeof cases)[number]['kind']>(kind: Kind) =>
  cases
    .filter((one): one is Extract<(typeof cases)[number], { kind: Kind }> => one.kind === kind)
    .map((one, i) => [`${kind} ${i}`, one] as const)

const keys = ['estimate', 'standardError', 'df', 't', 'p', 'lower', 'upper'] as const

/** Differences count in standard errors, the rest by its size: an estimate near 0 has no more digits than its error. */
function expectSame(found: Coefficient, truth: Coefficient) {
  for (const key of keys) {
    const unit = key === 't' ? 1 : ['estimate', 'lower', 'upper'].includes(key) ? truth.standardError : 0
    const error = Math.abs(found[key] - truth[key]) / Math.max(Math.abs(truth[key]), unit)
    if (process.env['SHOW_ERRORS']) console.log('ERR', key, error)
    // The relative error of p is t² times that of t, and R's own standard errors are good to 4e-11 here.
    expect(error, key).toBeLessThan(key === 'p' ? 1e-10 * Math.max(1, truth.t ** 2) : 1e-10)
  }
}

function known(effect: ReturnType<typeof study>['effect']): Coefficient {
  if (effect.is === 'unknown') throw new Error(effect.why.en)
  return effect
}

function study(one: DifferenceCase, covariance: 'CR1' | 'CR2') {
  const { y, group, period, cluster, weights, exposed, after, adjust } = one
  return told(
    differenceInDifferences({
      observations: { y, group, period, cluster, weights },
      exposed,
      after,
      adjust,
      covariance,
    }),
  )
}

describe('differenceInDifferences beside lm, vcovCL and clubSandwich', () => {
  it.each(ofKind('difference'))('%s', (_, one) => {
    const result = study(one, 'CR2')
    expectSame(known(result.effect), one.CR2)
    expectSame(known(study(one, 'CR1').effect), one.CR1)
    expect(result.differenceOfChanges).toBeCloseTo(one.difference, 11)
    expect(result.observations).toBe(one.y.length)
  })

  it.each(ofKind('difference'))('%s from cells', (_, one) => {
    const cells = new Map<
      string,
      { group: string; period: string; cluster: number; weight: number; values: number[] }
    >()
    for (const [i, value] of one.y.entries()) {
      const where = {
        group: one.group[i]!,
        period: one.period[i]!,
        cluster: one.cluster[i]!,
        weight: one.weights?.[i] ?? 1,
      }
      const key = JSON.stringify(where)
      cells.set(key, { ...where, values: [...(cells.get(key)?.values ?? []), value] })
    }
    const { exposed, after, adjust } = one
    const result = told(
      differenceInDifferences({
        cells: [...cells.values()].map(({ values, ...where }) => ({
          ...where,
          n: values.length,
          sum: values.reduce((sum, value) => sum + value, 0),
          sumOfSquares: values.reduce((sum, value) => sum + value * value, 0),
        })),
        exposed,
        after,
        adjust,
      }),
    )
    expectSame(known(result.effect), one.CR2)
  })
})

describe('interruptedTimeSeries beside lm and NeweyWest', () => {
  it.each(ofKind('series'))('%s', (_, one) => {
    const { y, interruption, lag, season, isDefaultLag } = one
    const result = told(
      interruptedTimeSeries({ y, interruption, season: season ?? undefined, lag: isDefaultLag ? undefined : lag }),
    )
    for (const part of ['slopeBefore', 'levelChange', 'slopeChange', 'slopeAfter', 'differenceAtEnd'] as const)
      expectSame(result[part], one[part])
    expect(result.autocorrelation).toBeCloseTo(one.autocorrelation, 10)
    expect(result.lag).toBe(lag)
    expect(result.points).toEqual({ before: interruption, after: y.length - interruption })
  })
})

describe('pairedChange beside t.test', () => {
  it.each(ofKind('paired'))('%s', (_, { before, after, n, sd, change }) => {
    const result = told(pairedChange({ pairs: before.map((value, i) => ({ before: value, after: after[i]! })) }))
    expectSame(tested(result.completers.change), change)
    expect(Math.abs(result.completers.standardDeviation / sd - 1)).toBeLessThan(1e-10)
    expect(result.completion).toEqual({ numerator: n, denominator: before.length, share: n / before.length })
  })
})
