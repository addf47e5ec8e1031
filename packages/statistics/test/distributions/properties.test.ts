import {
  betaIncomplete,
  betaQuantile,
  binomialCdf,
  chiSquareCdf,
  chiSquareQuantile,
  fCdf,
  fQuantile,
  gammaIncomplete,
  gammaQuantile,
  normalCdf,
  normalQuantile,
  poissonCdf,
  tCdf,
  tQuantile,
} from '@groundplan/statistics'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { relativeError } from './fixture.js'

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true })
const shape = between(-3, 6).map((exponent) => 10 ** exponent)
const side = fc.constantFrom('lower' as const, 'upper' as const)
/** Down to 1e-300, more of them small. */
const probability = between(-300, -0.001).map((exponent) => 10 ** exponent)
/** So that F and t quantiles are below the largest number. */
const usual = between(-140, -0.001).map((exponent) => 10 ** exponent)
const share = between(1e-9, 1 - 1e-9)

interface Distribution {
  readonly cdf: (x: number, a: number, b: number, tail: 'lower' | 'upper', log?: boolean) => number
  readonly quantile: (p: number, a: number, b: number, tail: 'lower' | 'upper') => number
  /** A point of the distribution from its standard deviations. */
  readonly point: fc.Arbitrary<number>
}

const positive = between(-6, 6).map((exponent) => 10 ** exponent)
const distributions: Readonly<Record<string, Distribution>> = {
  normal: {
    cdf: (x, _, __, tail, log) => normalCdf(x, { tail, log }),
    quantile: (p, _, __, tail) => normalQuantile(p, { tail }),
    point: between(-40, 40),
  },
  t: {
    cdf: (t, df, _, tail, log) => tCdf({ t, df, tail, log }),
    quantile: (p, df, _, tail) => tQuantile({ p, df, tail }),
    point: between(-100, 100),
  },
  'chi-square': {
    cdf: (x, df, _, tail, log) => chiSquareCdf({ x, df, tail, log }),
    quantile: (p, df, _, tail) => chiSquareQuantile({ p, df, tail }),
    point: positive,
  },
  gamma: {
    cdf: (x, a, _, tail, log) => gammaIncomplete({ x, a, tail, log }),
    quantile: (p, a, _, tail) => gammaQuantile({ p, a, tail }),
    point: positive,
  },
  f: {
    cdf: (f, df1, df2, tail, log) => fCdf({ f, df1, df2, tail, log }),
    quantile: (p, df1, df2, tail) => fQuantile({ p, df1, df2, tail }),
    point: positive,
  },
  beta: {
    cdf: (x, a, b, tail, log) => betaIncomplete({ x, a, b, tail, log }),
    quantile: (p, a, b, tail) => betaQuantile({ p, a, b, tail }),
    point: share,
  },
}

describe.each(Object.entries(distributions))('%s', (_name, { cdf, quantile, point }) => {
  it('has tails from 0 to 1 that sum to 1', () => {
    fc.assert(
      fc.property(point, shape, shape, (x, a, b) => {
        const lower = cdf(x, a, b, 'lower')
        const upper = cdf(x, a, b, 'upper')
        expect(lower >= 0 && lower <= 1 && upper >= 0 && upper <= 1).toBe(true)
        expect(Math.abs(lower + upper - 1)).toBeLessThan(1e-15)
      }),
    )
  })

  it('has logarithms that are the logarithms of the tails', () => {
    fc.assert(
      fc.property(point, shape, shape, side, (x, a, b, tail) => {
        const value = cdf(x, a, b, tail)
        fc.pre(value > 1e-300 && value < 0.9)
        expect(relativeError(cdf(x, a, b, tail, true), Math.log(value))).toBeLessThan(1e-14)
      }),
    )
  })

  it('grows with x, and its upper tail falls', () => {
    fc.assert(
      fc.property(point, point, shape, shape, (one, two, a, b) => {
        const [x, y] = one < two ? [one, two] : [two, one]
        expect(cdf(x, a, b, 'lower')).toBeLessThanOrEqual(cdf(y, a, b, 'lower') * (1 + 1e-13))
        expect(cdf(x, a, b, 'upper') * (1 + 1e-13)).toBeGreaterThanOrEqual(cdf(y, a, b, 'upper'))
      }),
    )
  })

  it('has quantiles that lead back to the probability', () => {
    fc.assert(
      fc.property(usual, between(0, 6), between(0, 6), side, (p, first, second, tail) => {
        const [a, b] = [10 ** first, 10 ** second]
        const x = quantile(p, a, b, tail)
        // Where x is 0, or its neighbours are far apart in probability, x cannot be told more exactly.
        fc.pre(x !== 0 && Math.abs(x) > 1e-290)
        const around = [
          cdf(x * (1 - 1e-12), a, b, tail),
          cdf(Math.min(x * (1 + 1e-12), _name === 'beta' ? 1 : Number.MAX_VALUE), a, b, tail),
        ]
        expect(p).toBeGreaterThanOrEqual(Math.min(...around) * (1 - 1e-12))
        expect(p).toBeLessThanOrEqual(Math.max(...around) * (1 + 1e-12))
      }),
    )
  })

  it('has quantiles that grow with p', () => {
    fc.assert(
      fc.property(
        between(1e-6, 0.999999),
        between(1e-6, 0.999999),
        between(-1, 6),
        between(-1, 6),
        (one, two, first, second) => {
          const [p, q] = one < two ? [one, two] : [two, one]
          const [a, b] = [10 ** first, 10 ** second]
          const x = quantile(p, a, b, 'lower')
          const y = quantile(q, a, b, 'lower')
          expect(x).toBeLessThanOrEqual(y + 1e-13 * Math.abs(y))
          expect(quantile(p, a, b, 'upper')).toBeGreaterThanOrEqual(quantile(q, a, b, 'upper') - 1e-13 * Math.abs(y))
        },
      ),
    )
  })
})

describe('relations', () => {
  it('far out the logarithm of the normal tail is −x²/2 − log(x√(2π)), and the tail is 0', () => {
    fc.assert(
      fc.property(between(3.5, 150), fc.boolean(), (exponent, negative) => {
        const x = 10 ** exponent
        const point = negative ? -x : x
        const tail = negative ? 'lower' : 'upper'
        expect(normalCdf(point, { tail })).toBe(0)
        expect(normalCdf(point, { tail: negative ? 'upper' : 'lower' })).toBe(1)
        const expected = -0.5 * x * x - Math.log(x) - 0.5 * Math.log(2 * Math.PI) - 1 / (x * x)
        expect(relativeError(normalCdf(point, { tail, log: true }), expected)).toBeLessThan(1e-15)
      }),
    )
  })

  it('is symmetric: normal and t', () => {
    fc.assert(
      fc.property(between(-40, 40), shape, probability, (x, df, p) => {
        expect(normalCdf(x)).toBe(normalCdf(-x, { tail: 'upper' }))
        expect(tCdf({ t: x, df })).toBe(tCdf({ t: -x, df, tail: 'upper' }))
        expect(normalQuantile(p)).toBe(-normalQuantile(p, { tail: 'upper' }))
        expect(tQuantile({ p, df: 1 + df })).toBe(-tQuantile({ p, df: 1 + df, tail: 'upper' }))
      }),
    )
  })

  it('is symmetric: beta with its shapes swapped, F with its degrees of freedom swapped', () => {
    fc.assert(
      fc.property(between(0, 1), shape, shape, (half, a, b) => {
        const x = Math.round(half * 2 ** 20) / 2 ** 20
        const y = 1 - x
        expect(
          relativeError(betaIncomplete({ x, a, b }) + 1, betaIncomplete({ x: y, a: b, b: a, tail: 'upper' }) + 1),
        ).toBeLessThan(1e-15)
      }),
    )
    fc.assert(
      fc.property(between(-6, 6), shape, shape, (exponent, df1, df2) => {
        const f = 2 ** Math.round(exponent)
        const one = fCdf({ f, df1, df2 })
        fc.pre(one > 1e-300)
        expect(relativeError(one, fCdf({ f: 1 / f, df1: df2, df2: df1, tail: 'upper' }))).toBeLessThan(1e-12)
      }),
    )
  })

  it('t² is F with one degree of freedom in the numerator', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4096 }), shape, (step, df) => {
        const t = step / 64
        const twoSided = 2 * tCdf({ t, df, tail: 'upper' })
        fc.pre(twoSided > 1e-300)
        expect(relativeError(fCdf({ f: t * t, df1: 1, df2: df, tail: 'upper' }), twoSided)).toBeLessThan(1e-12)
      }),
    )
  })

  it('z² is chi-square with one degree of freedom', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2300 }), (step) => {
        const z = step / 64
        expect(relativeError(chiSquareCdf({ x: z * z, df: 1, tail: 'upper' }), 2 * normalCdf(-z))).toBeLessThan(1e-12)
      }),
    )
  })

  it('Poisson and chi-square, binomial and beta are two views of the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), between(0.001, 2000), (events, mean) => {
        expect(poissonCdf({ events, mean })).toBe(chiSquareCdf({ x: 2 * mean, df: 2 * (events + 1), tail: 'upper' }))
      }),
    )
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        between(0.01, 0.99),
        (k, more, p) => {
          const upper = binomialCdf({ successes: k, trials: k + more, probability: p, tail: 'upper' })
          expect(relativeError(upper, betaIncomplete({ x: p, a: k + 1, b: more }))).toBeLessThan(1e-14)
        },
      ),
    )
  })

  it('the recurrence of the incomplete gamma function holds: Q(a + 1, x) = Q(a, x) + x^a·e^(−x)/Γ(a + 1)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), between(0.1, 80), (a, x) => {
        let term = Math.exp(-x)
        for (let k = 1; k <= a; k += 1) term *= x / k
        const sum = gammaIncomplete({ a, x, tail: 'upper' }) + term
        expect(relativeError(gammaIncomplete({ a: a + 1, x, tail: 'upper' }), sum)).toBeLessThan(1e-13)
      }),
    )
  })
})
