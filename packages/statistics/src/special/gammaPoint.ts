import { gammaTails } from './gammaTails.js'
import { gammaTerm } from './gammaTerm.js'
import { logGamma } from './logGamma.js'
import { logGamma1p } from './logGamma1p.js'
import { normalPoint } from './normalPoint.js'
import { solveLogTail } from './solveLogTail.js'
import type { TailProbability } from './tailProbability.js'
import { logTailOf } from './tails.js'

/** Below this share of the shape the first term of the lower tail's series is all that a number can tell. */
const firstTermOnly = 1e-17

/** log of the quantile where x is small: P = x^a/Γ(a + 1). */
function logOfSmall(a: number, { tail, p, logP }: TailProbability): number {
  const logLower = tail === 'lower' ? logP : Math.log1p(-p)
  return (logLower + (a < 1 ? logGamma1p(a) : logGamma(a + 1))) / a
}

/** log of Wilson and Hilferty's (1931) quantile, or the small one where that has none. */
function firstValue(a: number, probability: TailProbability, small: number): number {
  const root = 1 - 1 / (9 * a) + normalPoint(probability) / (3 * Math.sqrt(a))
  return root > 0.1 ? Math.log(a) + 3 * Math.log(root) : Math.max(small, Math.log(a) - 10)
}

/** The quantile of the gamma distribution with shape a and scale 1. */
export function gammaPoint(a: number, probability: TailProbability): number {
  const small = logOfSmall(a, probability)
  if (Math.exp(small) < firstTermOnly * Math.min(1, a)) return Math.exp(small)
  const { tail, logP } = probability
  const found = solveLogTail({
    tail,
    target: logP,
    start: firstValue(a, probability, small),
    at: (point) => {
      const x = Math.exp(point)
      const { exponent, factor } = gammaTerm(a, x)
      return { logTail: logTailOf(gammaTails(a, x), tail), logDensity: exponent + Math.log(factor * a), slope: a - x }
    },
  })
  return Math.exp(found)
}
