import { betaTails } from './betaTails.js'
import { logBetaConstant } from './betaTerm.js'
import { type Scaled, type Tails, tailOf } from './tails.js'

/** From here on t² is too large for a number, or near it; the first term of the tail's series is exact. */
const farFrom = 1e140

/** P(T > t) for t > 0, half of the beta distribution's tail at df/(df + t²) with shapes df/2 and ½. */
function upper(t: number, df: number): Scaled {
  const a = df / 2
  if (t > farFrom * Math.max(1, Math.sqrt(df)))
    return { exponent: a * (Math.log(df) - 2 * Math.log(t)) + logBetaConstant(a, 0.5), factor: 0.5 }
  const square = t * t
  const total = df + square
  const tails = betaTails({ a, b: 0.5, x: df / total, y: square / total, balance: (a / total) * (t - 1) * (t + 1) })
  return tails.lower === undefined
    ? { exponent: 0, factor: 0.5 * tailOf(tails, 'lower') }
    : { exponent: tails.lower.exponent, factor: 0.5 * tails.lower.factor }
}

/** Both tails of Student's t distribution. */
export function tTails(t: number, df: number): Tails {
  if (t === 0) return { lower: { exponent: 0, factor: 0.5 } }
  return t < 0 ? { lower: upper(-t, df) } : { upper: upper(t, df) }
}
