import { binomialCdf, binomialQuantile, poissonCdf, poissonQuantile } from '@groundplan/statistics'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from './fixture.js'

type Line = readonly [
  family: 'poisson' | 'binomial',
  p: number,
  size: number,
  probability: number,
  lower: number,
  upper: number,
]

describe('quantiles of counts', () => {
  it('are those of R at 2 000 points, both tails', () => {
    const lines = linesOf<Line>('counts')
    expect(lines).toHaveLength(2000)
    const quantile = ([family, p, size, probability]: Line, tail: 'lower' | 'upper'): number =>
      family === 'poisson'
        ? poissonQuantile({ p, mean: size, tail })
        : binomialQuantile({ p, trials: size, probability, tail })
    for (const line of lines)
      expect([...line.slice(0, 4), quantile(line, 'lower'), quantile(line, 'upper')]).toEqual([...line])
  })

  it('lead back from a computed probability to its count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.double({ min: 0.5, max: 400, noNaN: true }), (events, mean) => {
        const p = poissonCdf({ events, mean })
        const upper = poissonCdf({ events, mean, tail: 'upper' })
        // Where the probability of the count itself is lost beside its tail, the count is not to be found again.
        fc.pre(p > 1e-290 && upper > 1e-290 && p < 1 - 1e-6 && upper < 1 - 1e-6)
        expect(poissonQuantile({ p, mean })).toBe(events)
        expect(poissonQuantile({ p: poissonCdf({ events, mean, log: true }), mean, log: true })).toBe(events)
        expect(poissonQuantile({ p: upper, mean, tail: 'upper' })).toBe(events)
      }),
    )
  })

  it('reach their probability, and the count before does not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 1e-9, max: 0.999, noNaN: true }),
        (trials, probability, p) => {
          const successes = binomialQuantile({ p, trials, probability })
          expect(binomialCdf({ successes, trials, probability })).toBeGreaterThanOrEqual(p * (1 - 2e-12))
          if (successes > 0) expect(binomialCdf({ successes: successes - 1, trials, probability })).toBeLessThan(p)
        },
      ),
    )
  })

  it('are exact at the ends', () => {
    expect(poissonQuantile({ p: 0.3, mean: 0 })).toBe(0)
    expect(poissonQuantile({ p: 0.9, mean: 1e-9 })).toBe(0)
    expect(binomialQuantile({ p: 0.3, trials: 8, probability: 0 })).toBe(0)
    expect(binomialQuantile({ p: 0.3, trials: 8, probability: 1 })).toBe(8)
    expect(binomialQuantile({ p: 0.3, trials: 0, probability: 0.5 })).toBe(0)
    expect(binomialQuantile({ p: 1e-300, trials: 8, probability: 0.5 })).toBe(0)
    expect(binomialQuantile({ p: 1e-300, trials: 8, probability: 0.5, tail: 'upper' })).toBe(8)
    // P(X ≤ 1) of two fair coins is exactly 0.75.
    expect(binomialQuantile({ p: 0.75, trials: 2, probability: 0.5 })).toBe(1)
    expect(binomialQuantile({ p: 0.7500001, trials: 2, probability: 0.5 })).toBe(2)
    expect(binomialQuantile({ p: 0.25, trials: 2, probability: 0.5, tail: 'upper' })).toBe(1)
  })
})
