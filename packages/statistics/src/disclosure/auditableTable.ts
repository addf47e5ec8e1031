import type { PublishedDatum } from './publishedDatum.js'
import type { TableSums } from './tableSums.js'

/** A cell as readers see it. */
export interface PublishedCell {
  /** The category in each dimension. */
  readonly key: Readonly<Record<string, string>>
  /** How many persons. */
  readonly count: PublishedDatum
  /** The sum of amounts, in a magnitude table. */
  readonly magnitude?: PublishedDatum | undefined
}

/**
 * A table as readers see it, from whatever hand: what an audit needs to know. What `suppress` makes is a `PublishedTable`, which is one of these; not
 * each of these is a `PublishedTable`.
 */
export interface AuditableTable {
  /** Unique among the tables that are published together. */
  readonly name: string
  /** What is counted. Default: `persons`. */
  readonly counts?: string | undefined
  /** What the table is limited to. */
  readonly where?: Readonly<Record<string, string>> | undefined
  /** The dimensions, and what sums to what in each. */
  readonly dimensions: TableSums
  /** The cells; one that is not listed is one that a reader cannot see. */
  readonly cells: readonly PublishedCell[]
}
