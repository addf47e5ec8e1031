/** Sums over the observations of a cell that all have one weight. */
export interface CellSums {
  /** How many observations, a whole number from 0 on; a cell of none is left out. */
  readonly n: number
  /** Σy. */
  readonly sum: number
  /** Σy². */
  readonly sumOfSquares: number
  /** The analytic weight of each observation in the cell, above 0 (not their number). Default: 1. */
  readonly weight?: number | undefined
}

/** Sums over the observations of a cell whose weights differ: enough for 'classical' and 'CR1', with `squaredWeights` also for 'HC1'. */
export interface WeightedCellSums {
  readonly n: number
  readonly weighted: {
    /** Σw, above 0. */
    readonly weight: number
    /** Σw·y. */
    readonly sum: number
    /** Σw·y². */
    readonly sumOfSquares: number
  }
  /** The same with w² in place of w. */
  readonly squaredWeights?: { readonly weight: number; readonly sum: number; readonly sumOfSquares: number } | undefined
}
