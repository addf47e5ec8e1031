import { excerpt } from '@groundplan/kernel/document'
import { bad, type Entry } from './codec.js'
import { entriesOf, foundIn, readerOf, tellWithheld } from './edits.js'
import { givenIn, type Line, placeIn } from './match.js'
import { naming } from './names.js'
import { near } from './near.js'
import { columnIds, PARENT } from './prepared.js'
import { fill, readPart } from './record.js'
import { holdsFor, labelsOf, listAt, makeList, type Row } from './rows.js'
import type { Edit, Session, Work } from './session.js'
import type { Table } from './tables.js'

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

/** The row that a new row says it belongs to; undefined where it says nothing that is understood, which is told. */
function parentOf(line: Line, parent: Table, session: Session): Row | undefined {
  const work = session.workOf(parent)
  const typed = (givenIn(line, PARENT)?.text ?? '').trim()
  const rows = work.rows.get(parent) ?? []
  const place = placeIn(line, PARENT)
  if (typed === '') {
    if (rows.length === 1) return rows[0]
    session.tell.cell('noParent', place, {})
    return undefined
  }
  const wanted = typed.toLowerCase()
  for (const [row, label] of session.labels(parent)) if (label.toLowerCase() === wanted) return work.ours(row)
  const labels = labelsOf(rows, session.names)
  const found = rows.filter((row) => labels.get(row)?.toLowerCase() === wanted)
  if (found.length === 1) return found[0]
  const like = near(typed, [...labels.values()]).map((verbatim) => ({ verbatim }))
  session.tell.cell(like.length > 0 ? 'notNamedNear' : 'notNamed', place, {
    typed: excerpt(typed),
    found: excerpt(typed),
    names: like,
  })
  return undefined
}

const added = { en: '{cell}: new row: {name}', da: '{cell}: ny række: {name}' }

/** The list that a new row joins, and how to leave it as it was. */
function listFor(work: Work, table: Table, parent: Row | undefined) {
  const steps = table.steps ?? []
  if (parent === undefined && work.content === undefined) work.content = steps.length === 0 ? [] : {}
  const record = parent === undefined ? work.content : parent.item
  const [step] = steps
  const before = listAt(record, steps)
  const held = step === undefined ? undefined : (record as Record<string, unknown>)[step.name]
  const kept: unknown = held === undefined ? undefined : JSON.parse(JSON.stringify(held))
  const { list, way } = makeList(record, steps)
  const leave = (item: unknown): void => {
    const at = list.indexOf(item)
    if (at >= 0) list.splice(at, 1)
    if (before !== undefined || list.length > 0 || step === undefined) return
    if (kept === undefined) delete (record as Record<string, unknown>)[step.name]
    else (record as Record<string, unknown>)[step.name] = kept
  }
  return { list, way, leave }
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
  // What is copied from another row counts as typed.
  const entries: readonly Entry[] = entriesOf(line, undefined).map(({ given }) => ({
    given,
    changed: given.text !== '',
  }))
  const uses = new Set<string>()
  const reader = readerOf(line, undefined, 0, uses, session, undefined)
  const item: Record<string, unknown> = table.idName === undefined || id === undefined ? {} : { [table.idName]: id }
  const { tag, parts } = table.record
  const ids = columnIds(table)
  if (tag !== undefined) {
    const first = entries[0]
    if (first === undefined || first.given.text.trim() === '') {
      session.tell.cell('kindFirst', placeIn(line, ids[0] ?? ''), {})
      return
    }
    const kind = tag.leaf.read(first.given, undefined, reader)
    if (kind === bad) return
    item[tag.name] = kind
  }
  for (const part of parts) {
    const value = readPart(part, entries, undefined, tag === undefined ? undefined : item[tag.name], reader)
    if (value === bad)
      tellWithheld(line, ids.slice(part.from, part.from + part.codec.columns.length), reader.told, session)
    else if (value !== undefined) item[part.name] = value
  }
  fill(item, table.record.needed, tag === undefined ? undefined : item[tag.name])
  const { list, way, leave } = listFor(work, table, parent)
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
