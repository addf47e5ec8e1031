import { isKept } from '../emit/names.js'
import { identifierLike, isIdentifier, isReserved } from '../identifier.js'
import { isPackageName } from '../packageName.js'
import type { Column, RowKind } from './column.js'
import type { Reader } from './reader.js'
import type { Row } from './row.js'
import { quoted } from './sink.js'

/** What a thing has by itself, and what fills messages about it. */
const ofThings = new Set([
  'artefact',
  'id',
  'name',
  'items',
  'construct',
  'rating',
  'ratings',
  'basis',
  'found',
  'least',
])
/** What every thing has besides its fields. */
const ofFields = new Set(['id', 'name'])

/** The step of highest number: a scale that people can tell apart is much shorter. */
const HIGHEST_STEP = 100

/** The number of a step, written in digits; undefined when it is none. */
export function stepNumber(text: string): number | undefined {
  return /^\d{1,3}$/.test(text) && Number(text) <= HIGHEST_STEP ? Number(text) : undefined
}

function checkIdentifier(row: Row, column: Column, taken: ReadonlySet<string>, { sink }: Reader): void {
  const id = row.cells[column]
  if (id === undefined) return
  const where = { row: row.number, column }
  if (!isIdentifier(id)) {
    const like = identifierLike(id)
    const said = /[æøå]/i.test(id.normalize('NFC')) ? 'danishId' : 'badId'
    sink.tell(said, where, { found: quoted(id) }, like === undefined ? [] : [like])
  } else if (isReserved(id) || taken.has(id) || (column === 'in' && isKept(id)))
    sink.tell('reservedId', where, { found: quoted(id) })
}

/** Tells of names that come twice among the cells of some columns, capitals or not: names of files need not know them. */
function checkTwice(
  cells: readonly { readonly row: Row; readonly column: Column; readonly scope: string }[],
  { sink }: Reader,
): void {
  const first = new Map<string, number>()
  for (const { row, column, scope } of cells) {
    const id = row.cells[column]
    // What is no id at all has been told.
    if (id === undefined || !(isIdentifier(id) || stepNumber(id) !== undefined)) continue
    const key = `${scope} ${id.toLowerCase()}`
    const before = first.get(key)
    if (before === undefined) first.set(key, row.number)
    else sink.tell('twiceId', { row: row.number, column }, { found: quoted(id), first: before })
  }
}

/** Tells of every id that is missing, cannot be one, is taken, or comes twice. */
export function checkIds(reader: Reader): void {
  const { sink, rowsOf } = reader
  const none: ReadonlySet<string> = new Set()
  const [model, ...others] = rowsOf('model')
  if (model === undefined) sink.tell('noModel', {})
  else {
    for (const row of others) sink.tell('twoModels', { row: row.number, column: 'row' }, { first: model.number })
    const name = reader.cell(model, 'id')
    if (name !== undefined && !isPackageName(name))
      sink.tell('badName', { row: model.number, column: 'id' }, { found: quoted(name) })
  }
  const kinds: readonly RowKind[] = ['source', 'phase', 'principle', 'construct', 'step', 'thing', 'field', 'rule']
  for (const kind of kinds)
    for (const row of rowsOf(kind)) {
      const id = reader.cell(row, 'id')
      if (kind === 'step') {
        if (id !== undefined && stepNumber(id) === undefined)
          sink.tell('badStep', { row: row.number, column: 'id' }, { found: quoted(id), limit: HIGHEST_STEP })
      } else checkIdentifier(row, 'id', kind === 'thing' ? ofThings : kind === 'field' ? ofFields : none, reader)
      if (kind === 'thing') checkIdentifier(row, 'in', ofThings, reader)
    }
  for (const kind of kinds) {
    if (kind === 'thing') continue
    const scope = (row: Row): string => (kind === 'field' ? `${kind} ${row.cells.in?.toLowerCase()}` : kind)
    checkTwice(
      rowsOf(kind).map((row) => ({ row, column: 'id', scope: scope(row) })),
      reader,
    )
  }
  // A thing and a register stand beside each other in code: `sites.items.map((site) => …)`.
  const things = rowsOf('thing').flatMap((row) => [
    { row, column: 'id', scope: 'thing' } as const,
    { row, column: 'in', scope: 'thing' } as const,
  ])
  checkTwice(things, reader)
}
