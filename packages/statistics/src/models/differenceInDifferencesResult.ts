import type { Bilingual } from '../shared/refusal.js'
import type { Coefficient } from './coefficient.js'

/** A mean with what it is made of. */
export interface DescribedMean {
  /** Observations. */
  readonly n: number
  /** Σ w·y; Σ y where weights are not given. */
  readonly sum: number
  /** Σ w; n where weights are not given. The mean's denominator. */
  readonly weight: number
  readonly mean: number
  /** How many clusters the observations lie in. */
  readonly clusters: number
}

/** Means before and after, and the change from one to the other. */
export interface DescribedChange {
  readonly before: DescribedMean
  readonly after: DescribedMean
  /** Mean after less mean before, in the unit of y. */
  readonly change: number
}

/** What the data say about the difference of the changes beyond themselves: estimate with test and interval, or why that is unknown. */
export type DifferenceOfChanges =
  | ({ readonly is: 'known' } & Coefficient)
  | { readonly is: 'unknown'; readonly why: Bilingual }

/** What `differenceInDifferences` returns. */
export interface DifferenceInDifferencesResult {
  readonly exposed: DescribedChange
  readonly comparison: DescribedChange
  /** The exposed groups' change less the comparison groups', as observed. With one group on either side and two periods it is the estimate, too. */
  readonly differenceOfChanges: number
  /** Estimate with uncertainty; `unknown` with fewer than five clusters, or fewer than two on either side. */
  readonly effect: DifferenceOfChanges
  /** Each group in each period, in the order of the data. */
  readonly means: readonly ({ readonly group: string; readonly period: string } & DescribedMean)[]
  readonly clusters: { readonly all: number; readonly exposed: number; readonly comparison: number }
  readonly observations: number
  readonly adjust: 'group' | 'cluster'
  readonly covariance: 'CR1' | 'CR2'
  readonly level: number
  /** The result in a sentence, with the condition under which it is an effect. */
  readonly reading: Bilingual
}
