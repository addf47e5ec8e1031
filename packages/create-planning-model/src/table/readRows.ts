import { type Language, languages } from '@groundplan/kernel'
import { nearest } from '../nearest.js'
import { type Column, columns, isColumn, isRowKind, type RowKind, rowKinds, texts, used } from './column.js'
import type { Row, Rows } from './row.js'
import { quoted, type Sink } from './sink.js'

/** U+FFFD, half a surrogate pair, and what UTF-8 becomes when it is read as Latin-1. */
const lost = /\ufffd|[\ud800-\udfff]|\u00c3[\u0080-\u00bf\u0152-\u2122]/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]/
/** `=A1`, and what a spreadsheet shows where a formula failed: `#NAME?`, in Danish `#NAVN?`. */
const formula = /^=|^#[\p{Lu}/0]+[?!]?$/u

/** Says what is wrong with a cell whatever it means. */
function checkCell(cell: string, row: number, column: string | number, sink: Sink): void {
  const where = { row, column }
  if (lost.test(cell)) sink.tell('garbled', where, { found: quoted(cell) })
  else if (control.test(cell)) sink.tell('control', where)
  else if (formula.test(cell)) sink.tell('formula', where, { found: quoted(cell) })
}

/** A column by its place: `unknown` has been told of in the first row, undefined has no name. */
type Head = Column | 'unknown' | undefined

/** The columns by their place; undefined where the first row names no column. */
function readHeader(header: readonly string[], sink: Sink): readonly Head[] | undefined {
  const names = header.map((cell) => cell.normalize('NFC').trim().toLowerCase())
  const lacking = (['row', 'id'] as const).filter((name) => !names.includes(name))
  // Where one of the two is misspelt among columns that are known, the misspelling says more.
  if (lacking.length === 2 || names.filter(isColumn).length < 2) {
    sink.tell('noHeader', { row: 1 }, { lacking: [...lacking], columns: [...columns] })
    return undefined
  }
  const seen = new Set<string>()
  const free = columns.filter((column) => !names.includes(column))
  const read = names.map((name, index): Head => {
    const where = { row: 1, column: index + 1 }
    if (name === '') return undefined
    const found = quoted(header[index] ?? '')
    if (!isColumn(name)) {
      sink.tell('unknownColumn', where, { found, columns: [...columns] }, nearest(name, free))
      return 'unknown'
    }
    if (seen.has(name)) sink.tell('twiceColumn', where, { found })
    seen.add(name)
    return name
  })
  if (lacking.length > 0) sink.tell('noHeader', { row: 1 }, { lacking: [...lacking], columns: [...columns] })
  return read
}

function kindOf(cell: string | undefined, number: number, sink: Sink): RowKind | undefined {
  const where = { row: number, column: 'row' }
  const kinds = [...rowKinds]
  if (cell === undefined) {
    sink.tell('noRow', where, { kinds })
    return undefined
  }
  const name = cell.toLowerCase()
  if (isRowKind(name)) return name
  sink.tell('unknownRow', where, { found: quoted(cell), kinds }, nearest(name, kinds))
  return undefined
}

type Cells = Partial<Record<Column, string>>

function readCells(cells: readonly string[], header: readonly Head[], row: number, sink: Sink): Cells {
  const read: Cells = {}
  for (const [index, raw] of cells.entries()) {
    const cell = raw.trim()
    const head = header[index]
    if (cell === '') continue
    checkCell(cell, row, head === undefined || head === 'unknown' ? index + 1 : head, sink)
    if (head === undefined) sink.tell('beyondColumns', { row, column: index + 1 }, { found: quoted(cell) })
    else if (head !== 'unknown') read[head] ??= cell
  }
  return read
}

/** Says which cells would be lost, since the kind of row does not use their column. */
function checkUse(row: Row, sink: Sink): void {
  const uses: readonly Column[] = used[row.kind]
  for (const column of columns) {
    const cell = row.cells[column]
    if (cell === undefined || column === 'row' || column === 'id' || uses.includes(column)) continue
    sink.tell('strayCell', { row: row.number, column }, { kind: row.kind, found: quoted(cell), uses: [...uses] })
  }
}

/** The languages of the table: those that have a column of labels, save one in which nothing is written while there is another. */
function readLanguages(known: ReadonlySet<Column>, rows: readonly Row[], sink: Sink): readonly Language[] {
  const isWritten = (language: Language): boolean =>
    rows.some(({ cells }) => texts.some((text) => cells[`${text}_${language}`] !== undefined))
  const declared = languages.filter((language) => known.has(`label_${language}`))
  if (declared.length === 0) sink.tell('noLabels', {})
  else
    for (const language of languages) {
      const orphan = columns.find((column) => known.has(column) && column.endsWith(`_${language}`))
      if (orphan !== undefined && !declared.includes(language) && isWritten(language))
        sink.tell('orphanColumn', { column: orphan }, { language })
    }
  const written = declared.filter(isWritten)
  if (written.length === 0) return declared
  for (const language of declared)
    if (!written.includes(language)) sink.tell('emptyLanguage', { column: `label_${language}` }, { language })
  return written
}

/** The rows of a table with their columns by name; undefined where the first row names no columns. Every flaw on the way is told. */
export function readRows(grid: readonly (readonly string[])[], sink: Sink): Rows | undefined {
  const [first = [], ...rest] = grid
  const header = readHeader(first, sink)
  if (header === undefined) return undefined
  const known = new Set(header.filter((head): head is Column => head !== undefined && head !== 'unknown'))
  const rows: Row[] = []
  for (const [index, line] of rest.entries()) {
    const number = index + 2
    if (!line.some((cell) => cell.trim() !== '')) continue
    const cells = readCells(line, header, number, sink)
    // Without the column there is nothing to say of each row.
    const kind = known.has('row') ? kindOf(cells.row, number, sink) : undefined
    if (kind === undefined) continue
    const row = { number, kind, cells }
    checkUse(row, sink)
    rows.push(row)
  }
  return { rows, columns: known, languages: readLanguages(known, rows, sink) }
}
