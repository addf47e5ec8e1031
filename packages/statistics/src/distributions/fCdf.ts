import { must } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import { betaTails } from '../special/betaTails.js'
import { certain, mustBeShape, mustNumber, type TailOptions, tailProbabilityOf } from './tailOptions.js'

/** What `fCdf` takes. */
export interface FCdf extends TailOptions {
  /** The statistic, from 0 on. */
  readonly f: number
  /** Degrees of freedom of the numerator, from 1e-12 to 1e12; need not be whole. */
  readonly df1: number
  /** Degrees of freedom of the denominator, from 1e-12 to 1e12; need not be whole. */
  readonly df2: number
}

/**
 * The distribution function of Fisher's F distribution: P(F ≤ f), or P(F > f) with `tail: 'upper'`, which is a test's p-value.
 *
 * A probability from 0 to 1, or its logarithm. I_x(df1/2, df2/2) at x = df1·f/(df1·f + df2); R: `pf`. Refused with a `MisuseError`: f below 0,
 * degrees of freedom outside their range, the logarithm of 0.
 *
 * ```ts
 * import { fCdf } from '@groundplan/statistics'
 * fCdf({ f: 4.102821, df1: 2, df2: 10, tail: 'upper' }).toFixed(6) // => '0.050000'
 * ```
 */
export function fCdf(input: FCdf): number {
  const { f, df1, df2, ...options } = mustObject('input', input, '`f`, `df1` and `df2`')
  mustBeShape('df1', df1)
  mustBeShape('df2', df2)
  if (mustNumber('f', f) === Number.POSITIVE_INFINITY) return certain(1, options)
  must('f', f, 'a number from 0 on', (given) => given >= 0)
  const odds = (df1 / df2) * f
  if (odds === 0) return certain(0, options)
  const x = odds > 1 ? 1 / (1 + 1 / odds) : odds / (1 + odds)
  const y = 1 / (1 + odds)
  // a·y − b·x with x = odds·y is a·y·(1 − f): exact where f is near 1, and both shapes may be large.
  return tailProbabilityOf(betaTails({ a: df1 / 2, b: df2 / 2, x, y, balance: (df1 / 2) * y * (1 - f) }), options)
}
