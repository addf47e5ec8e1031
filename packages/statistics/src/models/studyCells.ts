import type { CellSums, WeightedCellSums } from './cellSums.js'
import type { ClusterKey } from './clusterKey.js'

/** The observations of one cluster in one period, or a part of them, as sums. */
export type StudyCell = (CellSums | WeightedCellSums) & {
  readonly group: string
  /** A year, a school term; periods are not ordered by their names. */
  readonly period: string
  /** What was given or not given the exposure as a whole: an area, a school; a person, where persons were allocated one by one. */
  readonly cluster: ClusterKey
}

/** Observations by columns, all of one length. */
export interface StudyObservations {
  readonly y: ArrayLike<number>
  readonly group: ArrayLike<string>
  readonly period: ArrayLike<string>
  readonly cluster: ArrayLike<ClusterKey>
  /** Analytic weights, above 0; default 1 each. */
  readonly weights?: ArrayLike<number> | undefined
}
