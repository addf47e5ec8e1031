import { excerpt } from '@groundplan/kernel/document'
import { bad, type Entry } from './codec.js'
import { entriesOf, foundIn, readerOf, tellWithheld } from './edits.js'
import { givenIn, type Line, placeIn } from './match.js'
import { naming, ownName } from './names.js'
import { near } from './near.js'
import { columnIds, PARENT } from './prepared.js'
import { fill, readPart } from './record.js'
import { holdsFor, labelsOf, listAt, makeList, type Row } from './rows.js'
import type { Edit, Session, Work } from './session.js'
import type { Table } from './tables.js'

// In every runtime of ours; declared here because sources are checked without the types of any one of them.
declare const structuredClone: <T>(value: T) => T

/** A line that is to become a new row, with the id that it will have. */
export interface Addition {
  readonly line: Line
  readonly id?: string | undefined
}

/** The words that a line will be called by. */
export function nameOfLine(line: Line): string {
  const { record } = line.sheet.table
  const named = naming.map((name) => record.parts.find((part) => part.name === name)).find((part) => part !== undefined)
  const id = named === undefined ? undefined : columnIds(line.sheet.table)[named.from]
  return id === undefined ? '' : (givenIn(line, id)?.text ?? '').trim().replace(/\s+/g, ' ')
}

// Asked for every new row. Labels as they were written never change; lists of rows only grow, which their length tells. Both are forgotten with the reading.
const writtenLabels = new WeakMap<ReadonlyMap<Row, string>, ReadonlyMap<string, Row>>()
const presentLabels = new WeakMap<readonly Row[], { readonly length: number; readonly found: Labelled }>()

interface Labelled {
  readonly rows: ReadonlyMap<string, readonly Row[]>
  readonly labels: readonly string[]
}

function labelled(rows: readonly Row[], session: Session): Labelled {
  const known = presentLabels.get(rows)
  if (known?.length === rows.length) return known.found
  const labels = labelsOf(rows, session.names)
  const byLabel = new Map<string, Row[]>()
  for (const [row, label] of labels) {
    const list = byLabel.get(label.toLowerCase())
    if (list === undefined) byLabel.set(label.toLowerCase(), [row])
    else list.push(row)
  }
  const found = { rows: byLabel, labels: [...labels.values()] }
  presentLabels.set(rows, { length: rows.length, found })
  return found
}

/** The row that a new row says it belongs to; undefined where it says nothing that is understood. */
export function findParent(line: Line, parent: Table, session: Session): Row | undefined {
  const work = session.workOf(parent)
  const wanted = (givenIn(line, PARENT)?.text ?? '').trim().toLowerCase()
  const rows = work.rows.get(parent) ?? []
  if (wanted === '') return rows.length === 1 ? rows[0] : undefined
  const labels = session.labels(parent)
  const written = writtenLabels.get(labels) ?? new Map([...labels].map(([row, label]) => [label.toLowerCase(), row]))
  writtenLabels.set(labels, written)
  const base = written.get(wanted)
  if (base !== undefined) return work.ours(base)
  const found = labelled(rows, session).rows.get(wanted) ?? []
  return found.length === 1 ? found[0] : undefined
}

/** The row that a new row says it belongs to; what is not understood is told. */
function parentOf(line: Line, parent: Table, session: Session): Row | undefined {
  const found = findParent(line, parent, session)
  if (found !== undefined) return found
  const typed = (givenIn(line, PARENT)?.text ?? '').trim()
  const place = placeIn(line, PARENT)
  if (typed === '') session.tell.cell('noParent', place, {})
  else {
    const rows = session.workOf(parent).rows.get(parent) ?? []
    const like = session.tell.isFull ? [] : near(typed, labelled(rows, session).labels)
    session.tell.cell(like.length > 0 ? 'notNamedNear' : 'notNamed', place, {
      typed: excerpt(typed),
      found: excerpt(typed),
      names: like.map((verbatim) => ({ verbatim })),
    })
  }
  return undefined
}

const added = { en: '{cell}: new row: {name}', da: '{cell}: ny række: {name}' }

// How to take back that a list was made, by the list: whichever of its rows goes last takes it away. Forgotten with the list.
const made = new WeakMap<readonly unknown[], () => void>()

/** The list that a new row joins, and how to leave it as it was. */
function listFor(work: Work, table: Table, parent: Row | undefined) {
  const steps = table.steps ?? []
  if (parent === undefined && work.content === undefined) work.content = steps.length === 0 ? [] : {}
  const record = parent === undefined ? work.content : parent.item
  const [step] = steps
  const isThere = listAt(record, steps) !== undefined
  const held = step === undefined ? undefined : (record as Record<string, unknown>)[step.name]
  // Copied only where a list is made, which is once for each list.
  const kept: unknown = isThere || held === undefined ? undefined : structuredClone(held)
  const { list, way } = makeList(record, steps)
  if (!isThere && step !== undefined)
    made.set(list, () => {
      if (kept === undefined) delete (record as Record<string, unknown>)[step.name]
      else (record as Record<string, unknown>)[step.name] = kept
    })
  const leave = (item: unknown): void => {
    const at = list.indexOf(item)
    if (at >= 0) list.splice(at, 1)
    if (list.length === 0) made.get(list)?.()
  }
  return { list, way, leave }
}

/** The record that a line without a row makes; undefined where its kind is missing, which is told as every bad cell is. */
export function draftOf(line: Line, session: Session) {
  const { table } = line.sheet
  // What is copied from another row counts as typed.
  const entries: readonly Entry[] = entriesOf(line, undefined).map(({ given }) => ({
    given,
    changed: given.text !== '',
  }))
  const uses = new Set<string>()
  const reader = readerOf(line, undefined, 0, uses, session, undefined)
  const item: Record<string, unknown> = {}
  const { tag, parts } = table.record
  const ids = columnIds(table)
  if (tag !== undefined) {
    const first = entries[0]
    if (first === undefined || first.given.text.trim() === '') {
      session.tell.cell('kindFirst', placeIn(line, ids[0] ?? ''), {})
      return undefined
    }
    const kind = tag.leaf.read(first.given, undefined, reader)
    if (kind === bad) return undefined
    item[tag.name] = kind
  }
  for (const part of parts) {
    const value = readPart(part, entries, undefined, tag === undefined ? undefined : item[tag.name], reader)
    if (value === bad)
      tellWithheld(line, ids.slice(part.from, part.from + part.codec.columns.length), reader.told, session)
    else if (value !== undefined) item[part.name] = value
  }
  fill(item, table.record.needed, tag === undefined ? undefined : item[tag.name])
  return { item, entries, uses }
}

// Names that a list had before new rows joined it; looked up for each of them, and forgotten with the list.
const namesBefore = new WeakMap<readonly unknown[], ReadonlySet<string>>()

function namedIn(list: readonly unknown[], locale: string): ReadonlySet<string> {
  const found =
    namesBefore.get(list) ?? new Set(list.map((item) => ownName(item, locale)?.toLowerCase() ?? '').filter(Boolean))
  namesBefore.set(list, found)
  return found
}

/** Takes a new row into the plan. */
export function addRow({ line, id }: Addition, session: Session): void {
  const { table } = line.sheet
  const work = session.workOf(table)
  const parent = table.parent === undefined ? undefined : parentOf(line, table.parent, session)
  if (table.parent !== undefined) {
    if (parent === undefined) return
    if (!holdsFor(table, parent)) {
      const kind = { verbatim: parent.table.record.kindOf(parent.item, session.written) }
      const found = foundIn(givenIn(line, PARENT) ?? { text: '' }, session.locale)
      session.tell.cell('notFor', placeIn(line, PARENT), { found, kind })
      return
    }
  }
  const draft = draftOf(line, session)
  if (draft === undefined) return
  const { entries, uses } = draft
  const ids = columnIds(table)
  const item: Record<string, unknown> =
    table.idName === undefined || id === undefined ? draft.item : { [table.idName]: id, ...draft.item }
  const { list, way, leave } = listFor(work, table, parent)
  const called = nameOfLine(line)
  if (called !== '' && namedIn(list, session.locale).has(called.toLowerCase()))
    session.tell.file('rowSameName', placeIn(line, ids[0] ?? ''), { name: excerpt(called, 60) })
  list.push(item)
  const row: Row = { table, key: '', item, list, parent, way }
  work.rows.get(table)?.push(row)
  const cell = placeIn(line, ids[0] ?? '')
  const name = nameOfLine(line)
  const edit: Edit = {
    row,
    part: undefined,
    cells: new Map([['', cell], ...ids.map((each): [string, string] => [each, placeIn(line, each)])]),
    empty: new Map(
      ids.flatMap((each, at) =>
        entries[at]?.given.text.trim() === '' ? [[each, table.record.columns[at]?.label ?? each] as const] : [],
      ),
    ),
    uses,
    makes: id === undefined ? [] : table.defines.map((kind) => JSON.stringify([kind, id])),
    changes: [
      {
        kind: 'added',
        cell,
        before: '',
        after: name,
        message: added,
        slots: { cell: { verbatim: cell }, name: { verbatim: excerpt(name === '' ? (id ?? '–') : name, 80).da } },
      },
    ],
    undo: () => leave(item),
  }
  work.edits.push(edit)
}

/** Begins the one row of what stands beside the lists, for an artefact that the plan does not hold yet and the line says something of. */
export function startContent(line: Line, session: Session): void {
  const { table } = line.sheet
  const work = session.workOf(table)
  if (!entriesOf(line, undefined).some(({ given }) => given.text.trim() !== '')) return
  work.content ??= {}
  work.rows.set(table, [{ table, key: '.', item: work.content, way: [] }])
  work.baseRows.set(table, [{ table, key: '.', item: {}, way: [] }])
}
