import { errorFunctionNearZero } from './erfcx.js'
import { normalTails } from './normalTails.js'
import { solveLogTail } from './solveLogTail.js'
import type { TailProbability } from './tailProbability.js'
import { logTailOf } from './tails.js'

const halfLog2Pi = 0.9189385332046728
const rootTwoPi = Math.sqrt(2 * Math.PI)

/** The point with Φ − ½ = `excess`, |excess| ≤ 0.25, by Newton's method on the series: accurate relative to its own size near 0. */
function nearMedian(excess: number): number {
  let z = excess * rootTwoPi
  for (let step = 0; step < 30; step += 1) {
    const error = 0.5 * errorFunctionNearZero(z * Math.SQRT1_2) - excess
    const change = error * rootTwoPi * Math.exp(0.5 * z * z)
    z -= change
    if (Math.abs(change) <= 1e-15 * Math.abs(z)) break
  }
  return z
}

/** A first value for the upper tail, within 5e-4 for usual levels (Hastings; Abramowitz and Stegun 26.2.23). */
function firstValue(logP: number): number {
  const t = Math.SQRT2 * Math.sqrt(-logP)
  return t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
}

/** The standard normal quantile. */
export function normalPoint({ tail, p, logP, lack }: TailProbability): number {
  if (p > 0.25) return tail === 'lower' ? 0 - nearMedian(lack) : nearMedian(lack)
  const z = solveLogTail({
    tail: 'upper',
    target: logP,
    start: firstValue(logP),
    at: (point) => ({
      logTail: logTailOf(normalTails(point), 'upper'),
      logDensity: -0.5 * point * point - halfLog2Pi,
      slope: -point,
    }),
  })
  return tail === 'lower' ? -z : z
}
