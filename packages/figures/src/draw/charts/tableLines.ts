import { placeCells } from '../../placeCells.js'
import type { TableFigure } from '../../tableFigure.js'
import { columnsOf } from '../columnsOf.js'
import { showCell } from '../showCell.js'

/** The rows of a table as sentences: what heads the row, then each column by its name; places without a cell are passed over. */
export function tableLines(table: TableFigure, locale: string): readonly string[] {
  const grid = placeCells(table)
  const columns = columnsOf(table, grid, locale)
  return grid.rows.map((placed) => {
    const parts = placed.flatMap(({ cell: { cell }, column }) => {
      if (cell === undefined) return []
      const said = showCell(cell, locale)
      return [columns[column]?.heads === true ? said : `${columns[column]?.label.text}: ${said}`]
    })
    return `${parts.join('; ')}.`
  })
}
