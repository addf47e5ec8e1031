import { log1pmx } from './log1pmx.js'
import { logGamma1p } from './logGamma1p.js'
import { stirlingError } from './stirlingError.js'
import type { Scaled } from './tails.js'

/** log(x/a) − (x − a)/a, for x near a and far from it. */
function deviance(a: number, x: number): number {
  const difference = (x - a) / a
  if (difference === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY
  if (difference >= -0.8) return log1pmx(difference)
  const ratio = x / a
  return (ratio > 0 ? Math.log(ratio) : Math.log(x) - Math.log(a)) - difference
}

/**
 * x^a·e^(−x)/Γ(a + 1) for x > 0, a > 0: the Poisson probability of a at mean x, by the saddle-point form of Loader (2000): Stirling's error and a
 * deviance that is 0 at x = a, so that no large numbers are subtracted.
 */
export function gammaTerm(a: number, x: number): Scaled {
  if (a < 0.5) return { exponent: a * Math.log(x) - x - logGamma1p(a), factor: 1 }
  return { exponent: a * deviance(a, x) - stirlingError(a), factor: 1 / Math.sqrt(2 * Math.PI * a) }
}
