import { languageOf } from '@groundplan/kernel'
import type { Grid } from '../placeCells.js'
import type { TableFigure } from '../tableFigure.js'
import { type Run, textRun } from './run.js'
import { saysNotAsked } from './saysNotAsked.js'
import { words } from './words.js'

/** A column as drawn: its heading, whether its cells head their rows, and whether all that stands in it are numbers. */
export interface DrawnColumn {
  readonly label: Run
  readonly heads: boolean
  readonly numbers: boolean
}

/** The columns of a table, with a heading of its own for each that only some row is wide enough for. */
export function columnsOf(figure: TableFigure, grid: Grid, locale: string): readonly DrawnColumn[] {
  const chosen = figure.columns.some(({ heads }) => heads === true)
  const inColumn = Array.from({ length: grid.width }, () => ({ numbers: 0, others: 0 }))
  for (const { cell, column } of grid.rows.flat()) {
    const count = inColumn[column]
    if (count === undefined || cell.cell === undefined || 'is' in cell.cell || saysNotAsked(cell.cell)) continue
    if ('number' in cell.cell) count.numbers += 1
    else count.others += 1
  }
  return inColumn.map(({ numbers, others }, index): DrawnColumn => {
    const column = figure.columns[index]
    return {
      label:
        column === undefined
          ? { text: `${words.column[languageOf(locale)]} ${index + 1}` }
          : textRun(column.label, locale),
      heads: chosen ? column?.heads === true : index === 0,
      numbers: numbers > 0 && others === 0,
    }
  })
}
