import { must } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import { gammaIncomplete } from './gammaIncomplete.js'
import { mustBeShape, mustNumber, type TailOptions } from './tailOptions.js'

/** What `chiSquareCdf` takes. */
export interface ChiSquareCdf extends TailOptions {
  /** From 0 on. */
  readonly x: number
  /** Degrees of freedom, from 1e-12 to 1e12; need not be whole. */
  readonly df: number
}

/**
 * The distribution function of the chi-square distribution (chi-i-anden-fordelingen): P(X ≤ x), or P(X > x) with `tail: 'upper'`, which is a test's p-value.
 *
 * A probability from 0 to 1, or its logarithm. P(df/2, x/2), the regularised incomplete gamma function; R: `pchisq`. A test of counts below about 5
 * is not well described by it; use an exact one. Refused with a `MisuseError`: x below 0, degrees of freedom outside their range.
 *
 * ```ts
 * import { chiSquareCdf } from '@groundplan/statistics'
 * chiSquareCdf({ x: 3.841458820694124, df: 1, tail: 'upper' }).toFixed(12) // => '0.050000000000'
 * ```
 */
export function chiSquareCdf(input: ChiSquareCdf): number {
  const { x, df, ...options } = mustObject('input', input, '`x` and `df`')
  mustBeShape('df', df)
  if (mustNumber('x', x) !== Number.POSITIVE_INFINITY) must('x', x, 'a number from 0 on', (given) => given >= 0)
  return gammaIncomplete({ a: df / 2, x: x / 2, ...options })
}
