import type { TableSums } from './tableSums.js'

/** A sum of amounts over the persons of a cell, such as expenses in DKK. */
export interface CellMagnitude {
  /** The sum of all contributions, 0 or more, in any unit. */
  readonly total: number
  /**
   * The largest contributions, largest first, as many as the dominance rule looks at (two for the p% rule). A margin that is not listed gets the largest
   * of its parts'; one that is listed has no less. They are never published.
   */
  readonly largest: readonly number[]
}

/** One cell (Danish: celle) of a table to be published. */
export interface TableCell {
  /** The category in each dimension of the table: `{ area: 'north', sex: 'women' }`. */
  readonly key: Readonly<Record<string, string>>
  /**
   * How many persons, from 0 on; or `{ is: 'unknown' }` where nobody knows, `{ is: 'notApplicable' }` where the combination cannot occur. Neither adds
   * to a margin: persons of unknown area belong in a category of their own.
   */
  readonly count: number | { readonly is: 'unknown' } | { readonly is: 'notApplicable' }
  /** For magnitude tables, in every cell that has a count. */
  readonly magnitude?: CellMagnitude | undefined
}

/** A table to be published, before disclosure control (Danish: tabel før diskretionering). */
export interface CountTable {
  /** Unique among the tables that are published together. */
  readonly name: string
  /** The dimensions, and what sums to what in each. */
  readonly dimensions: TableSums
  /** What the table is limited to, such as `{ year: '2024' }`; it is a part of what makes two tables' cells the same. */
  readonly where?: Readonly<Record<string, string>> | undefined
  /** What is counted, such as `persons` or `contacts`; cells of tables that count different things are never the same. Default: `persons`. */
  readonly counts?: string | undefined
  /** The cells. Margins that are not listed are added up and published too. */
  readonly cells: readonly TableCell[]
  /** What an inner cell is that is not listed; without it, such a table is refused. */
  readonly unlisted?: 'zero' | 'notApplicable' | undefined
}
