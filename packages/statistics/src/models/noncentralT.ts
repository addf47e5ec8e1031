import { gammaIncomplete } from '../distributions/gammaIncomplete.js'
import { normalCdf } from '../distributions/normalCdf.js'

/** Densities below this part of the largest are left out. */
const NOTHING = 1e-22

/** Where the shift moves the statistic by many times what its denominator varies, the sum is taken over the normal numerator in its place. */
const WIDE = 10

/** The mean of Φ(shift − t·s) over s, the root of a mean square, as a sum over log(s). */
function overDenominator(t: number, df: number, shift: number): number {
  const step = Math.min(1 / Math.sqrt(2 * df), 1 / Math.max(1, Math.abs(shift))) / 4
  let sum = 0
  let all = 0
  for (const direction of [1, -1]) {
    for (let i = direction === 1 ? 0 : 1; ; i += 1) {
      const x = direction * i * step
      const density = Math.exp(df * (x - Math.expm1(2 * x) / 2))
      if (!(density >= NOTHING)) break
      all += density
      sum += density * normalCdf(shift - t * Math.exp(x))
    }
  }
  return sum / all
}

/** The mean of P(s < (shift + z)/t) over the standard normal z. */
function overNumerator(t: number, df: number, shift: number): number {
  let sum = 0
  let all = 0
  for (let i = -44; i <= 44; i += 1) {
    const z = i / 4
    const density = Math.exp((-z * z) / 2)
    const x = (df / 2) * ((shift + z) / t) ** 2
    all += density
    sum += density * (Number.isFinite(x) ? gammaIncomplete({ a: df / 2, x }) : 1)
  }
  return sum / all
}

/**
 * P(T > t) for Student's t with `df` degrees of freedom and noncentrality `shift`, t above 0. Trapezoidal sums of a function that is analytic and falls
 * off on both sides are accurate to the last digits, and the density is divided by its own sum, so that no constant is needed.
 */
export function noncentralTUpper(t: number, df: number, shift: number): number {
  if (Math.abs(shift) <= WIDE * Math.sqrt(2 * df)) return overDenominator(t, df, shift)
  return shift > 0 ? overNumerator(t, df, shift) : 0
}
