import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Runs } from '../page/page.js'
import { wordRuns } from './wordRuns.js'

/** A cell as Word draws it. Places covered from above or from the left are left out. */
export interface WordCell {
  /** One paragraph each. */
  readonly paragraphs: readonly Runs[]
  /** Small print below. */
  readonly note?: Runs | undefined
  readonly heads?: boolean | undefined
  readonly number?: boolean | undefined
  readonly colSpan?: number | undefined
  readonly rowSpan?: number | undefined
  /** The ground, as six hexadecimal digits, and the ink on it. */
  readonly shade?: { readonly ground: string; readonly ink: string } | undefined
}

/** A table for Word: heads repeat on each page, and no row is torn apart unless it is long. `columns` is how many there are, at least 1. */
export interface WordGrid {
  readonly columns: number
  /** Rows of headings. */
  readonly heads: readonly (readonly WordCell[])[]
  readonly rows: readonly (readonly WordCell[])[]
}

/** The width of the text on a page of A4, in twentieths of a point. */
export const TEXT_WIDTH = 9636

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'D5DCD9' } as const
const thick = { style: BorderStyle.SINGLE, size: 10, color: '8FA19F' } as const

function tableCell(cell: WordCell, isHead: boolean): TableCell {
  const alignment = cell.number === true ? { alignment: 'right' as const } : {}
  const style = isHead ? 'TableHead' : 'TableText'
  const strong = cell.heads === true && !isHead
  const marked = (runs: Runs): Runs => (strong ? runs.map((run) => ({ ...run, strong: true })) : runs)
  const paragraphs = cell.paragraphs.map(
    (runs) => new Paragraph({ style, ...alignment, children: [...wordRuns(marked(runs), cell.shade?.ink)] }),
  )
  const note =
    cell.note === undefined ? [] : [new Paragraph({ style: 'SmallPrint', children: [...wordRuns(cell.note)] })]
  return new TableCell({
    // A cell without a paragraph makes Word refuse the file.
    children: paragraphs.length + note.length === 0 ? [new Paragraph({ style })] : [...paragraphs, ...note],
    ...(cell.colSpan === undefined || cell.colSpan < 2 ? {} : { columnSpan: cell.colSpan }),
    ...(cell.rowSpan === undefined || cell.rowSpan < 2 ? {} : { rowSpan: cell.rowSpan }),
    ...(cell.shade === undefined
      ? {}
      : { shading: { type: ShadingType.CLEAR, fill: cell.shade.ground, color: 'auto' } }),
    margins: { top: 40, bottom: 40, left: 60, right: 100 },
    borders: { top: none, left: none, right: none, bottom: isHead ? thick : thin },
  })
}

/** The column that each cell of the rows begins in, past those that a cell above still covers. */
function columnsIn(rows: readonly (readonly WordCell[])[]): readonly (readonly number[])[] {
  let covered: number[] = []
  return rows.map((row) => {
    const left = covered.map((count) => Math.max(0, count - 1))
    let at = 0
    const columns = row.map(({ colSpan = 1, rowSpan = 1 }) => {
      while ((covered[at] ?? 0) > 1) at += 1
      const column = at
      for (let next = 0; next < colSpan; next += 1) left[column + next] = rowSpan
      at += colSpan
      return column
    })
    covered = left
    return columns
  })
}

/** Letters of small type that fit beside each other on a page. */
const LETTERS = 96

/** How wide each column is: room for its longest word first, and what is left by how much stands in it. */
function widthsOf({ columns, heads, rows }: WordGrid): readonly number[] {
  const word = new Array<number>(columns).fill(3)
  const text = new Array<number>(columns).fill(1)
  const some = [...heads, ...rows].slice(0, 300)
  for (const [index, places] of columnsIn(some).entries())
    for (const [at, column] of places.entries()) {
      const cell = some[index]?.[at]
      // What covers several columns says nothing about one of them.
      if (cell === undefined || (cell.colSpan ?? 1) > 1 || column >= columns) continue
      const said = [...cell.paragraphs, cell.note ?? []].flat().map((run) => run.text)
      const longest = said.flatMap((one) => one.split(/[\s-]+/)).map(({ length }) => length)
      word[column] = Math.max(word[column] as number, Math.min(20, 2 + Math.max(0, ...longest)))
      text[column] = Math.max(text[column] as number, Math.sqrt(said.join('').length))
    }
  const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0)
  const [words, texts] = [sum(word), sum(text)]
  // Where the longest words alone would fill the page, a quarter of it still goes by how much stands in each column.
  const base = Math.min(1, (0.75 * LETTERS) / words)
  const left = LETTERS - words * base
  return word.map((one, at) => {
    const share = (one * base + (left * (text[at] as number)) / texts) / LETTERS
    return Math.floor(share * TEXT_WIDTH)
  })
}

/** Whether a row may be torn apart after all: kept whole, it would leave half a page empty. */
const isLong = (cells: readonly WordCell[]): boolean =>
  cells.some(({ paragraphs }) => paragraphs.flat().reduce((sum, { text }) => sum + text.length, 0) > 400)

/** A table as Word has it. */
export function wordTable(grid: WordGrid): Table {
  const row = (cells: readonly WordCell[], isHead: boolean): TableRow =>
    new TableRow({
      ...(isLong(cells) ? {} : { cantSplit: true }),
      ...(isHead ? { tableHeader: true } : {}),
      children: cells.map((cell) => tableCell(cell, isHead)),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [...widthsOf(grid)],
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [...grid.heads.map((cells) => row(cells, true)), ...grid.rows.map((cells) => row(cells, false))],
  })
}
