import { must } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import { gammaTails } from '../special/gammaTails.js'
import { certain, mustBeShape, mustNumber, type TailOptions, tailProbabilityOf } from './tailOptions.js'

/** What `gammaIncomplete` takes. */
export interface GammaIncomplete extends TailOptions {
  /** The shape, from 1e-12 to 1e12. */
  readonly a: number
  /** From 0 on. */
  readonly x: number
}

/**
 * The regularised incomplete gamma function, lower P(a, x) or, with `tail: 'upper'`, Q(a, x) = 1 − P(a, x): the distribution function of the gamma
 * distribution with shape a and scale 1.
 *
 * From 0 to 1, or its logarithm. Series, continued fraction and Temme's (1979) uniform expansion, around a saddle-point form of x^a·e^(−x)/Γ(a)
 * (Loader 2000); DLMF 8.7.1, 8.9.2, 8.12.3; R: `pgamma`. Cost: at most a few thousand steps, for every a and x. Refused with a `MisuseError`: a shape
 * outside its range, x below 0, the logarithm of 0.
 *
 * ```ts
 * import { gammaIncomplete } from '@groundplan/statistics'
 * gammaIncomplete({ a: 1, x: Math.LN2 }).toFixed(12) // => '0.500000000000'
 * gammaIncomplete({ a: 1, x: 600, tail: 'upper', log: true }) // => -600
 * ```
 */
export function gammaIncomplete(input: GammaIncomplete): number {
  const { a, x, ...options } = mustObject('input', input, '`a` and `x`')
  mustBeShape('a', a)
  if (mustNumber('x', x) === Number.POSITIVE_INFINITY) return certain(1, options)
  must('x', x, 'a number from 0 on', (given) => given >= 0)
  return x === 0 ? certain(0, options) : tailProbabilityOf(gammaTails(a, x), options)
}
