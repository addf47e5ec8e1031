import { type Language, type Localized, languages } from '@groundplan/kernel'
import { either } from '../either.js'
import { type Column, columns, isColumn, type RowKind, rowKinds, texts, used } from './column.js'
import { columnsShown, namesShown } from './columnsShown.js'
import { columnInDanish, danishColumn, danishKinds, inEither, nearestInEither } from './danish.js'
import { kindShown } from './kindShown.js'
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

/** A column by its place: `unknown` is none of the model's, undefined has no name. */
type Head = Column | 'unknown' | undefined

const plainly = (cell: string): string => cell.normalize('NFC').trim().toLowerCase()

/** The column that a heading names in English or Danish. */
function headOf(cell: string): Head {
  const name = plainly(cell)
  if (name === '') return undefined
  return isColumn(name) ? name : (columnInDanish(name) ?? 'unknown')
}

/** Findings call the columns as the table does; those that it lacks in Danish as soon as a heading is. */
function callColumns(header: readonly string[], heads: readonly Head[], sink: Sink): void {
  const isDanish = heads.some((head, index) => head !== undefined && !isColumn(plainly(header[index] ?? '')))
  for (const column of columns) {
    const typed = header[heads.indexOf(column)]
    if (typed !== undefined) sink.call(column, plainly(typed))
    else if (isDanish) sink.call(column, danishColumn(column))
  }
}

/**
 * The columns by their place; undefined where the first row does not name the columns as it should, since what would be said of the rows would not be
 * true.
 */
function readHeader(header: readonly string[], sink: Sink): readonly Head[] | undefined {
  const heads = header.map(headOf)
  const lacking = (['row', 'id'] as const).filter((name) => !heads.includes(name))
  const lackingShown = namesShown(lacking)
  // Where one of the two is misspelt among columns that are known, the misspelling says more.
  if (lacking.length === 2 || heads.filter((head) => head !== undefined && head !== 'unknown').length < 2) {
    sink.tell('noHeader', { row: 1 }, { lacking: lackingShown, columns: columnsShown })
    return undefined
  }
  const seen = new Set<string>()
  const free = columns.flatMap((column) => (heads.includes(column) ? [] : [[column, danishColumn(column)] as const]))
  const strange: { readonly column: number; readonly found: Localized }[] = []
  for (const [index, cell] of header.entries()) {
    const head = heads[index]
    const where = { row: 1, column: index + 1 }
    const found = quoted(cell.trim())
    if (head === 'unknown') {
      const meant = nearestInEither(cell, free)
      if (meant.length > 0) sink.tell('unknownColumn', where, { found, columns: columnsShown }, meant)
      else strange.push({ column: index + 1, found })
    } else if (head !== undefined) {
      if (seen.has(head)) sink.tell('twiceColumn', where, { found })
      seen.add(head)
    }
  }
  if (lacking.length > 0) sink.tell('noHeader', { row: 1 }, { lacking: lackingShown, columns: columnsShown })
  const [first, ...more] = strange
  // All columns are named once: where the first row lacks one of them, that is said there.
  const said = lacking.length > 0 ? 'strangeColumns' : 'unknownColumn'
  if (first !== undefined)
    sink.tell(
      said,
      { row: 1, column: more.length === 0 ? first.column : undefined },
      { found: either(strange.map(({ found }) => found)), columns: columnsShown },
    )
  return lacking.length > 0 || heads.includes('unknown') ? undefined : heads
}

function kindOf(cell: string | undefined, number: number, sink: Sink): RowKind | undefined {
  const where = { row: number, column: 'row' }
  const kinds = { en: either(rowKinds).en, da: either(rowKinds.map((kind) => danishKinds[kind])).da }
  if (cell === undefined) {
    sink.tell('noRow', where, { kinds })
    return undefined
  }
  const kind = inEither(cell, danishKinds)
  if (kind !== undefined) return kind
  sink.tell('unknownRow', where, { found: quoted(cell), kinds }, nearestInEither(cell, Object.entries(danishKinds)))
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
    sink.tell(
      'strayCell',
      { row: row.number, column },
      { kind: kindShown(row.kind), found: quoted(cell), uses: uses.map(sink.called) },
    )
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
  callColumns(first, header, sink)
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
