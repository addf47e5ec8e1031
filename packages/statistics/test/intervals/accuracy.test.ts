import {
  byarInterval,
  clopperPearsonInterval,
  directlyStandardisedRate,
  exactPoissonInterval,
  indirectlyStandardisedRate,
  meanInterval,
  newcombeDifference,
  rateDifference,
  rateInterval,
  rateRatio,
  wilsonInterval,
} from '@groundplan/statistics'
import { describe, expect, it } from 'vitest'
import { answered, casesOf, frozen, Worst } from '../support/oracle.js'

type Pair = readonly [number, number]

const fromR = 'intervals/intervals.oracle.jsonl'
const score = 'intervals/score.oracle.jsonl'

// Score limits have closed forms without cancellation: some rounding steps. The quantiles they rest on are within 1e-10.
const CLOSED = 1e-13
// R's own quantiles of the beta and gamma distributions, by which its limits are made, are within some 1e-13.
const BY_R = 1e-12

describe('against 60 digits', () => {
  it('Wilson', () => {
    const worst = new Worst()
    const cases = casesOf<{ x: number; n: number; level: number; limits: Pair }>(score, 'wilson')
    expect(cases.length).toBe(1200)
    for (const at of cases) {
      const { lower, upper, estimate } = answered(wilsonInterval({ successes: at.x, trials: at.n, level: at.level }))
      expect(estimate).toBe(at.x / at.n)
      worst.add('lower', lower, at.limits[0], at)
      worst.add('upper', upper, at.limits[1], at)
    }
    worst.mustBeWithin(CLOSED, ['lower', 'upper'])
  })

  it('Newcombe', () => {
    const worst = new Worst()
    for (const at of casesOf<{ x: number; n: number; y: number; m: number; level: number; limits: Pair }>(
      score,
      'newcombe',
    )) {
      const first = { successes: at.x, trials: at.n }
      const second = { successes: at.y, trials: at.m }
      const { lower, upper } = answered(newcombeDifference(frozen({ first, second, level: at.level })))
      // A difference near 0 has no relative accuracy, so the error is absolute; the whole range is 2.
      worst.add('lower', lower, at.limits[0], at, Math.abs(lower - at.limits[0]))
      worst.add('upper', upper, at.limits[1], at, Math.abs(upper - at.limits[1]))
    }
    worst.mustBeWithin(1e-14, ['lower', 'upper'])
  })

  it('Byar', () => {
    const worst = new Worst()
    for (const at of casesOf<{ x: number; level: number; limits: Pair }>(score, 'byar')) {
      const { lower, upper } = byarInterval({ events: at.x, level: at.level })
      // For few events the lower limit's cube is of a small difference; it is compared against the count.
      worst.add('lower', lower, at.limits[0], at, Math.abs(lower - at.limits[0]) / Math.max(1, at.x))
      worst.add('upper', upper, at.limits[1], at)
    }
    worst.mustBeWithin(CLOSED, ['lower', 'upper'])
  })

  it('Miettinen and Nurminen', () => {
    const worst = new Worst()
    for (const at of casesOf<{ x: Pair; t: Pair; level: number; limits: Pair }>(score, 'difference')) {
      const first = { events: at.x[0], exposure: at.t[0] }
      const second = { events: at.x[1], exposure: at.t[1] }
      const { lower, upper } = answered(rateDifference(frozen({ first, second, level: at.level })))
      // Limits near 0 are differences; they are compared against the interval's width.
      const width = at.limits[1] - at.limits[0]
      worst.add('lower', lower, at.limits[0], at, Math.abs(lower - at.limits[0]) / width)
      worst.add('upper', upper, at.limits[1], at, Math.abs(upper - at.limits[1]) / width)
    }
    worst.mustBeWithin(1e-12, ['lower', 'upper'])
  })
})

describe('against R', () => {
  it('prop.test and binom.test', () => {
    const worst = new Worst()
    for (const at of casesOf<{ x: number; n: number; level: number; wilson: Pair; exact: Pair }>(fromR, 'share')) {
      const share = { successes: at.x, trials: at.n, level: at.level }
      const wilson = answered(wilsonInterval(share))
      const exact = answered(clopperPearsonInterval(share))
      // R subtracts near 0 and near 1, so its own error there is absolute.
      worst.add('wilson', wilson.lower, at.wilson[0], at, Math.abs(wilson.lower - at.wilson[0]))
      worst.add('wilson', wilson.upper, at.wilson[1], at, Math.abs(wilson.upper - at.wilson[1]))
      worst.add('exact lower', exact.lower, at.exact[0], at)
      worst.add('exact upper', exact.upper, at.exact[1], at)
    }
    worst.mustBeWithin(BY_R, ['wilson', 'exact lower', 'exact upper'])
  })

  it('poisson.test of a count and a rate', () => {
    const worst = new Worst()
    for (const at of casesOf<{ x: number; level: number; exposure: number; limits: Pair; rate: Pair }>(
      fromR,
      'count',
    )) {
      const { lower, upper } = exactPoissonInterval({ events: at.x, level: at.level })
      const rate = answered(rateInterval({ events: at.x, exposure: at.exposure, per: 1000, level: at.level }))
      worst.add('lower', lower, at.limits[0], at)
      worst.add('upper', upper, at.limits[1], at)
      worst.add('rate', rate.lower, 1000 * at.rate[0], at)
      worst.add('rate', rate.upper, 1000 * at.rate[1], at)
    }
    worst.mustBeWithin(BY_R, ['lower', 'upper', 'rate'])
  })

  it('poisson.test of two rates', () => {
    const worst = new Worst()
    for (const at of casesOf<{ x: Pair; t: Pair; level: number; limits: Pair; estimate: number }>(fromR, 'ratio')) {
      const first = { events: at.x[0], exposure: at.t[0] }
      const second = { events: at.x[1], exposure: at.t[1] }
      const ratio = answered(rateRatio(frozen({ first, second, level: at.level })))
      worst.add('estimate', ratio.estimate, at.estimate, at)
      // R takes p / (1 − p) of a p that may be near 1: its error grows with the ratio of the counts.
      worst.add('lower', ratio.lower, at.limits[0], at)
      worst.add('upper', ratio.upper, at.limits[1], at)
    }
    worst.mustBeWithin(1e-10, ['estimate', 'lower', 'upper'])
  })

  it('t.test', () => {
    const worst = new Worst()
    for (const at of casesOf<{ values: readonly number[]; level: number; limits: Pair; estimate: number; sd: number }>(
      fromR,
      'mean',
    )) {
      const { estimate, lower, upper, standardDeviation } = answered(
        meanInterval(frozen({ values: at.values, level: at.level })),
      )
      const width = at.limits[1] - at.limits[0]
      worst.add('estimate', estimate, at.estimate, at)
      worst.add('lower', lower, at.limits[0], at, Math.abs(lower - at.limits[0]) / width)
      worst.add('upper', upper, at.limits[1], at, Math.abs(upper - at.limits[1]) / width)
      worst.add('sd', standardDeviation, at.sd, at)
      const summary = { n: at.values.length, mean: at.estimate, standardDeviation: at.sd, level: at.level }
      worst.add('summary', answered(meanInterval(summary)).upper, at.limits[1], at)
    }
    // R's quantile of t with one degree of freedom is within some 1e-12.
    worst.mustBeWithin(1e-11, ['estimate', 'lower', 'upper', 'sd', 'summary'])
  })

  it('directly standardised rates', () => {
    const worst = new Worst()
    for (const at of casesOf<{
      x: readonly number[]
      t: readonly number[]
      w: readonly number[]
      level: number
      estimate: number
      gamma: Pair
      dobsonExact: Pair
      dobsonByar: Pair
    }>(fromR, 'direct')) {
      const strata = at.x.map((events, i) => ({ events, exposure: at.t[i]!, weight: at.w[i]! }))
      for (const [method, limits] of [
        ['fayFeuerGamma', at.gamma],
        ['dobsonExact', at.dobsonExact],
        ['dobsonByar', at.dobsonByar],
      ] as const) {
        const rate = directlyStandardisedRate(frozen({ strata, level: at.level, method, per: 1 }))
        if (limits[0] === -1) {
          expect(rate).toMatchObject({ refused: 'noEvents' })
          continue
        }
        const { estimate, lower, upper } = answered(rate)
        worst.add('estimate', estimate, at.estimate, at)
        // Dobson's lower limit is a difference; it is compared against the rate.
        worst.add(
          `${method} lower`,
          lower,
          limits[0],
          at,
          Math.abs(lower - limits[0]) / Math.max(limits[0], estimate || 1),
        )
        worst.add(`${method} upper`, upper, limits[1], at)
      }
    }
    const methods = ['fayFeuerGamma', 'dobsonExact', 'dobsonByar']
    worst.mustBeWithin(BY_R, ['estimate', ...methods.flatMap((name) => [`${name} lower`, `${name} upper`])])
  })

  it('indirectly standardised rates', () => {
    const worst = new Worst()
    for (const at of casesOf<{
      x: number
      t: readonly number[]
      rx: readonly number[]
      rt: readonly number[]
      level: number
      expected: number
      ratio: Pair
      rate: Pair
    }>(fromR, 'indirect')) {
      const strata = at.t.map((exposure, i) => ({
        exposure,
        reference: { events: at.rx[i]!, exposure: at.rt[i]! },
      }))
      const { ratio, rate, expected } = answered(
        indirectlyStandardisedRate(frozen({ events: at.x, strata, level: at.level, per: 100 })),
      )
      worst.add('expected', expected, at.expected, at)
      worst.add('ratio', ratio.estimate, at.x / at.expected, at)
      worst.add('ratio', ratio.lower, at.ratio[0], at)
      worst.add('ratio', ratio.upper, at.ratio[1], at)
      worst.add('rate', rate.lower, 100 * at.rate[0], at)
      worst.add('rate', rate.upper, 100 * at.rate[1], at)
    }
    worst.mustBeWithin(BY_R, ['expected', 'ratio', 'rate'])
  })
})
