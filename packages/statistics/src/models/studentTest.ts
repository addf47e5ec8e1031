import { tCdf } from '../distributions/tCdf.js'
import { tQuantile } from '../distributions/tQuantile.js'
import type { Coefficient } from './coefficient.js'

/** An estimate with its standard error (above 0) as a coefficient: test against 0 and interval by the t distribution. */
export function studentTest(estimate: number, standardError: number, df: number, level: number): Coefficient {
  const t = estimate / standardError
  const half = tQuantile({ p: (1 - level) / 2, df, tail: 'upper' }) * standardError
  const p = Math.min(1, 2 * tCdf({ t: Math.abs(t), df, tail: 'upper' }))
  return { estimate, standardError, df, t, p, lower: estimate - half, upper: estimate + half }
}

/** Whether all numbers of a coefficient can be told. */
export const isFinitePart = (part: Coefficient): boolean => Object.values(part).every((value) => Number.isFinite(value))
