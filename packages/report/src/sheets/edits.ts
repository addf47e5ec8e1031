import { excerpt } from '@groundplan/kernel/document'
import { type Cell, type Given, isSame, LONGEST, wordsOfCell } from './cell.js'
import { bad, type Entry, propertiesIn, type Reader } from './codec.js'
import { givenIn, type Line, placeIn } from './match.js'
import { otherText } from './otherText.js'
import { columnIds } from './prepared.js'
import { type Part, readPart } from './record.js'
import { documentPath, type Row, wholeName } from './rows.js'
import { type Edit, isSameData, partOf, type Session } from './session.js'

/** A cell that is gone, read as it was written. */
function asWritten(cell: Cell): Given {
  if (cell === null) return { text: '' }
  if (typeof cell === 'string') return { text: cell }
  return typeof cell === 'number' ? { text: String(cell), number: cell } : { text: cell.date, date: cell.date }
}

/** What was typed, for a sentence: of moderate length, a date as people write it. */
export const foundIn = (given: Given, locale: string) => {
  const words = given.date === undefined ? given.text : wordsOfCell({ date: given.date }, locale)
  return { verbatim: excerpt(words, 60).da }
}

/**
 * The cells of a line in the order of the table's columns, with what differs from what was written. An empty cell of a line that bears no mark says
 * nothing: only what is typed there counts.
 */
export function entriesOf(line: Line, written: readonly Cell[] | undefined): readonly Entry[] {
  return columnIds(line.sheet.table).map((id, at) => {
    const given = givenIn(line, id)
    const cell = written?.[at] ?? null
    const isSilent = line.key === '' && given?.text.trim() === '' && given.odd === undefined
    if (given === undefined || isSilent) return { given: asWritten(cell), changed: false }
    return { given, changed: !isSame(cell, given) }
  })
}

/** A reader for one line: what it tells of a column is told of the cell. */
export function readerOf(
  line: Line,
  row: Row | undefined,
  from: number,
  uses: Set<string>,
  { locale, names, written, tell }: Session,
  path: readonly (string | number)[] | undefined,
): Reader & { readonly told: ReadonlySet<string> } {
  const ids = columnIds(line.sheet.table)
  const told = new Set<string>()
  const say: Reader['tell'] = (column, name, slots = {}) => {
    const id = ids[from + column] ?? ''
    const kind = row === undefined ? '' : line.sheet.table.record.kindOf(row.item, written)
    const given = givenIn(line, id) ?? { text: '' }
    tell.cell(name, placeIn(line, id), { found: foundIn(given, locale), kind: { verbatim: kind }, ...slots }, path)
  }
  return {
    names,
    written,
    locale,
    told,
    uses: (kind, id) => void uses.add(JSON.stringify([kind, id])),
    tell: (column, name, slots) => {
      told.add(ids[from + column] ?? '')
      say(column, name, slots)
    },
    remark: say,
  }
}

/** Tells of cells that go with one that could not be read. */
export function tellWithheld(
  line: Line,
  ids: readonly string[],
  told: ReadonlySet<string>,
  { tell, locale }: Session,
  path?: readonly (string | number)[],
): void {
  const because = ids.find((id) => told.has(id))
  if (because === undefined) return
  for (const id of ids) {
    const given = givenIn(line, id)
    if (told.has(id) || given === undefined || given.text.trim() === '') continue
    const slots = {
      found: foundIn(given, locale),
      because: { verbatim: placeIn(line, because).split('!').at(-1) ?? '' },
    }
    tell.cell('withheld', placeIn(line, id), slots, path)
  }
}

const changed = {
  en: '{cell}: {column} of {name}: {before} → {after}',
  da: '{cell}: {column} for {name}: {before} → {after}',
}
const nothing = { en: '(empty)', da: '(tom)' }

/** Takes over what was changed in the cells of a row that is in the plan. */
export function editRow(
  line: Line,
  base: Row,
  written: readonly Cell[],
  session: Session,
  row = session.workOf(base.table).ours(base),
): void {
  const { table } = line.sheet
  const entries = entriesOf(line, written)
  if (!entries.some((entry) => entry.changed)) return
  const work = session.workOf(table)
  const ids = columnIds(table)
  if (row === undefined) {
    session.tell.file('rowGone', placeIn(line, ids.find((_, at) => entries[at]?.changed) ?? ''), {})
    return
  }
  const item = row.item as Record<string, unknown>
  const { tag, parts } = table.record
  if (tag !== undefined && entries[0]?.changed) {
    const codec = {
      columns: table.record.columns.slice(0, 1),
      write: () => [],
      read: ([entry]: readonly Entry[], _old: unknown, reader: Reader) =>
        entry === undefined || entry.given.text.trim() === ''
          ? undefined
          : tag.leaf.read(entry.given, undefined, reader),
    }
    editPart(
      { name: tag.name, codec, from: 0, required: true, empty: undefined },
      line,
      base,
      row,
      entries,
      written,
      session,
    )
  }
  for (const part of parts)
    if (entries.slice(part.from, part.from + part.codec.columns.length).some((entry) => entry.changed))
      editPart(part, line, base, row, entries, written, session)

  function editPart(
    part: Part,
    line: Line,
    base: Row,
    row: Row,
    entries: readonly Entry[],
    written: readonly Cell[],
    session: Session,
  ): void {
    const before = partOf(base, part.name)
    const now = partOf(row, part.name)
    const path = documentPath(row)
    const uses = new Set<string>()
    const reader = readerOf(line, row, 0, uses, session, path)
    const columns = ids.slice(part.from, part.from + part.codec.columns.length)
    const at = (id: string): number => ids.indexOf(id)
    const touched = columns.filter((id) => entries[at(id)]?.changed)
    const long = touched.find((id) => String(written[at(id)] ?? '').length > LONGEST)
    if (long !== undefined) {
      session.tell.cell('cut', placeIn(line, long), {}, path)
      return
    }
    const kind = tag === undefined ? undefined : item[tag.name]
    const value = readPart(part, entries, propertiesIn(base.item), kind, reader)
    if (value === bad) {
      tellWithheld(line, touched, reader.told, session, path)
      return
    }
    if (isSameData(value, now)) return
    const words = (cell: Cell): string => wordsOfCell(cell, session.locale)
    if (!isSameData(before, now)) {
      const ours = part.name === tag?.name ? [tag.leaf.write(now, session.names)] : part.codec.write(now, session.names)
      for (const id of touched.filter((each) => !reader.told.has(each))) {
        const theirs = foundIn(entries[at(id)]?.given ?? { text: '' }, session.locale)
        const mine = { verbatim: excerpt(words(ours[at(id) - part.from] ?? null), 60).da }
        session.tell.cell('conflict', placeIn(line, id), { theirs, ours: mine }, path)
      }
      return
    }
    if (value === undefined) delete item[part.name]
    else item[part.name] = value
    const other = otherText(before, value, session.locale)
    if (other !== undefined) session.tell.cell('otherText', placeIn(line, touched[0] ?? ''), other, path)
    const name = { verbatim: wholeName(base, session.written) }
    const edit: Edit = {
      row,
      part: part.name,
      cells: new Map([
        ['', placeIn(line, touched[0] ?? '')],
        ...touched.map((id): [string, string] => [id, placeIn(line, id)]),
      ]),
      uses,
      makes: [],
      changes: touched
        .filter((id) => !reader.told.has(id))
        .map((id) => {
          const cell = placeIn(line, id)
          const from = words(written[at(id)] ?? null)
          const given = entries[at(id)]?.given ?? { text: '' }
          const to = given.date === undefined ? given.text : words({ date: given.date })
          const shown = (text: string) => (text === '' ? nothing : { verbatim: excerpt(text, 80).da })
          return {
            kind: 'changed',
            cell,
            before: from,
            after: to,
            message: changed,
            slots: {
              cell: { verbatim: cell },
              column: { verbatim: table.record.columns[at(id)]?.label ?? '' },
              name,
              before: shown(from),
              after: shown(to),
            },
          }
        }),
      undo: () => {
        if (now === undefined) delete item[part.name]
        else item[part.name] = now
      },
    }
    work.edits.push(edit)
  }
}
