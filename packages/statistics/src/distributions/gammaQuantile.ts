import { mustObject } from '../shared/mustObject.js'
import { gammaPoint } from '../special/gammaPoint.js'
import { finiteQuantile, type QuantileOptions, quantileProbability } from './quantileOptions.js'
import { mustBeShape } from './tailOptions.js'

/** What `gammaQuantile` takes. */
export interface GammaQuantile extends QuantileOptions {
  /** The probability, between 0 and 1, neither included; its logarithm with `log: true`. */
  readonly p: number
  /** The shape, from 1e-12 to 1e12. */
  readonly a: number
}

/**
 * The inverse of `gammaIncomplete` in x: the quantile of the gamma distribution with shape a and scale 1.
 *
 * From 0 on; 0 where it is below the smallest number, as for a shape of 0.001 and p = 0.1. Wilson and Hilferty's value, then Halley's method on the
 * logarithm of the tail over log x; R: `qgamma`. Refused with a `MisuseError`: a shape outside its range, a probability outside its range.
 *
 * ```ts
 * import { gammaQuantile } from '@groundplan/statistics'
 * gammaQuantile({ p: 0.5, a: 1 }).toFixed(12) // => '0.693147180560'
 * ```
 */
export function gammaQuantile(input: GammaQuantile): number {
  const { p, a, ...options } = mustObject('input', input, '`p` and `a`')
  mustBeShape('a', a)
  return finiteQuantile(gammaPoint(a, quantileProbability(p, options)))
}
