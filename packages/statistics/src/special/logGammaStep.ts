import { log1pmx } from './log1pmx.js'
import { stirlingCoefficients } from './stirlingSeries.js'

/**
 * log Γ(x + step) − log Γ(x) for x > 0 and step ≥ 0, accurate relative to its own size also where the step is tiny.
 *
 * x is moved above 10 by the recurrence; there the difference of the two Stirling formulas is taken term by term.
 */
export function logGammaStep(x: number, step: number): number {
  let recurrence = 0
  let at = x
  for (; at < 10; at += 1) recurrence += Math.log1p(step / at)
  const ratio = step / at
  const growth = Math.log1p(ratio)
  let error = 0
  let power = 1 / at
  for (const [index, coefficient] of stirlingCoefficients.entries()) {
    error += coefficient * power * Math.expm1(-(2 * index + 1) * growth)
    power /= at * at
  }
  return at * log1pmx(ratio) - 0.5 * growth + step * Math.log(at + step) + error - recurrence
}
