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
import { answered } from '../support/oracle.js'

describe('published numbers', () => {
  // Newcombe 1998, Statistics in Medicine 17: 873–890, table II, method 10, level 0.95.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('Newcombe: %i of %i less %i of %i', (x, n, y, m, lower, upper) => {
    const first = { successes: x, trials: n }
    const second = { successes: y, trials: m }
    const difference = answered(newcombeDifference({ first, second, level: 0.95 }))
    expect(difference.estimate).toBe(x / n - y / m)
    expect(difference.lower).toBeCloseTo(lower, 4)
    expect(difference.upper).toBeCloseTo(upper, 4)
    expect(difference).toMatchObject({
      first: { ...first, estimate: x / n },
      second: { ...second, estimate: y / m },
      level: 0.95,
      method: 'newcombeHybridScore',
    })
  })

  // Garwood 1936, also in every table of the Poisson distribution, level 0.95.
  it.each([
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [2, 0.2422, 7.225],
    [5, 1.623, 11.668],
    [10, 4.795, 18.39],
    [20, 12.217, 30.888],
    [100, 81.36, 121.63],
  ])('Garwood: %i events', (events, lower, upper) => {
    const interval = exactPoissonInterval({ events })
    expect(Math.abs(interval.lower - lower)).toBeLessThan(0.006)
    expect(Math.abs(interval.upper - upper)).toBeLessThan(0.006)
  })
})

describe('closed forms', () => {
  it('Wilson of none and of all: 0 to z²/(n + z²), and the mirror of it', () => {
    const z2 = 1.959963984540054 ** 2
    const none = answered(wilsonInterval({ successes: 0, trials: 12 }))
    expect(none).toMatchObject({ estimate: 0, lower: 0, successes: 0, trials: 12, level: 0.95, method: 'wilsonScore' })
    expect(none.upper).toBeCloseTo(z2 / (12 + z2), 14)
    const all = answered(wilsonInterval({ successes: 12, trials: 12, level: 0.95 }))
    expect(all).toMatchObject({ estimate: 1, upper: 1, successes: 12 })
    expect(all.lower).toBeCloseTo(12 / (12 + z2), 14)
  })

  it('Clopper and Pearson of none and of all: the α/2 root', () => {
    const none = answered(clopperPearsonInterval({ successes: 0, trials: 12 }))
    expect(none).toMatchObject({
      estimate: 0,
      lower: 0,
      successes: 0,
      trials: 12,
      level: 0.95,
      method: 'clopperPearson',
    })
    expect(none.upper).toBeCloseTo(1 - 0.025 ** (1 / 12), 12)
    const all = answered(clopperPearsonInterval({ successes: 12, trials: 12, level: 0.9 }))
    expect(all).toMatchObject({ estimate: 1, upper: 1 })
    expect(all.lower).toBeCloseTo(0.05 ** (1 / 12), 12)
  })

  it('no events: the logarithm of α/2', () => {
    const none = exactPoissonInterval({ events: 0, level: 0.9 })
    expect(none).toMatchObject({ estimate: 0, lower: 0, events: 0, level: 0.9, method: 'exactPoisson' })
    expect(none.upper).toBeCloseTo(-Math.log(0.05), 12)
    expect(byarInterval({ events: 0 })).toMatchObject({ estimate: 0, lower: 0, events: 0, level: 0.95, method: 'byar' })
    expect(byarInterval({ events: 4, level: 0.9 })).toMatchObject({ estimate: 4, events: 4, level: 0.9 })
  })

  it('Byar never goes below 0, where the cube would', () => {
    expect(byarInterval({ events: 1, level: 0.999999 }).lower).toBe(0)
  })

  it('a rate is its count over the exposure', () => {
    const exact = answered(rateInterval({ events: 4, exposure: 50, per: 100 }))
    expect(exact).toStrictEqual({
      estimate: 8,
      lower: (exactPoissonInterval({ events: 4 }).lower / 50) * 100,
      upper: (exactPoissonInterval({ events: 4 }).upper / 50) * 100,
      events: 4,
      exposure: 50,
      per: 100,
      level: 0.95,
      method: 'exactPoisson',
    })
    const byar = answered(rateInterval({ events: 4, exposure: 50, level: 0.9, method: 'byar' }))
    expect(byar.upper).toBe(byarInterval({ events: 4, level: 0.9 }).upper / 50)
    expect(byar).toMatchObject({ per: 1, method: 'byar', level: 0.9, estimate: 0.08 })
  })

  it('no events on either side differ by −z²/T₂ to z²/T₁', () => {
    const z2 = 1.959963984540054 ** 2
    const first = { events: 0, exposure: 10 }
    const none = answered(rateDifference({ first, second: { events: 0, exposure: 40 } }))
    expect(none.lower).toBeCloseTo(-z2 / 40, 13)
    expect(none.upper).toBeCloseTo(z2 / 10, 13)
    expect(none).toMatchObject({ estimate: 0, per: 1, level: 0.95, method: 'score', first: { ...first, estimate: 0 } })
  })

  it('rates of a difference are per the unit that was asked for', () => {
    const first = { events: 3, exposure: 60 }
    const second = { events: 1, exposure: 50 }
    const one = answered(rateDifference({ first, second, level: 0.8 }))
    const hundred = answered(rateDifference({ first, second, level: 0.8, per: 100 }))
    expect(hundred).toStrictEqual({
      estimate: 3,
      lower: one.lower * 100,
      upper: one.upper * 100,
      first: { ...first, estimate: 5 },
      second: { ...second, estimate: 2 },
      per: 100,
      level: 0.8,
      method: 'score',
    })
  })

  it("the score interval of a ratio is Wilson's of the share", () => {
    const first = { events: 6, exposure: 20 }
    const second = { events: 9, exposure: 60 }
    const ratio = answered(rateRatio({ first, second, method: 'score' }))
    const share = answered(wilsonInterval({ successes: 6, trials: 15 }))
    expect(ratio.lower).toBeCloseTo((share.lower / (1 - share.lower)) * 3, 12)
    expect(ratio.upper).toBeCloseTo((share.upper / (1 - share.upper)) * 3, 12)
    expect(ratio).toMatchObject({
      estimate: 2,
      first: { ...first, estimate: 0.3 },
      second: { ...second, estimate: 0.15 },
      level: 0.95,
      method: 'score',
    })
    const exact = answered(rateRatio({ first: { events: 0, exposure: 1 }, second }))
    expect(exact).toMatchObject({ estimate: 0, lower: 0, method: 'exactConditional' })
  })

  it('the mean of 2 and 4: t(1) at 0.975 is 12.7062', () => {
    const mean = answered(meanInterval({ values: [2, 4] }))
    expect(mean).toMatchObject({ estimate: 3, n: 2, sum: 6, standardError: 1, df: 1, level: 0.95, method: 't' })
    expect(mean.standardDeviation).toBeCloseTo(Math.SQRT2, 14)
    expect(mean.upper).toBeCloseTo(3 + 12.706204736174698, 9)
    expect(answered(meanInterval({ n: 4, mean: 2.5, standardDeviation: 2 }))).toMatchObject({
      sum: 10,
      standardError: 1,
      df: 3,
    })
  })

  it('one stratum: the standardised rate is the crude rate, with the exact limits of its count', () => {
    const strata = [{ events: 7, exposure: 1000, weight: 3 }]
    const exact = answered(exactPoissonInterval({ events: 7 }))
    for (const method of ['fayFeuerGamma', 'dobsonExact'] as const) {
      const rate = answered(directlyStandardisedRate({ strata, per: 1000, method }))
      expect(rate).toMatchObject({ events: 7, exposure: 1000, crude: 7, per: 1000, level: 0.95, method })
      expect(rate.estimate).toBeCloseTo(7, 12)
      expect(rate.lower).toBeCloseTo(exact.lower, 11)
      expect(rate.upper).toBeCloseTo(exact.upper, 11)
    }
  })

  it('strata without weight and without people are left out of the rate, and counted', () => {
    const rate = answered(
      directlyStandardisedRate({
        strata: [
          { events: 7, exposure: 1000, weight: 3 },
          { events: 5, exposure: 200, weight: 0 },
          { events: 0, exposure: 0, weight: 0 },
        ],
        per: 1000,
      }),
    )
    expect(rate).toMatchObject({ events: 12, exposure: 1200, crude: 10, method: 'fayFeuerGamma' })
    expect(rate.estimate).toBeCloseTo(7, 12)
    expect(rate.upper).toBeCloseTo(exactPoissonInterval({ events: 7 }).upper, 11)
  })

  it('events that weigh nothing: a rate of 0 with an upper limit', () => {
    const strata = [
      { events: 5, exposure: 200, weight: 0 },
      { events: 0, exposure: 100, weight: 2 },
    ]
    const rate = answered(directlyStandardisedRate({ strata }))
    expect(rate).toMatchObject({ estimate: 0, lower: 0 })
    expect(rate.upper).toBeCloseTo(-Math.log(0.025) / 100, 12)
  })

  it('as many as expected: a ratio of 1, a rate as the reference', () => {
    const of = {
      events: 12,
      strata: [
        { exposure: 2000, reference: { events: 150, exposure: 100_000 } },
        { exposure: 1500, reference: { events: 240, exposure: 40_000 } },
        { exposure: 0, reference: { events: 0, exposure: 0 } },
      ],
    }
    const exact = answered(indirectlyStandardisedRate({ ...of, per: 1000 }))
    expect(exact).toMatchObject({
      ratio: { estimate: 1 },
      events: 12,
      expected: 12,
      exposure: 3500,
      per: 1000,
      level: 0.95,
      method: 'exactPoisson',
    })
    expect(exact.referenceRate).toBeCloseTo(390 / 140, 13)
    expect(exact.rate.estimate).toBeCloseTo(390 / 140, 13)
    expect(exact.ratio.upper).toBeCloseTo(exactPoissonInterval({ events: 12 }).upper / 12, 13)
    const byar = answered(indirectlyStandardisedRate({ ...of, method: 'byar', level: 0.9 }))
    expect(byar.ratio.lower).toBeCloseTo(byarInterval({ events: 12, level: 0.9 }).lower / 12, 13)
    expect(byar).toMatchObject({ per: 1, method: 'byar', level: 0.9 })
  })
})
