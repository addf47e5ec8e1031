import { canonicalText } from '@groundplan/kernel/document'
import { draftOf, findParent, nameOfLine } from './additions.js'
import { type Cell, canonicalCell, type Given, normal } from './cell.js'
import { propertiesIn } from './codec.js'
import { givenIn, type Line } from './match.js'
import { ownName } from './names.js'
import { columnIds, PARENT } from './prepared.js'
import type { Row } from './rows.js'
import type { Session } from './session.js'
import type { Table } from './tables.js'
import { Tell } from './tell.js'

/** Lines without a mark that stand for rows there are already, and those that do not. */
export interface Recognised {
  /** Rows of the plan as it was written that had no line. */
  readonly missed: ReadonlyMap<Row, Line>
  /** Rows of the plan as it is that it did not have when the workbook was written. */
  readonly since: ReadonlyMap<Row, Line>
  readonly fresh: readonly Line[]
}

const folded = (text: string): string => normal(text).trim().replace(/\s+/g, ' ').toLowerCase()

/** What stands in a cell, as the text of the cell that it would be written as. */
const foundCell = ({ text, number, date }: Given): string =>
  canonicalCell(number ?? (date === undefined ? text : { date }))

/** Takes rows by a key, one for each line, in their order. */
class Pool {
  readonly #rows = new Map<string, Row[]>()
  readonly #taken: Set<Row>

  constructor(taken: Set<Row>) {
    this.#taken = taken
  }

  put(key: string, row: Row): void {
    const list = this.#rows.get(key)
    if (list === undefined) this.#rows.set(key, [row])
    else list.push(row)
  }

  take(key: string): Row | undefined {
    const list = this.#rows.get(key) ?? []
    while (list.length > 0) {
      const row = list.shift() as Row
      if (this.#taken.has(row)) continue
      this.#taken.add(row)
      return row
    }
    return undefined
  }

  /** How many there are under a key. */
  count(key: string): number {
    return this.#rows.get(key)?.length ?? 0
  }
}

const key = (...parts: readonly string[]): string => JSON.stringify(parts)

/** Finds rows that lost their marks: by all their cells, else by a name that only one has. */
function findMissed(
  table: Table,
  lines: readonly Line[],
  missing: readonly Row[],
  session: Session,
  writtenCells: (row: Row) => readonly Cell[],
): Map<Row, Line> {
  const found = new Map<Row, Line>()
  if (lines.length === 0 || missing.length === 0) return found
  const ids = columnIds(table)
  const taken = new Set<Row>()
  const [cells, names] = [new Pool(taken), new Pool(taken)]
  const labels = table.parent === undefined ? undefined : session.labels(table.parent)
  const nameOf = (row: Row): string => folded(ownName(row.item, session.locale) ?? '')
  for (const row of missing) {
    const above = row.parent === undefined ? '' : folded(labels?.get(row.parent) ?? '')
    cells.put(key(above, ...writtenCells(row).map(canonicalCell)), row)
    names.put(key(above, nameOf(row)), row)
  }
  const aboveOf = (line: Line): string => (table.parent === undefined ? '' : folded(givenIn(line, PARENT)?.text ?? ''))
  const left: Line[] = []
  for (const line of lines) {
    const row = cells.take(key(aboveOf(line), ...ids.map((id) => foundCell(givenIn(line, id) ?? { text: '' }))))
    if (row === undefined) left.push(line)
    else found.set(row, line)
  }
  const named = new Map<string, number>()
  const nameKey = (line: Line): string => key(aboveOf(line), folded(nameOfLine(line)))
  for (const line of left) named.set(nameKey(line), (named.get(nameKey(line)) ?? 0) + 1)
  for (const line of left) {
    if (nameOfLine(line) === '' || named.get(nameKey(line)) !== 1 || names.count(nameKey(line)) !== 1) continue
    const row = names.take(nameKey(line))
    if (row !== undefined) found.set(row, line)
  }
  return found
}

/** The fields of a record that its row shows, each as a text by which values are compared. */
function partsOf({ record }: Table, item: unknown): ReadonlyMap<string, string> {
  const held = propertiesIn(item)
  const texts = new Map<string, string>()
  for (const { name } of [...(record.tag === undefined ? [] : [record.tag]), ...record.parts])
    if (held[name] !== undefined) texts.set(name, canonicalText(held[name]))
  return texts
}

const allOf = (parts: ReadonlyMap<string, string>): string => key(...[...parts].flat())

/** Finds rows of the plan as it is, which this very workbook may have brought: by what they hold, by name, or by what is filled in on both sides. */
function findPresent(table: Table, lines: readonly Line[], rows: readonly Row[], session: Session): Map<Row, Line> {
  const found = new Map<Row, Line>()
  if (lines.length === 0 || rows.length === 0) return found
  const numbers = new Map<Row | undefined, string>()
  const aboveKey = (row: Row | undefined): string => {
    const known = numbers.get(row) ?? String(numbers.size)
    numbers.set(row, known)
    return known
  }
  const taken = new Set<Row>()
  const [whole, names] = [new Pool(taken), new Pool(taken)]
  const nameless = new Map<string, Row[]>()
  for (const row of rows) {
    const above = aboveKey(row.parent)
    const name = folded(ownName(row.item, session.locale) ?? '')
    whole.put(key(above, allOf(partsOf(table, row.item))), row)
    if (name !== '') names.put(key(above, name), row)
    else nameless.set(above, [...(nameless.get(above) ?? []), row])
  }
  let left: { readonly line: Line; readonly above: string; readonly parts: ReadonlyMap<string, string> }[] = []
  for (const line of lines) {
    const parent = table.parent === undefined ? undefined : findParent(line, table.parent, session)
    if (table.parent !== undefined && parent === undefined) continue
    left.push({ line, above: aboveKey(parent), parts: partsOf(table, draftOf(line, session)?.item) })
  }
  const pass = (take: (one: (typeof left)[number]) => Row | undefined): void => {
    left = left.filter((one) => {
      const row = take(one)
      if (row !== undefined) found.set(row, one.line)
      return row === undefined
    })
  }
  pass(({ above, parts }) => whole.take(key(above, allOf(parts))))
  pass(({ line, above }) => {
    const name = folded(nameOfLine(line))
    return name === '' ? undefined : names.take(key(above, name))
  })
  pass(({ line, above, parts }) => {
    if (nameOfLine(line) !== '') return undefined
    const row = nameless.get(above)?.find((each) => {
      if (taken.has(each)) return false
      const held = [...partsOf(table, each.item)].filter(([name]) => parts.has(name))
      return held.length > 0 && held.every(([name, text]) => parts.get(name) === text)
    })
    if (row !== undefined) taken.add(row)
    return row
  })
  return found
}

/**
 * Tells which lines without a known mark are rows that the plan has: those whose marks were lost, and those that were added since the workbook was
 * written, which is what a workbook that is read twice looks like. Time grows with the rows.
 */
export function recognise(
  table: Table,
  lines: readonly Line[],
  kept: ReadonlyMap<Row, Line>,
  session: Session,
  writtenCells: (row: Row) => readonly Cell[],
): Recognised {
  if (lines.length === 0 || table.steps === undefined) return { missed: new Map(), since: new Map(), fresh: lines }
  const work = session.workOf(table)
  const base = work.baseRows.get(table) ?? []
  const missed = findMissed(
    table,
    lines,
    base.filter((row) => !kept.has(row)),
    session,
    writtenCells,
  )
  const known = new Set(missed.values())
  const rest = lines.filter((line) => !known.has(line))
  const paired = new Map(base.map((row) => [work.ours(row), row]))
  const open = (work.rows.get(table) ?? []).filter((row) => {
    const written = paired.get(row)
    return written === undefined || !(kept.has(written) || missed.has(written))
  })
  const since = new Map<Row, Line>()
  // What cannot be read is told when the rows are taken over.
  for (const [row, line] of findPresent(table, rest, open, { ...session, tell: new Tell(0) })) {
    const written = paired.get(row)
    if (written === undefined) since.set(row, line)
    else missed.set(written, line)
    known.add(line)
  }
  return { missed, since, fresh: lines.filter((line) => !known.has(line)) }
}
