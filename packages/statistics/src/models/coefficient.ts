/** A coefficient with its uncertainty. Its unit is that of y for each unit of x. Danish: koefficient. */
export interface Coefficient {
  readonly estimate: number
  /** Above 0, in the unit of the estimate. Danish: standardfejl. */
  readonly standardError: number
  /** Degrees of freedom of t; a fraction for CR2. Danish: frihedsgrader. */
  readonly df: number
  /** Estimate by standard error. */
  readonly t: number
  /** Two-sided, from 0 to 1, for the hypothesis that the coefficient is 0. */
  readonly p: number
  /** Limits of the interval of the level that the result states, by the t distribution with `df`. */
  readonly lower: number
  readonly upper: number
}
