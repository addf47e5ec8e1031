import { mustObject } from '../shared/mustObject.js'
import { tTails } from '../special/tTails.js'
import { normalCdf } from './normalCdf.js'
import { certain, mustBeShape, mustNumber, type TailOptions, tailProbabilityOf } from './tailOptions.js'

/** What `tCdf` takes. */
export interface TCdf extends TailOptions {
  /** The statistic, any number. */
  readonly t: number
  /** Degrees of freedom, from 1e-12 to 1e12; need not be whole. `Infinity` is the normal distribution. */
  readonly df: number
}

/**
 * The distribution function of Student's t distribution: P(T ≤ t), or P(T > t) with `tail: 'upper'`. A two-sided p-value is twice the upper tail at |t|.
 *
 * A probability from 0 to 1, or its logarithm. ½·I_x(df/2, ½) at x = df/(df + t²), from the exact t²/(df + t²) as well; R: `pt`. Refused with a
 * `MisuseError`: t that is not a number, degrees of freedom outside their range, the logarithm of 0.
 *
 * ```ts
 * import { tCdf } from '@groundplan/statistics'
 * tCdf({ t: 1, df: 1 }).toFixed(12) // => '0.750000000000'
 * tCdf({ t: 1e10, df: 5, tail: 'upper' }).toPrecision(6) // => '9.49017e-50'
 * ```
 */
export function tCdf(input: TCdf): number {
  const { t, df, ...options } = mustObject('input', input, '`t` and `df`')
  mustNumber('t', t)
  if (df === Number.POSITIVE_INFINITY) return normalCdf(t, options)
  mustBeShape('df', df)
  if (!Number.isFinite(t)) return certain(t < 0 ? 0 : 1, options)
  return tailProbabilityOf(tTails(t, df), options)
}
