import type { Vector } from './vectors.js'

/** Which cluster each row lies in, as whole numbers from 0 on. */
export interface Clustering {
  readonly index: Int32Array
  readonly count: number
}

/**
 * What a regression is fitted to: rows that each stand for one observation or for several with the same x and cluster. Whatever the covariance needs
 * beyond the mean is a function, so that observations one by one cost no memory for it.
 */
export interface Design {
  readonly names: readonly string[]
  /** The columns of x, the intercept's among them. */
  readonly columns: readonly Vector[]
  /** What y is counted from; the intercept takes it up. 0 in a model without one. */
  readonly centre: number
  /** The weighted mean of y in each row, less the centre. */
  readonly mean: Vector
  /** The sum of the weights in each row, above 0. */
  readonly weight: Vector
  /** How many observations each row stands for; one each when not given. */
  readonly counts: Vector | undefined
  /** How many observations there are. */
  readonly observations: number
  /** Σ w·(y − mean)² over all rows. */
  readonly within: number
  /** Σ w²·(y − centre − fitted)² in row `i`, or undefined where that is not known. */
  readonly squaredScore: (i: number, fitted: number) => number | undefined
  /** Whether all observations of a row have one weight, so that their leverages are known. */
  readonly isUniform: boolean
  /** Whether each row is one observation, in the order given. */
  readonly isOrdered: boolean
  readonly clusters: Clustering | undefined
  readonly hasIntercept: boolean
}
