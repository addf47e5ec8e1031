import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Runs } from '../page/page.js'
import { columnWidths, type WidthCell, type WidthGrid } from './columnWidths.js'
import type { WordPiece } from './wordPiece.js'
import { wordRuns } from './wordRuns.js'
import { textWidth } from './wordSections.js'

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

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'D5DCD9' } as const
const thick = { style: BorderStyle.SINGLE, size: 10, color: '8FA19F' } as const

function tableCell(cell: WordCell, isHead: boolean, style: string): TableCell {
  const alignment = cell.number === true ? { alignment: 'right' as const } : {}
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
    margins: { top: 30, bottom: 30, left: room.left, right: rightOf(cell) },
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

/** Room beside the text of a cell, in twentieths of a point: numbers stand at the right and must not touch what follows. */
const room = { left: 60, right: 100, number: 180 } as const
const rightOf = ({ number }: WordCell): number => (number === true ? room.number : room.right)

/** Sizes of type in a table, in points, and the styles that have them; the smaller where words would not fit beside each other else. */
const sizes = [
  { size: 9, head: 'TableHead', text: 'TableText' },
  { size: 7.5, head: 'SmallTableHead', text: 'SmallTableText' },
] as const

/** What covers several columns says nothing about one of them. */
function widthRows({ columns, heads, rows }: WordGrid): WidthGrid['rows'] {
  const all = [...heads, ...rows]
  return columnsIn(all).map((places, row) =>
    places.flatMap((column, at): readonly WidthCell[] => {
      const cell = all[row]?.[at]
      if (cell === undefined || (cell.colSpan ?? 1) > 1 || column >= columns) return []
      const paragraphs = cell.note === undefined ? cell.paragraphs : [...cell.paragraphs, cell.note]
      return [
        { column, paragraphs, bold: row < heads.length || cell.heads === true, beside: room.left + rightOf(cell) },
      ]
    }),
  )
}

/** How a table is set: upright where its words fit beside each other, in smaller type if need be; else on a page that lies on its side. */
function setting(grid: WordGrid) {
  const rows = widthRows(grid)
  const tries = (['upright', 'side'] as const).flatMap((on) => sizes.map((type) => ({ on, type })))
  const set = ({ on, type }: (typeof tries)[number]) => {
    const width = textWidth[on]
    return { on, type, width, ...columnWidths({ columns: grid.columns, rows, size: type.size, width }) }
  }
  for (const one of tries) {
    const found = set(one)
    if (found.fits) return found
  }
  return set(tries.at(-1) as (typeof tries)[number])
}

/** Whether a row may be torn apart after all: kept whole, it would leave half a page empty. */
const isLong = (cells: readonly WordCell[]): boolean =>
  cells.some(({ paragraphs }) => paragraphs.flat().reduce((sum, { text }) => sum + text.length, 0) > 400)

/** A table as Word has it, and on what kind of page. */
export function wordTable(grid: WordGrid): WordPiece {
  const { on, type, width, widths } = setting(grid)
  const row = (cells: readonly WordCell[], isHead: boolean): TableRow =>
    new TableRow({
      ...(isLong(cells) ? {} : { cantSplit: true }),
      ...(isHead ? { tableHeader: true } : {}),
      children: cells.map((cell) => tableCell(cell, isHead, isHead ? type.head : type.text)),
    })
  const node = new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    width: { size: width, type: WidthType.DXA },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [...grid.heads.map((cells) => row(cells, true)), ...grid.rows.map((cells) => row(cells, false))],
  })
  return { node, ...(on === 'side' ? { on } : {}) }
}
