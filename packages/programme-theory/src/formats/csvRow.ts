import type { CsvDraft } from './csvDraft.js'
import type { HeadedColumn } from './csvHeadings.js'
import { type CsvPlace, type CsvSink, quotedCell } from './csvSink.js'
import { withoutGuard } from './formulaText.js'
import { oneLine } from './oneLine.js'

/** A row of the table while it is read. */
export interface CsvRow {
  /** Its cells without guards and outer spaces, by column of the table. */
  readonly cells: readonly string[]
  /** Empty where the table does not have the column. */
  cell(column: HeadedColumn | undefined): string
  place(column: HeadedColumn): CsvPlace
  /** Keeps a cell as a note on some nodes. */
  keep(column: HeadedColumn, cell: string, nodes: readonly number[]): void
  /**
   * Whether this is the first that is said under this key. What differs from it is kept as a note and told; `path` leads to what is used. Capitals and
   * spaces make no difference.
   */
  isFirst(
    key: string,
    column: HeadedColumn,
    cell: string,
    nodes: readonly number[],
    path: readonly (string | number)[],
  ): boolean
}

/** Reads rows, remembering what was said before; rows count from 1 as in a spreadsheet. */
export function csvRows(draft: CsvDraft, sink: CsvSink): (raw: readonly string[], row: number) => CsvRow {
  const said = new Map<string, string>()
  return (raw, row) => {
    const cells = raw.map((cell) => withoutGuard(cell.trim()).trim())
    const place = ({ at, heading }: HeadedColumn): CsvPlace => ({ row, column: at + 1, heading })
    const keep: CsvRow['keep'] = ({ heading }, cell, nodes) => {
      draft.note(`${heading}: ${oneLine(cell)}`, nodes)
    }
    return {
      cells,
      cell: (column) => (column === undefined ? '' : (cells[column.at] ?? '')),
      place,
      keep,
      isFirst: (key, column, cell, nodes, path) => {
        const before = said.get(key)
        if (before === undefined) said.set(key, cell)
        else if (oneLine(before).toLowerCase() !== oneLine(cell).toLowerCase()) {
          sink.tell('differs', place(column), { found: quotedCell(cell), expected: quotedCell(before) }, path)
          keep(column, cell, nodes)
        }
        return before === undefined
      },
    }
  }
}
