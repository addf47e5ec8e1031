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
import { describe, expect, it } from 'vitest'
import { relativeError } from './fixture.js'

const near = (got: number, want: number, tolerance = 1e-14): void => {
  expect(relativeError(got, want), `${got}, not ${want}`).toBeLessThan(tolerance)
}

describe('closed forms', () => {
  it.each([-50, -3, -0.1, 0.7, 4, 1000])('t with one degree of freedom is Cauchy, at %d', (t) => {
    near(tCdf({ t, df: 1 }), t < 0 ? Math.atan(-1 / t) / Math.PI : 1 - Math.atan(1 / t) / Math.PI)
  })

  it.each([-50, -3, -0.1, 0.7, 4, 1000])('t with two degrees of freedom is ½ + t/(2√(2 + t²)), at %d', (t) => {
    const root = Math.sqrt(2 + t * t)
    // P(T > t) = 1/(√(2 + t²)·(√(2 + t²) + t)), free of cancellation.
    near(tCdf({ t, df: 2, tail: t > 0 ? 'upper' : 'lower' }), 1 / (root * (root + Math.abs(t))))
  })

  it('t far out is its first term: 1/(πt) for one degree of freedom', () => {
    near(tCdf({ t: 1e200, df: 1, tail: 'upper' }), 1 / (Math.PI * 1e200), 1e-13)
    near(tCdf({ t: -1e155, df: 1 }), 1 / (Math.PI * 1e155), 1e-13)
    near(
      tCdf({ t: 1e300, df: 30, tail: 'upper', log: true }),
      -30 * Math.log(1e300) + Math.log(30 ** 14.5 * 0.39563218489409696),
      1e-12,
    )
  })

  it('t quantiles with one and two degrees of freedom', () => {
    for (const p of [1e-200, 1e-9, 0.01, 0.3, 0.499]) {
      near(tQuantile({ p, df: 1 }), -1 / Math.tan(Math.PI * p), 1e-13)
      near(tQuantile({ p, df: 2 }), -(1 - 2 * p) / Math.sqrt(2 * p * (1 - p)), 1e-13)
    }
  })

  it.each([1e-10, 0.3, 1, 2, 40, 700])('the gamma distribution with shape 1 is exponential, at %d', (x) => {
    near(gammaIncomplete({ a: 1, x }), -Math.expm1(-x))
    near(gammaIncomplete({ a: 1, x, tail: 'upper' }), Math.exp(-x), 1e-13)
    near(gammaIncomplete({ a: 1, x, tail: 'upper', log: true }), -x)
    near(chiSquareCdf({ x: 2 * x, df: 2 }), -Math.expm1(-x))
    near(gammaIncomplete({ a: 2, x, tail: 'upper', log: true }), Math.log1p(x) - x, x < 1e-5 ? 1 : 1e-13)
  })

  it('quantiles of shape 1 are logarithms', () => {
    for (const p of [1e-300, 1e-8, 0.2, 0.5, 0.8]) {
      near(gammaQuantile({ p, a: 1 }), -Math.log1p(-p), 1e-13)
      near(gammaQuantile({ p, a: 1, tail: 'upper' }), -Math.log(p))
      near(chiSquareQuantile({ p, df: 2, tail: 'upper' }), -2 * Math.log(p))
    }
    near(gammaQuantile({ p: -1e5, a: 1, tail: 'upper', log: true }), 1e5)
  })

  it.each([
    [0.001, 0.3],
    [0.5, 7],
    [0.9, 0.02],
    [0.25, 3.5],
  ])('the beta distribution with a shape of 1 is a power, at %d to the %d', (x, shape) => {
    near(betaIncomplete({ x, a: shape, b: 1 }), x ** shape)
    near(betaIncomplete({ x, a: 1, b: shape, tail: 'upper' }), Math.exp(shape * Math.log1p(-x)))
    near(betaQuantile({ p: x, a: shape, b: 1 }), x ** (1 / shape), 1e-12)
  })

  it('the beta distribution with shapes ½ is the arcsine distribution', () => {
    for (const x of [1e-12, 0.1, 0.5, 0.99])
      near(betaIncomplete({ x, a: 0.5, b: 0.5 }), (2 / Math.PI) * Math.asin(Math.sqrt(x)))
  })

  it('F with two degrees of freedom in the numerator is a power', () => {
    for (const [f, df2] of [
      [0.01, 3],
      [1, 8],
      [50, 40],
      [3, 1e6],
    ] as const) {
      const upper = Math.exp((-df2 / 2) * Math.log1p((2 * f) / df2))
      near(fCdf({ f, df1: 2, df2, tail: 'upper' }), upper)
      near(fQuantile({ p: upper, df1: 2, df2, tail: 'upper' }), f, 1e-12)
    }
  })

  it('binomial and Poisson sums', () => {
    // 3 trials at 1/4: 27, 27, 9, 1 of 64.
    near(binomialCdf({ successes: 0, trials: 3, probability: 0.25 }), 27 / 64)
    near(binomialCdf({ successes: 1, trials: 3, probability: 0.25 }), 54 / 64)
    near(binomialCdf({ successes: 2, trials: 3, probability: 0.25, tail: 'upper' }), 1 / 64)
    near(poissonCdf({ events: 0, mean: 3 }), Math.exp(-3))
    near(poissonCdf({ events: 2, mean: 3 }), 8.5 * Math.exp(-3))
    near(poissonCdf({ events: 2, mean: 3, tail: 'upper' }), 1 - 8.5 * Math.exp(-3))
  })

  // Abramowitz and Stegun, tables 26.1, 26.8 and 26.10.
  it('the tables that everyone knows', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14)
    expect(normalCdf(1.96)).toBeCloseTo(0.9750021, 7)
    expect(tQuantile({ p: 0.975, df: 10 })).toBeCloseTo(2.228139, 6)
    expect(chiSquareQuantile({ p: 0.95, df: 3 })).toBeCloseTo(7.814728, 6)
  })
})

describe('ends of the range', () => {
  it('has 0 and 1 where they are exact', () => {
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0)
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1)
    expect(normalCdf(Number.POSITIVE_INFINITY, { tail: 'upper' })).toBe(0)
    expect(tCdf({ t: Number.NEGATIVE_INFINITY, df: 3, tail: 'upper', log: true })).toBe(0)
    expect(gammaIncomplete({ a: 2, x: 0 })).toBe(0)
    expect(gammaIncomplete({ a: 2, x: Number.POSITIVE_INFINITY })).toBe(1)
    expect(chiSquareCdf({ x: 0, df: 2, tail: 'upper' })).toBe(1)
    expect(chiSquareCdf({ x: Number.POSITIVE_INFINITY, df: 2, tail: 'upper' })).toBe(0)
    expect(fCdf({ f: 0, df1: 1, df2: 2 })).toBe(0)
    expect(fCdf({ f: Number.POSITIVE_INFINITY, df1: 1, df2: 2 })).toBe(1)
    expect(betaIncomplete({ x: 0, a: 2, b: 3 })).toBe(0)
    expect(betaIncomplete({ x: 1, a: 2, b: 3 })).toBe(1)
    expect(betaIncomplete({ x: 1, a: 2, b: 3, tail: 'upper' })).toBe(0)
    expect(binomialCdf({ successes: 0, trials: 0, probability: 0.3 })).toBe(1)
    expect(binomialCdf({ successes: 4, trials: 4, probability: 1 })).toBe(1)
    expect(binomialCdf({ successes: 3, trials: 4, probability: 1 })).toBe(0)
    expect(binomialCdf({ successes: 0, trials: 4, probability: 0 })).toBe(1)
    expect(poissonCdf({ events: 0, mean: 0 })).toBe(1)
    expect(poissonCdf({ events: 0, mean: 0, tail: 'upper' })).toBe(0)
  })

  it('has a plain 0 in the middle, and 0 or 1 where a quantile is nearer to them than a number can tell', () => {
    expect(normalQuantile(0.5)).toBe(0)
    expect(tQuantile({ p: 0.5, df: 3 })).toBe(0)
    expect(gammaQuantile({ p: 0.1, a: 0.001 })).toBe(0)
    expect(betaQuantile({ p: 0.1, a: 0.001, b: 1 })).toBe(0)
    expect(betaQuantile({ p: 0.1, a: 1, b: 0.001, tail: 'upper' })).toBe(1)
  })

  it('is the normal distribution at infinite degrees of freedom', () => {
    expect(tCdf({ t: 1.5, df: Number.POSITIVE_INFINITY })).toBe(normalCdf(1.5))
    expect(tQuantile({ p: 0.9, df: Number.POSITIVE_INFINITY })).toBe(normalQuantile(0.9))
    near(tCdf({ t: -2, df: 1e12 }), normalCdf(-2), 1e-11)
  })

  it('goes on where probabilities are below the smallest number', () => {
    expect(normalCdf(-100)).toBe(0)
    // Q(x) = φ(x)/x·(1 − 1/x² + 3/x⁴ − 15/x⁶ …)
    near(
      normalCdf(-100, { log: true }),
      -5000 - Math.log(100 * Math.sqrt(2 * Math.PI)) + Math.log1p(-1e-4 + 3e-8 - 15e-12),
    )
    near(normalQuantile(normalCdf(-1e5, { log: true }), { log: true }), -1e5)
    near(normalQuantile(-1e308, { log: true }), -Math.SQRT2 * 1e154)
    expect(normalCdf(-1e308)).toBe(0)
    expect(gammaIncomplete({ a: 0.5, x: 1e308, tail: 'upper' })).toBe(0)
    near(normalCdf(1e-20, { log: true }), -Math.LN2)
    near(normalCdf(10, { log: true }), -normalCdf(-10))
  })
})
