/** Two groups of persons, independent of each other; the test is Student's with a common variance. */
export interface TwoMeansDesign {
  readonly design: 'twoMeans'
  /** How many persons in either group, at least 2. */
  readonly first: number
  readonly second: number
  /** Standard deviation of y inside a group, above 0. */
  readonly sd: number
}

/** Two groups of persons and a yes or no; the change is the second proportion less the first, from −1 to 1. */
export interface TwoProportionsDesign {
  readonly design: 'twoProportions'
  readonly first: number
  readonly second: number
  /** The first group's proportion, between 0 and 1. */
  readonly proportion: number
}

/** The same persons before and after. */
export interface PairedDesign {
  readonly design: 'pairedChange'
  /** How many are measured twice, at least 2: those expected to drop out are not among them. */
  readonly pairs: number
  /** Standard deviation of the persons' changes, above 0: sd·√(2·(1 − r)) for a correlation of r between before and after. */
  readonly sd: number
}

/** Clusters with and without exposure, each measured once before and once after. */
export interface DifferenceDesign {
  readonly design: 'differenceInDifferences'
  readonly clusters: { readonly exposed: number; readonly comparison: number }
  /** Persons measured in each cluster at each time, at least 1. */
  readonly size: number
  /** Standard deviation of y over all persons at one time, above 0; √(p·(1 − p)) for a proportion. */
  readonly sd: number
  /** Intraclass correlation: the share of that variance that lies between clusters, from 0 to below 1. Danish: intraklassekorrelation. */
  readonly icc: number
  /** The correlation of a cluster's level before with its level after, from 0 to 1; 1 is a level that stays, which is often too good to be true. */
  readonly clusterAutocorrelation: number
  /** The correlation of a person's y before and after inside a cluster, from 0 to below 1. Default: 0, other persons each time. */
  readonly personAutocorrelation?: number | undefined
}

/** One series, with a straight line on either side of an interruption. */
export interface SeriesDesign {
  readonly design: 'interruptedTimeSeries'
  /** Points before and after, from 3 to 100 000 each. */
  readonly before: number
  readonly after: number
  /** Standard deviation of a point about the line, above 0. */
  readonly sd: number
  /** Correlation of neighbouring points about the line, between −1 and 1: an autoregression of first order. */
  readonly autocorrelation: number
  /** What changes: the level (unit of y), or the slope (unit of y for each step). */
  readonly of: 'level' | 'slope'
}

/** A study as it is planned, by its kind and numbers. */
export type StudyDesign = TwoMeansDesign | TwoProportionsDesign | PairedDesign | DifferenceDesign | SeriesDesign
