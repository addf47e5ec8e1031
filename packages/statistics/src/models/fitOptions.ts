import type { Covariance } from './covariance.js'

/** What `linearModel` and `fromCells` take beside the data. */
export interface FitOptions<Intercept extends boolean, Interest extends string> {
  /** How the uncertainty is estimated; there is no default, since the choice is a claim about the data. */
  readonly covariance: Covariance
  /** Whether a constant is fitted. Default: `true`. */
  readonly intercept?: Intercept | undefined
  /** The columns whose coefficients are reported, all by default; the others are only adjusted for. */
  readonly interest?: readonly Interest[] | undefined
  /** The level of the intervals, between 0 and 1. Default: 0.95. */
  readonly level?: number | undefined
}
