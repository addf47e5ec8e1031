import { excerpt } from '@groundplan/kernel/document'
import { digestOfText } from './base.js'
import { type Cell, normal } from './cell.js'
import { propertiesIn } from './codec.js'
import { type Names, ownName } from './names.js'
import { answersKind, planArtefact } from './own.js'
import { applies } from './record.js'
import type { Step, Table } from './tables.js'

/** One record of a table, where it stands in the content. */
export interface Row {
  readonly table: Table
  /** Names the row in the plan, also after other rows were added, removed or put in another order. */
  readonly key: string
  readonly item: unknown
  /** The list it stands in; undefined for the one row of a table without a list. */
  readonly list?: unknown[] | undefined
  readonly parent?: Row | undefined
  /** Properties and places that lead from the parent's record, or the content, to the list. */
  readonly way: readonly (string | number)[]
}

/** A list in a record, with the way to it; undefined where it is absent or not known. */
export function listAt(
  record: unknown,
  steps: readonly Step[],
): { readonly list: unknown[]; readonly way: readonly (string | number)[] } | undefined {
  let here = record
  const way: string[] = []
  for (const { name, datum } of steps) {
    here = propertiesIn(here)[name]
    way.push(name)
    if (!datum) continue
    here = propertiesIn(here)['is'] === 'known' ? propertiesIn(here)['value'] : undefined
    way.push('value')
  }
  return Array.isArray(here) ? { list: here as unknown[], way } : undefined
}

/** The list in a record, made where it is not there yet: what was absent or not known becomes a known list. */
export function makeList(
  record: unknown,
  steps: readonly Step[],
): { readonly list: unknown[]; readonly way: readonly (string | number)[] } {
  let here = record as Record<string, unknown>
  for (const [at, { name, datum }] of steps.entries()) {
    const last = at === steps.length - 1
    const make = (): unknown => (last ? [] : {})
    if (datum) {
      const before = propertiesIn(here[name])
      if (before['is'] !== 'known') here[name] = { is: 'known', value: make() }
      here = (here[name] as Record<string, unknown>)['value'] as Record<string, unknown>
    } else {
      if (here[name] === undefined || here[name] === null) here[name] = make()
      here = here[name] as Record<string, unknown>
    }
  }
  return listAt(record, steps) ?? { list: [], way: [] }
}

/** An id as a part of a key: of moderate length, without `/` and `*`, which have a meaning there. */
function encode(id: string): string {
  const whole = id.replace(/[\ud800-\udfff]/gu, (half) => `\ufffd${half.charCodeAt(0)}`)
  const part = encodeURIComponent(whole).replaceAll('*', '%2A').replaceAll('~', '%7E')
  return part.length <= 200 ? part : `~${digestOfText(whole)}`
}

/** The key of a record: its id where it has one that no record before it in the list has, else its place. */
function keyIn(table: Table, item: unknown, index: number, seen: Set<string>, parent: Row | undefined): string {
  const id = table.idName === undefined ? undefined : propertiesIn(item)[table.idName]
  const above = parent === undefined ? '' : `${parent.key}/`
  if (typeof id !== 'string' || id === '' || seen.has(id)) return `${above}*${index + 1}`
  seen.add(id)
  return `${above}${encode(id)}`
}

/** The rows of every table in content, by table; parents come first. Time grows with the content. */
export function rowsOf(tables: readonly Table[], content: unknown): ReadonlyMap<Table, readonly Row[]> {
  const found = new Map<Table, readonly Row[]>()
  for (const table of tables) {
    if (table.steps === undefined) {
      found.set(table, content === undefined ? [] : [{ table, key: '.', item: content, way: [] }])
      continue
    }
    const rows: Row[] = []
    const parents: readonly (Row | undefined)[] =
      table.parent === undefined ? [undefined] : (found.get(table.parent) ?? [])
    for (const parent of parents) {
      const at = listAt(parent === undefined ? content : parent.item, table.steps)
      if (at === undefined) continue
      if (table.only !== undefined && parent !== undefined && !holdsFor(table, parent)) continue
      const seen = new Set<string>()
      for (const [index, item] of at.list.entries())
        rows.push({ table, key: keyIn(table, item, index, seen, parent), item, list: at.list, parent, way: at.way })
    }
    found.set(table, rows)
  }
  return found
}

/** Whether a row of the parent is of a kind that has the table's list. */
export function holdsFor({ only }: Table, parent: Row): boolean {
  const { tag } = parent.table.record
  return only === undefined || tag === undefined || applies({ only }, propertiesIn(parent.item)[tag.name])
}

/** Where a row stands in the content, as it is now. Time grows with the lists on the way. */
export function pathOfRow(row: Row): readonly (string | number)[] {
  if (row.list === undefined) return []
  const above = row.parent === undefined ? [] : pathOfRow(row.parent)
  return [...above, ...row.way, row.list.indexOf(row.item)]
}

/** The path of a row within the document. */
export function documentPath(row: Row): readonly (string | number)[] {
  const { kind } = row.table.artefact
  const at = pathOfRow(row)
  if (kind === planArtefact.kind) return ['plan', ...at]
  if (kind === answersKind) return ['plan', 'answers', String(propertiesIn(row.item)['id'])]
  return ['plan', 'artefacts', kind, 'content', ...at]
}

/** What a row is called on one line: its name, what it is of, or its number. */
export function nameOfRow({ table, item, key }: Row, names: Names): string {
  const own = ownName(item, names.locale)
  if (own !== undefined) return own
  const id = table.idName === undefined ? undefined : propertiesIn(item)[table.idName]
  if (typeof id !== 'string') {
    const [first] = table.record.write(item, names).filter((cell) => typeof cell === 'string' && cell.trim() !== '')
    if (typeof first === 'string') return normal(first).trim().replace(/\s+/g, ' ')
    return key.split('/').at(-1)?.replace('*', `${table.title} `) ?? key
  }
  for (const kind of table.defines) {
    const thing = names.get(kind, id)
    if (thing !== undefined) return thing.name
  }
  return id
}

/** What a row is called, with what it belongs to in brackets. */
export function wholeName(row: Row, names: Names): string {
  const name = excerpt(nameOfRow(row, names), 60).da
  return row.parent === undefined ? name : `${name} (${excerpt(nameOfRow(row.parent, names), 60).da})`
}

const LONGEST_LABEL = 120

/** The names by which rows are told apart where other rows belong to them: what is shared bears behind it what it belongs to, or its key. */
export function labelsOf(rows: readonly Row[], names: Names): ReadonlyMap<Row, string> {
  const count = new Map<string, number>()
  const plain = rows.map((row) => {
    const name = normal(nameOfRow(row, names))
    return name.length <= LONGEST_LABEL ? name : `${name.slice(0, LONGEST_LABEL).replace(/[\ud800-\udbff]$/, '')}…`
  })
  for (const name of plain) count.set(name.toLowerCase(), (count.get(name.toLowerCase()) ?? 0) + 1)
  const above = rows.map((row, at) => {
    const { parent } = row
    return parent === undefined ? '' : `${plain[at]} (${normal(nameOfRow(parent, names)).slice(0, LONGEST_LABEL)})`
  })
  for (const name of above) count.set(name.toLowerCase(), (count.get(name.toLowerCase()) ?? 0) + 1)
  return new Map(
    rows.map((row, at) => {
      const name = plain[at] as string
      if ((count.get(name.toLowerCase()) ?? 0) < 2) return [row, name]
      const whole = above[at] as string
      if (whole !== '' && (count.get(whole.toLowerCase()) ?? 0) < 2) return [row, whole]
      return [row, `${name} (${normal(row.key.split('/').map(decodeURIComponent).join(' › '))})`]
    }),
  )
}

/** The cells of a row, without its key and what it belongs to. */
export const cellsOf = (row: Row, names: Names): readonly Cell[] => row.table.record.write(row.item, names)
