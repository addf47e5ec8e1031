import type { EntityRef, Text } from '@groundplan/kernel'
import type { Cell } from './cell.js'
import type { Shown } from './shown.js'

/** A column of a table. */
export interface TableColumn {
  /** Unique in its table. */
  readonly id: string
  readonly label: Text
  /** Its cells head their rows. The first column does when no column says so. */
  readonly heads?: boolean | undefined
}

/** A cell in its place. A place whose `cell` is missing is a dash, explained below the table: see `blank`. */
export interface TableCell {
  readonly cell?: Cell | undefined
  /** Rows that it covers, itself included: a whole number from 1 on; 1 when missing. */
  readonly rowSpan?: number | undefined
  /** Columns that it covers, itself included: a whole number from 1 on; 1 when missing. */
  readonly colSpan?: number | undefined
}

/** A row of a table. Places covered from above or from the left are left out, as in HTML. */
export interface TableRow {
  /** What the row is about. */
  readonly about?: EntityRef | undefined
  readonly cells: readonly TableCell[]
}

/** A table, cells of which may cover several rows or columns (Danish: tabel). */
export interface TableFigure extends Shown {
  readonly kind: 'table'
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  /** What an empty place means, such as "the theory names nothing there"; not asked, when missing. */
  readonly blank?: Text | undefined
}
