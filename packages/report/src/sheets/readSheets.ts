import { type Artefact, languageOf, languages, type PlanDocument, pointerOf } from '@groundplan/kernel'
import { excerpt } from '@groundplan/kernel/document'
import type { Plan } from '@groundplan/planning-models'
import { type Addition, addRow, nameOfLine, startContent } from './additions.js'
import { baseOf } from './base.js'
import { type Cell, normal } from './cell.js'
import { editRow, entriesOf } from './edits.js'
import { firstSeen } from './firstSeen.js'
import { type Found, givenIn, type Line, match, placeIn } from './match.js'
import { mustBeSheets } from './mustBeSheets.js'
import { Names } from './names.js'
import { type Grid, open } from './open.js'
import { type Answering, answersArtefact } from './own.js'
import { type About, columnIds, FORMAT, hiddenSheets, MARK, PARENT, sourcesOf } from './prepared.js'
import { proposalsOf } from './proposals.js'
import { recognise } from './recognise.js'
import { cellsOf, documentPath, type Row } from './rows.js'
import { labelling, type Session, type SheetReading, type Work, workOn } from './session.js'
import { settleAll, settleAnswers, withWork } from './settle.js'
import { slug } from './slug.js'
import { staleRows } from './stale.js'
import type { Table } from './tables.js'
import { Tell } from './tell.js'

/** How a workbook is read. */
export interface ReadOptions {
  /** The reader's language, for a workbook that does not say its own. */
  readonly locale: string
  /** Makes the id of a new row out of what it is called; `isTaken` tells of ids that the plan has. A readable one when nothing is said. */
  /** When, and by which role, the answers that the workbook brings were given; otherwise an answer that is there keeps its own, and a new one says that it is not known. */
  readonly answering?: Answering | undefined
  readonly ids?: ((name: string, isTaken: (id: string) => boolean) => string) | undefined
}

interface Meta {
  readonly format: number
  readonly plan: string
  /** What the plan was called; `''` in workbooks that do not say. */
  readonly title: string
  readonly revision: string
  readonly digest: string
  readonly locale: string
  readonly readMe: string
  /** Names of sheets by the ids of their tables. */
  readonly sheets: ReadonlyMap<string, string>
  /** The findings that can be answered: what they say by their keys. */
  readonly listed: ReadonlyMap<string, string>
}

/** What a workbook says of itself; undefined where it is none of ours. */
function metaOf(grids: readonly Grid[], locale: string): Meta | undefined {
  const grid = grids.find(({ name }) => name === hiddenSheets.meta)
  if (grid === undefined) return undefined
  const facts = new Map<string, string>()
  const sheets = new Map<string, string>()
  const listed = new Map<string, string>()
  for (let row = 0; row < grid.rows; row += 1) {
    const [name = '', value = ''] = [grid.at(row, 0).text, grid.at(row, 1).text]
    if (name === 'finding') listed.set(value, grid.at(row, 2).text)
    else if (name === 'sheet') sheets.set(value.slice(MARK.length), grid.at(row, 2).text)
    else facts.set(name, value)
  }
  const fact = (name: string): string => facts.get(name) ?? ''
  const format = Number(fact('groundplan-sheets'))
  if (!Number.isInteger(format) || format < 1) return undefined
  return {
    format,
    plan: fact('plan'),
    title: fact('title'),
    revision: fact('revision'),
    digest: fact('digest'),
    locale: fact('locale') === '' ? languageOf(locale) : fact('locale'),
    readMe: fact('readMe'),
    sheets,
    listed,
  }
}

/** Tells the marks of rows as they were written. */
function keysOf({ workOf }: Session): (table: Table, key: string) => boolean {
  const known = new Map<Table, ReadonlySet<string>>()
  return (table, key) => {
    const found = known.get(table) ?? new Set((workOf(table).baseRows.get(table) ?? []).map((row) => row.key))
    known.set(table, found)
    return found.has(key)
  }
}

const HANDFUL = 5

/** Whether the hidden marks of a sheet seem to be gone: rows are missing, others are new, and none of them is known by its name. */
const isLost = (
  kept: ReadonlyMap<Row, Line>,
  missed: ReadonlyMap<Row, Line>,
  fresh: readonly Line[],
  written: number,
): boolean => missed.size === 0 && written - kept.size > HANDFUL && fresh.length > HANDFUL

/** The lines of a sheet: those that are rows of the plan, each once, and those that are new. */
function sort(found: Found, session: Session, writtenCells: (row: Row) => readonly Cell[]) {
  const work = session.workOf(found.table)
  const base = new Map((work.baseRows.get(found.table) ?? []).map((row) => [row.key, row]))
  const lines = new Map<string, Line[]>()
  const fresh: Line[] = []
  const notes = new Map<Line, 'rowUnknown' | 'rowCopied'>()
  const ids = columnIds(found.table)
  for (const line of found.lines) {
    const isEmpty = [...ids, PARENT].every((id) => (givenIn(line, id)?.text ?? '').trim() === '')
    if (base.has(line.key)) lines.set(line.key, [...(lines.get(line.key) ?? []), line])
    else if (!isEmpty) {
      if (line.key !== '') notes.set(line, 'rowUnknown')
      fresh.push(line)
    }
  }
  const kept = new Map<Row, Line>()
  for (const [key, same] of lines) {
    const row = base.get(key) as Row
    const changes = (line: Line): number => entriesOf(line, writtenCells(row)).filter(({ changed }) => changed).length
    const [first] = same.length === 1 ? same : [...same].sort((a, b) => changes(a) - changes(b))
    if (first === undefined) continue
    kept.set(row, first)
    for (const line of same)
      if (line !== first) {
        notes.set(line, 'rowCopied')
        fresh.push(line)
      }
  }
  const { missed, since, fresh: left } = recognise(found.table, fresh, kept, session, writtenCells)
  for (const line of left) {
    const note = notes.get(line)
    if (note !== undefined) session.tell.file(note, placeIn(line, ids[0] ?? ''), {})
  }
  for (const [row, line] of missed) kept.set(row, line)
  return { kept, since, fresh: left, isLost: isLost(kept, missed, left, base.size) }
}

/** What a row that is in the plan says it belongs to must be what it belongs to. */
function checkParent(line: Line, row: Row, session: Session): void {
  if (row.parent === undefined) return
  const given = givenIn(line, PARENT)
  const label = session.labels(row.parent.table).get(row.parent) ?? ''
  const plain = (text: string): string => normal(text).trim().toLowerCase()
  if (given === undefined || plain(given.text) === '' || plain(given.text) === plain(label)) return
  session.tell.cell('moved', placeIn(line, PARENT), { found: { verbatim: excerpt(given.text, 60).da } })
}

/**
 * Reads a workbook that `writeSheets` wrote and people changed. The plan as it was written, the workbook, and the plan as it is now are held against each
 * other: a cell that reads as it was written changes nothing, so whatever a sheet cannot show stays as it is; what was changed on both sides is told, and
 * the plan keeps its own. Good cells and rows are taken, each of the others is told with its place and what to do. Deleted rows are proposed, and
 * removed by `acceptProposals` alone. Order, headings and formats mean nothing; formulas are not read; files that are not what they should be are
 * refused. Never throws on what a file holds. Time grows linearly with the cells.
 *
 * ```ts
 * import { groups } from '@groundplan/community'
 * import { newDocument } from '@groundplan/kernel/document'
 * import { attach, createPlan, say } from '@groundplan/planning-models'
 * import { readSheets } from '@groundplan/report/sheets'
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'Naboskab' }, period: { from: '2026' } })
 * const reading = await readSheets(new Uint8Array([1, 2, 3]), newDocument(plan), [groups], { locale: 'da' })
 * reading.isRead // => false
 * reading.findings.map((finding) => say(finding, 'da')) // => ['Filen er ikke en Excel-projektmappe.']
 * ```
 */
export async function readSheets(
  bytes: Uint8Array,
  document: PlanDocument<Plan>,
  artefacts: readonly Artefact[],
  options: ReadOptions,
): Promise<SheetReading> {
  mustBeSheets('readSheets', document, artefacts, options)
  const { locale, ids = slug, answering = {} } = options
  const tell = new Tell()
  const { plan } = document
  const nothing = (): SheetReading => ({ isRead: false, plan, changes: [], proposals: [], findings: tell.all() })
  const opened = await open(bytes)
  if (typeof opened === 'string') {
    tell.refusal(opened)
    return nothing()
  }
  const meta = metaOf(opened.sheets, locale)
  const isKnown = (languages as readonly string[]).includes(meta?.locale ?? '')
  if (meta === undefined || meta.format > FORMAT || meta.plan !== plan.id || !isKnown) {
    if (meta === undefined) tell.file('notOurs', '', {})
    else if (meta.format > FORMAT) tell.file('newer', '', {})
    else if (!isKnown) tell.file('otherLanguage', '', { language: excerpt(meta.locale) })
    else tell.file('otherPlan', '', { theirs: excerpt(meta.title === '' ? meta.plan : meta.title) })
    return nothing()
  }
  const found = baseOf(document, meta.revision, meta.digest)
  if (found === undefined) tell.file('baseGone', '', {})
  const base = found ?? plan

  const session = sessionOf(base, plan, artefacts, meta.locale, tell, { listed: meta.listed, answering })
  const { works, written } = session
  const tables = works.flatMap((work) => work.tables)
  const keys = keysOf(session)
  const sheets = match(opened.sheets, tables, meta.sheets, meta.readMe, keys, tell)
  const cells = new Map<Row, readonly Cell[]>()
  const writtenCells = (row: Row): readonly Cell[] => {
    const known = cells.get(row) ?? cellsOf(row, written)
    cells.set(row, known)
    return known
  }
  for (const sheet of sheets) {
    const [line] = sheet.lines
    const isOne = sheet.table.steps === undefined
    if (isOne && line !== undefined && session.workOf(sheet.table).content === undefined) startContent(line, session)
  }
  const sorted = sheets.map((sheet) => ({ sheet, ...sort(sheet, session, writtenCells) }))
  const since = sorted.flatMap(({ since: some }) => [...some])
  const first = firstSeen(
    since.map(([row]) => row),
    document,
    session,
  )
  const additions = sorted.flatMap(({ sheet, kept, fresh }) => {
    for (const [row, line] of kept) rename(row, line, session)
    if (sheet.table.artefact === answersArtefact) {
      for (const line of fresh) tell.file('noNewRows', placeIn(line, columnIds(sheet.table)[0] ?? ''), {})
      return []
    }
    return sheet.table.steps === undefined ? [] : fresh.map((line) => numbered(line, session, ids))
  })
  // A row whose cells were cleared was meant to be deleted: its mark, which nobody sees, stays behind.
  const isCleared = (line: Line, row: Row): boolean => {
    if (row.key === '.') return false
    const entries = entriesOf(line, writtenCells(row))
    return entries.every(({ given }) => given.text.trim() === '') && entries.some(({ changed }) => changed)
  }
  const cleared = new Set(
    sorted.flatMap(({ kept }) => [...kept].filter(([row, line]) => isCleared(line, row)).map(([row]) => row)),
  )
  const gone = sorted
    .filter(({ sheet, isLost: lost }) => {
      if (lost) tell.file('marksLost', sheet.grid.name, { sheet: { verbatim: sheet.grid.name } })
      return !lost && sheet.table.steps !== undefined
    })
    .map(({ sheet, kept }) => ({
      sheet,
      gone: (session.workOf(sheet.table).baseRows.get(sheet.table) ?? []).filter(
        (row) => !kept.has(row) || cleared.has(row),
      ),
    }))
  const stale = staleRows(gone, session)
  for (const { kept } of sorted)
    for (const [row, line] of kept) {
      if (cleared.has(row)) continue
      checkParent(line, row, session)
      editRow(line, row, writtenCells(row), session)
    }
  for (const [row, line] of since) {
    const before = first.get(row) ?? row
    editRow(line, before, cellsOf(before, session.names), session, row)
  }
  for (const addition of additions) addRow(addition, session)
  for (const work of works) if (work.artefact === answersArtefact) settleAnswers(work, tell)
  settleAll(works, tell)
  const changed = works.reduce(withWork, plan)
  const changes = works.flatMap(({ edits }) =>
    edits.flatMap((edit) => {
      const path = [...documentPath(edit.row), ...(edit.part === undefined ? [] : [edit.part])]
      return edit.changes.map((change) => ({ ...change, pointer: pointerOf(path) }))
    }),
  )
  return { isRead: true, plan: changed, changes, proposals: proposalsOf(gone, stale, session), findings: tell.all() }
}

function sessionOf(
  base: Plan,
  plan: Plan,
  artefacts: readonly Artefact[],
  locale: string,
  tell: Tell,
  about: About,
): Session {
  const written = Names.of(base, artefacts, locale)
  const names = Names.of(base, artefacts, locale)
  for (const thing of Names.of(plan, artefacts, locale).list(undefined)) names.add(thing)
  const works = sourcesOf(plan, artefacts, locale, about)
    .filter(({ is }) => is === 'present' || is === 'absent')
    .map((source) => workOn(source, base, plan))
  const owner = new Map<Table, Work>(works.flatMap((work) => work.tables.map((table): [Table, Work] => [table, work])))
  return {
    locale,
    tell,
    written,
    names,
    works,
    workOf: (table) => owner.get(table) as Work,
    labels: labelling(works, written),
  }
}

/** A row that bears a new name goes by it in other cells, too. */
function rename(row: Row, line: Line, { names }: Session): void {
  const { idName, defines } = row.table
  const name = nameOfLine(line)
  const id = idName === undefined ? undefined : (row.item as Readonly<Record<string, unknown>>)[idName]
  if (name === '' || typeof id !== 'string') return
  for (const kind of defines) names.add({ kind, id, name })
}

// Ids of rows without kinds, by the rows that they are looked up for: asked for every new row, and forgotten with the reading.
const ownIds = new WeakMap<readonly Row[], Set<unknown>>()

/** A new row with an id of its own, so that other new rows can speak of it. */
function numbered(line: Line, session: Session, ids: NonNullable<ReadOptions['ids']>): Addition {
  const { table } = line.sheet
  if (table.idName === undefined) return { line }
  const name = nameOfLine(line)
  const { idName } = table
  const work = session.workOf(table)
  const rows = work.rows.get(table) ?? []
  const own = ownIds.get(rows) ?? new Set(rows.map((row) => (row.item as Readonly<Record<string, unknown>>)[idName]))
  ownIds.set(rows, own)
  const isTaken = (id: string): boolean =>
    own.has(id) || table.defines.some((kind) => session.names.get(kind, id) !== undefined)
  const id = ids(name === '' ? table.title : name, isTaken)
  own.add(id)
  for (const kind of table.defines) session.names.add({ kind, id, name: name === '' ? id : name })
  return { line, id }
}
