import type { Coefficient } from './coefficient.js'
import type { Covariance } from './covariance.js'

/** A fitted linear model: what `linearModel` and `fromCells` return. Danish: lineær regression. */
export interface LinearFit<Name extends string = string> {
  /** The coefficients of interest by the names of their columns; the constant's is `intercept`. */
  readonly coefficients: Readonly<Record<Name, Coefficient>>
  /** Names in the order of the rows and columns of `covarianceMatrix`. */
  readonly names: readonly Name[]
  /** The estimated covariances of the coefficients, for what is a sum of several of them. */
  readonly covarianceMatrix: readonly (readonly number[])[]
  /** How many observations there are, n. */
  readonly observations: number
  /** How many coefficients are fitted, those not of interest among them, k. */
  readonly parameters: number
  /** n − k. */
  readonly residualDf: number
  /** Σ w·(y − fitted)²/(n − k), in the squared unit of y (for a weight of 1). */
  readonly residualVariance: number
  /** From 0 to 1: the part of Σ w·(y − mean)² (without intercept: of Σ w·y²) that the model accounts for. Danish: forklaringsgrad. */
  readonly rSquared: number
  /** How many clusters there are, when there are clusters. */
  readonly clusters?: number
  readonly covariance: Covariance
  /** The level of the coefficients' intervals. */
  readonly level: number
}
