import { normalQuantile } from '../distributions.js'
import { mustLevel } from '../shared/must.js'

/** The normal quantile of a two-sided interval: 1.959964 for a level of 0.95. */
export const criticalValue = (level: number): number =>
  Math.max(0, normalQuantile((1 - mustLevel('level', level)) / 2, { tail: 'upper' }))
