import type { BetaPoint } from './betaPoint.js'
import { log1pmx } from './log1pmx.js'
import { logGamma1p } from './logGamma1p.js'
import { logGammaStep } from './logGammaStep.js'
import { stirlingError } from './stirlingError.js'
import type { Scaled } from './tails.js'

/** log(share / mean share) less (share − mean share)/mean share; `difference` is the latter, known more accurately. */
function deviance(difference: number, share: number, shape: number, total: number): number {
  if (difference >= -0.8) return log1pmx(difference)
  return Math.log(share * (total / shape)) - difference
}

/** log(1 − x), from whichever of x and y = 1 − x is smaller. */
export const logOfRest = (x: number, y: number): number => (x < 0.5 ? Math.log1p(-x) : Math.log(y))

const stirlingErrors = (a: number, b: number): number => stirlingError(a) + stirlingError(b) - stirlingError(a + b)

/** The factor of Stirling's formula in 1/B(a, b). */
const stirlingFactor = (a: number, b: number): number => Math.sqrt(((a / (a + b)) * b) / (2 * Math.PI))

/** log of Γ(a + b)/(Γ(a + 1)·Γ(b)), which is 1/(a·B(a, b)); for small a accurate relative to a. */
export function logBetaConstant(a: number, b: number): number {
  if (a < 0.5) return logGammaStep(b, a) - logGamma1p(a)
  if (b < 0.5) return logBetaConstant(b, a) + Math.log(b / a)
  return a * Math.log1p(b / a) + b * Math.log1p(a / b) - stirlingErrors(a, b) + Math.log(stirlingFactor(a, b) / a)
}

/**
 * x^a·y^b/B(a, b) for 0 < x < 1, y = 1 − x, by the saddle-point form of Loader (2000): Stirling's errors and a deviance that is 0 at the mean.
 */
export function betaTerm(point: BetaPoint): Scaled {
  const { a, b, x, y, balance } = point
  if (a < 0.5) return { exponent: a * logOfRest(y, x) + b * logOfRest(x, y) + logBetaConstant(a, b), factor: a }
  if (b < 0.5) return { exponent: a * logOfRest(y, x) + b * logOfRest(x, y) + logBetaConstant(b, a), factor: b }
  const total = a + b
  const exponent = a * deviance(-balance / a, x, a, total) + b * deviance(balance / b, y, b, total)
  return { exponent: exponent - stirlingErrors(a, b), factor: stirlingFactor(a, b) }
}
