import type { Language } from '@groundplan/kernel'
import type { Column, RowKind } from './column.js'

/** A row that is not empty. */
export interface Row {
  /** As a spreadsheet numbers it. */
  readonly number: number
  readonly kind: RowKind
  /** What is written in each column, without blanks around it; empty cells are left out. */
  readonly cells: Readonly<Partial<Record<Column, string>>>
}

/** The table in rows, before it is read as a model. */
export interface Rows {
  readonly rows: readonly Row[]
  /** The columns that the table has. */
  readonly columns: ReadonlySet<Column>
  /** English before Danish; none where the table has no labels. */
  readonly languages: readonly Language[]
}
