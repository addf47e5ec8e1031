import type { TableCell, TableFigure } from './tableFigure.js'

/** A cell in the grid, with the spans that the grid has room for. */
export interface Placed {
  readonly cell: TableCell
  /** Its place within `row.cells`; undefined for a place that the row left out. */
  readonly index: number | undefined
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
}

/** The grid of a table, and what did not fit: spans that are no whole number from 1 on, leave the table or lie over another cell. */
export interface Grid {
  readonly width: number
  readonly rows: readonly (readonly Placed[])[]
  readonly faults: readonly {
    readonly row: number
    readonly index: number
    readonly is: 'span' | 'outside' | 'overlap'
  }[]
  /** Columns that each row covers, those reached from above included. */
  readonly widths: readonly number[]
}

const whole = (span: number | undefined): number =>
  span !== undefined && Number.isSafeInteger(span) && span >= 1 ? span : 1

/**
 * Lays the cells of a table into a grid as HTML does: each in the first place of its row that is still free. The grid is as wide as its widest
 * row; spans are cut where they would leave the table or cover a place already taken; places left out are filled with absent cells.
 */
export function placeCells(table: TableFigure): Grid {
  const columns = table.columns.length
  const height = table.rows.length
  const faults: { row: number; index: number; is: 'span' | 'outside' | 'overlap' }[] = []
  // For each column, the first row that is free below what covers it.
  const freeFrom: number[] = []
  const rows: Placed[][] = []
  const widths: number[] = []
  table.rows.forEach((row, r) => {
    const placed: Placed[] = []
    let column = 0
    row.cells.forEach((cell, index) => {
      while ((freeFrom[column] ?? 0) > r) column += 1
      const wanted = { rowSpan: whole(cell.rowSpan), colSpan: whole(cell.colSpan) }
      if (wanted.rowSpan !== (cell.rowSpan ?? 1) || wanted.colSpan !== (cell.colSpan ?? 1))
        faults.push({ row: r, index, is: 'span' })
      const rowSpan = Math.min(wanted.rowSpan, height - r)
      const room = Math.max(columns - column, 1)
      if (rowSpan < wanted.rowSpan || room < wanted.colSpan) faults.push({ row: r, index, is: 'outside' })
      let colSpan = 1
      while (colSpan < Math.min(wanted.colSpan, room) && (freeFrom[column + colSpan] ?? 0) <= r) colSpan += 1
      if (colSpan < Math.min(wanted.colSpan, room)) faults.push({ row: r, index, is: 'overlap' })
      for (let c = column; c < column + colSpan; c += 1) freeFrom[c] = r + rowSpan
      placed.push({ cell, index, column, rowSpan, colSpan })
      column += colSpan
    })
    rows.push(placed)
    widths.push(freeFrom.filter((from) => (from ?? 0) > r).length)
  })
  const width = Math.max(columns, freeFrom.length)
  return { width, faults, widths, rows: fill(rows, width) }
}

/** Puts an absent cell into every place that nothing covers. */
function fill(rows: readonly (readonly Placed[])[], width: number): Placed[][] {
  const freeFrom = new Array<number>(width).fill(0)
  return rows.map((placed, r) => {
    const filled: Placed[] = []
    let next = 0
    for (let column = 0; column < width; column += 1) {
      if ((freeFrom[column] as number) > r) continue
      const here = placed[next]
      if (here !== undefined && here.column === column) {
        filled.push(here)
        for (let c = column; c < column + here.colSpan; c += 1) freeFrom[c] = r + here.rowSpan
        next += 1
      } else filled.push({ cell: {}, index: undefined, column, rowSpan: 1, colSpan: 1 })
    }
    return filled
  })
}
