import { type BetaPoint, betaMirror } from './betaPoint.js'
import { betaTerm, logBetaConstant, logOfRest } from './betaTerm.js'
import { mirrored, scaled, type Tails } from './tails.js'

/** a·Σ (1 − b)(2 − b)…(n − b)·xⁿ/(n!·(a + n)), n from 1 on: what the power series adds to its first term (DLMF 8.17.7). */
function powerSeries(a: number, b: number, x: number): number {
  let term = 1
  let sum = 0
  for (let n = 1; Math.abs(term) > 1e-18 * Math.abs(1 / a + sum); n += 1) {
    term *= ((n - b) / n) * x
    sum += term / (a + n)
    if (term === 0) break
  }
  return a * sum
}

/**
 * The lower tail in units of x^a·y^b/B(a, b), for x up to the mean: the even part of the continued fraction of the hypergeometric function
 * (Didonato and Morris 1992, equation 9; the same limit as DLMF 8.17.22), by Lentz's method.
 */
function lowerFraction({ a, b, x, y, balance }: BetaPoint): number {
  let value = (a * (balance + 1)) / (a + 1)
  let c = value
  let d = 0
  for (let n = 1; n < 1_000_000; n += 1) {
    const before = a + 2 * n - 1
    const numerator = ((a + n - 1) / before) * ((a + b + n - 1) / before) * n * (b - n) * x * x
    const denominator = n + (n * (b - n) * x) / before + ((a + n) / (before + 2)) * (balance + 1 + n * (1 + y))
    d = 1 / (denominator + numerator * d)
    c = denominator + numerator / c
    const change = c * d
    value *= change
    if (Math.abs(change - 1) < 2e-16) break
  }
  return 1 / value
}

function byFraction(point: BetaPoint): Tails {
  const { exponent, factor } = betaTerm(point)
  return { lower: { exponent, factor: factor * lowerFraction(point) } }
}

/** The power series, for a ≤ 1 and a short way from 0; both tails, each accurate. */
function bySeries({ a, b, x, y }: BetaPoint): Tails {
  const exponent = a * logOfRest(y, x) + logBetaConstant(a, b)
  const added = powerSeries(a, b, x)
  return { lower: { exponent, factor: 1 + added }, upper: scaled(-Math.expm1(exponent) - Math.exp(exponent) * added) }
}

function smallShape(point: BetaPoint): Tails {
  const { b, x } = point
  if (b <= 1) return x <= 0.5 ? bySeries(point) : mirrored(bySeries(betaMirror(point)))
  return b * x <= 1.5 && x <= 0.7 ? bySeries(point) : mirrored(byFraction(betaMirror(point)))
}

/**
 * Both tails of the regularised incomplete beta function at 0 < x < 1 with shapes a, b > 0, the smaller one without cancellation.
 *
 * Shapes above 1: the continued fraction, on the side of the mean where it converges fast. A shape up to 1: the power series near its end, the
 * continued fraction from the other end beyond.
 */
export function betaTails(point: BetaPoint): Tails {
  const { a, b, balance } = point
  if (a <= 1 && a <= b) return smallShape(point)
  if (b <= 1) return mirrored(smallShape(betaMirror(point)))
  return balance >= 0 ? byFraction(point) : mirrored(byFraction(betaMirror(point)))
}
