import { must } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import { betaPoint } from '../special/betaPoint.js'
import { betaTails } from '../special/betaTails.js'
import { certain, mustBeShape, type TailOptions, tailProbabilityOf } from './tailOptions.js'

/** What `betaIncomplete` takes. */
export interface BetaIncomplete extends TailOptions {
  /** From 0 to 1. */
  readonly x: number
  /** The first shape, from 1e-12 to 1e12. */
  readonly a: number
  /** The second shape, from 1e-12 to 1e12. */
  readonly b: number
}

/**
 * The regularised incomplete beta function I_x(a, b), or 1 − I_x(a, b) with `tail: 'upper'`: the distribution function of the beta distribution.
 *
 * From 0 to 1, or its logarithm. Power series near the ends, continued fraction elsewhere (Didonato and Morris 1992), around a saddle-point form of
 * x^a·(1 − x)^b/B(a, b) (Loader 2000); R: `pbeta`. The number of steps grows slowly with the shapes. Near x = 1 the number x itself has
 * few digits left for 1 − x: swap the shapes and give 1 − x. Refused with a `MisuseError`: a shape outside its range, x outside 0 to 1, the
 * logarithm of 0.
 *
 * ```ts
 * import { betaIncomplete } from '@groundplan/statistics'
 * betaIncomplete({ x: 0.25, a: 1, b: 1 }).toFixed(12) // => '0.250000000000'
 * betaIncomplete({ x: 0.5, a: 2, b: 2, tail: 'upper' }).toFixed(12) // => '0.500000000000'
 * ```
 */
export function betaIncomplete(input: BetaIncomplete): number {
  const { x, a, b, ...options } = mustObject('input', input, '`x`, `a` and `b`')
  mustBeShape('a', a)
  mustBeShape('b', b)
  must('x', x, 'a number from 0 to 1', (given) => given >= 0 && given <= 1)
  if (x === 0 || x === 1) return certain(x, options)
  return tailProbabilityOf(betaTails(betaPoint(a, b, x)), options)
}
