import { excerpt } from '@groundplan/kernel/document'
import { colToLetter } from 'hucre/xlsx'
import type { Given } from './cell.js'
import type { Grid } from './open.js'
import { columnIds, hiddenSheets, MARK, PARENT } from './prepared.js'
import type { Table } from './tables.js'
import type { Tell } from './tell.js'

/** One row of a sheet as it was found. */
export interface Line {
  readonly sheet: Found
  /** From 0. */
  readonly row: number
  /** The hidden mark of the row; `''` for a new one. */
  readonly key: string
}

/** A sheet that holds a table. */
export interface Found {
  readonly table: Table
  readonly grid: Grid
  /** Where the columns stand now, by their ids. */
  readonly at: ReadonlyMap<string, number>
  readonly lines: readonly Line[]
}

/** The place of a cell as people name it. */
const placeOf = (grid: Grid, row: number, column: number): string =>
  `${grid.name}!${colToLetter(Math.max(0, column))}${row + 1}`

/** What stands in a column of a line; undefined where the column is gone. */
export function givenIn({ sheet, row }: Line, column: string): Given | undefined {
  const at = sheet.at.get(column)
  return at === undefined ? undefined : sheet.grid.at(row, at)
}

/** The place of a column of a line; the first cell of the row where the column is gone. */
export const placeIn = ({ sheet, row }: Line, column: string): string =>
  placeOf(sheet.grid, row, sheet.at.get(column) ?? 1)

/** Where the hidden mark of a sheet is: people insert rows and columns before it. */
function findMark(grid: Grid): { readonly row: number; readonly column: number; readonly id: string } | undefined {
  for (let row = 0; row < Math.min(20, grid.rows); row += 1)
    for (let column = 0; column < Math.min(60, grid.columns); column += 1) {
      const { text } = grid.at(row, column)
      if (text.startsWith(MARK)) return { row, column, id: text.slice(MARK.length) }
    }
  return undefined
}

/** Whether a row holds the headings of a table: at least half of them, under the columns they belong to. */
function isHeading(grid: Grid, row: number, at: ReadonlyMap<string, number>, table: Table): boolean {
  const labels = new Map(columnIds(table).map((id, place) => [id, table.record.columns[place]?.label]))
  let same = 0
  for (const [id, column] of at) {
    const label = labels.get(id)
    const text = grid.at(row, column).text.trim()
    if (label !== undefined && (text === label || text === `${label} *`)) same += 1
  }
  return same > 0 && same * 2 >= at.size - (at.has(PARENT) ? 1 : 0)
}

/** The row of the headings, which stands under the mark unless rows were put between; undefined where rows of the plan stand above it, as after sorting it with them. */
function findHeading(
  grid: Grid,
  mark: { readonly row: number; readonly column: number },
  at: ReadonlyMap<string, number>,
  table: Table,
  isKey: (key: string) => boolean,
): number | undefined {
  const keyed = (row: number): boolean => isKey(grid.at(row, mark.column).text.trim())
  for (let row = 0; row < mark.row; row += 1) if (keyed(row)) return undefined
  let heading: number | undefined
  for (let row = mark.row + 1; row < grid.rows && heading === undefined; row += 1)
    if (isHeading(grid, row, at, table)) heading = row
  for (let row = mark.row + 1; row <= (heading ?? mark.row + 1); row += 1) if (keyed(row)) return undefined
  return heading ?? mark.row + 1
}

const MOST_WORDS = 5

/** Tells of a column that is not ours, with what stands in it. */
function tellExtra(grid: Grid, from: number, column: number, tell: Tell): void {
  const words: string[] = []
  for (let row = from + 2; row < grid.rows && words.length <= MOST_WORDS; row += 1) {
    const { text } = grid.at(row, column)
    if (text.trim() !== '') words.push(text)
  }
  const head = grid.at(from + 1, column).text
  if (words.length === 0 && head.trim() === '') return
  const shown = words.slice(0, MOST_WORDS).map((word) => ({ verbatim: excerpt(word).da }))
  tell.file('columnExtra', placeOf(grid, from + 1, column), {
    column: { verbatim: excerpt(head).da },
    words: words.length > MOST_WORDS ? [...shown, { verbatim: '…' }] : shown,
  })
}

function columnsOf(
  grid: Grid,
  mark: { readonly row: number; readonly column: number },
  table: Table,
  tell: Tell,
): ReadonlyMap<string, number> {
  const known = [...(table.parent === undefined ? [] : [PARENT]), ...columnIds(table)]
  const labels = new Map(columnIds(table).map((id, at) => [id, table.record.columns[at]?.label ?? id]))
  const at = new Map<string, number>()
  for (let column = 0; column < grid.columns; column += 1) {
    if (column === mark.column) continue
    const id = grid.at(mark.row, column).text
    if (!known.includes(id)) tellExtra(grid, mark.row, column, tell)
    else if (at.has(id))
      tell.file('columnTwice', placeOf(grid, mark.row + 1, column), { column: { verbatim: labels.get(id) ?? id } })
    else at.set(id, column)
  }
  for (const id of known)
    if (!at.has(id))
      tell.file('columnMissing', grid.name, {
        column: { verbatim: labels.get(id) ?? grid.name },
        sheet: { verbatim: grid.name },
      })
  return at
}

/** Finds the tables in the sheets of a workbook, wherever their rows and columns have been put, and tells of what is missing, doubled or foreign. */
export function match(
  grids: readonly Grid[],
  tables: readonly Table[],
  expected: ReadonlyMap<string, string>,
  readMe: string,
  isKey: (table: Table, key: string) => boolean,
  tell: Tell,
): readonly Found[] {
  const found = new Map<string, Found>()
  const named = new Set<string>()
  for (const grid of grids) {
    const { name } = grid
    if (name === readMe || name === hiddenSheets.lists || name === hiddenSheets.meta) continue
    const sheet = { verbatim: name }
    const mark = findMark(grid)
    if (mark === undefined) {
      const broken = [...expected].find(([, other]) => other === name)
      if (broken !== undefined) named.add(broken[0])
      tell.file(broken === undefined ? 'sheetUnknown' : 'sheetBroken', name, { sheet })
      continue
    }
    const table = tables.find(({ id }) => id === mark.id)
    named.add(mark.id)
    if (table === undefined) {
      tell.file('sheetUnreadable', name, { sheet })
      continue
    }
    if (found.has(table.id)) {
      tell.file('sheetTwice', name, { sheet })
      continue
    }
    const lines: Line[] = []
    const at = columnsOf(grid, mark, table, tell)
    const one: Found = { table, grid, at, lines }
    const heading = findHeading(grid, mark, at, table, (each) => each !== '' && isKey(table, each))
    if (heading === undefined) {
      tell.file('sheetSorted', name, { sheet })
      continue
    }
    for (let row = heading + 1; row < grid.rows; row += 1) {
      const key = grid.at(row, mark.column).text.trim()
      if (key !== '' || [...at.values()].some((column) => grid.at(row, column).text.trim() !== ''))
        lines.push({ sheet: one, row, key })
    }
    found.set(table.id, one)
  }
  for (const [id, name] of expected) if (!named.has(id)) tell.file('sheetMissing', name, { sheet: { verbatim: name } })
  return tables.map(({ id }) => found.get(id)).filter((one) => one !== undefined)
}
