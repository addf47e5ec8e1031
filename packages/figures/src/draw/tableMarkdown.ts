import { languageOf } from '@groundplan/kernel'
import { placeCells } from '../placeCells.js'
import type { TableFigure } from '../tableFigure.js'
import { cellRuns } from './cellRuns.js'
import { columnsOf } from './columnsOf.js'
import { escapeMarkdown } from './escapeMarkdown.js'
import { plain, type Run, textRun } from './run.js'
import { words } from './words.js'

const marked = (runs: readonly Run[]): string => escapeMarkdown(plain(runs))

/** A table as lines of Markdown; a cell that covers several places stands in each. */
export function tableMarkdown(figure: TableFigure, locale: string): readonly string[] {
  const language = languageOf(locale)
  const grid = placeCells(figure)
  const columns = columnsOf(figure, grid, locale)
  if (columns.length === 0) return [words.noRows[language]]
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rows = grid.rows.map(() => new Array<string>(grid.width).fill('–'))
  let absent = false
  grid.rows.forEach((placed, r) => {
    for (const { cell, column, rowSpan, colSpan } of placed) {
      absent ||= cell.cell === undefined
      const text = cell.cell === undefined ? '–' : marked(cellRuns(cell.cell, locale))
      for (let down = 0; down < rowSpan; down += 1) rows[r + down]?.fill(text, column, column + colSpan)
    }
  })
  const lines = [
    line(columns.map(({ label }) => marked([label]))),
    line(columns.map(({ numbers }) => (numbers ? '--:' : '---'))),
    ...rows.map(line),
  ]
  if (rows.length === 0) lines.push('', words.noRows[language])
  if (absent) lines.push('', `– ${marked([textRun(figure.blank ?? words.notAsked, locale)])}`)
  return lines
}
