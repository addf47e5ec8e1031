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

/** A table for Word: heads repeat on each page, and no row is torn apart. `columns` is how many there are, at least 1. */
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

/** How wide each column is: by what stands in it, none narrower than its longest word needs or wider than half the page. */
function widthsOf({ columns, heads, rows }: WordGrid): readonly number[] {
  const need = new Array<number>(columns).fill(4)
  for (const row of [...heads, ...rows].slice(0, 300)) {
    // Rows with covered places say too little about columns.
    if (row.length !== columns) continue
    row.forEach(({ paragraphs }, at) => {
      const text = paragraphs.flat().map((run) => run.text)
      const longest = Math.max(0, ...text.flatMap((one) => one.split(/\s+/)).map((word) => word.length))
      const wish = Math.min(42, Math.max(longest + 1, Math.sqrt(text.join('').length * 5)))
      need[at] = Math.max(need[at] as number, wish)
    })
  }
  const all = need.reduce((sum, one) => sum + one, 0)
  return need.map((one) => Math.floor((one * TEXT_WIDTH) / all))
}

/** A table as Word has it. */
export function wordTable(grid: WordGrid): Table {
  const row = (cells: readonly WordCell[], isHead: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
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
