import { type Artefact, languageOf } from '@groundplan/kernel'
import { type Plan, read } from '@groundplan/planning-models'
import { inLanguage } from './labels.js'
import type { RecordCodec } from './record.js'
import { type Table, tablesOf } from './tables.js'

/** The version of the form of our workbooks. */
export const FORMAT = 1

/** Begins the hidden first cell of each sheet that holds a table. */
export const MARK = 'groundplan:'

/** Names of the sheets that nobody sees. */
export const hiddenSheets = { meta: '_groundplan', lists: '_groundplan-lists' } as const

/** The column that says what a row belongs to. */
export const PARENT = '^'

// Asked for every row; a table's columns never change, and are forgotten with it.
const known = new WeakMap<Table, readonly string[]>()

/** The columns of a table, each with an id that no other has. */
export function columnIds(table: Table): readonly string[] {
  const found = known.get(table)
  if (found !== undefined) return found
  const seen = new Map<string, number>()
  const ids = table.record.columns.map(({ id }) => {
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return times === 1 ? id : `${id}#${times}`
  })
  known.set(table, ids)
  return ids
}

/** What an artefact's content is edited from. */
export interface Source {
  readonly artefact: Artefact
  readonly tables: readonly Table[]
  /** Lists that new content must have. */
  readonly needed: RecordCodec['needed']
  readonly is: 'present' | 'absent' | 'newer' | 'invalid'
}

/** The artefacts with their tables, once per kind. */
export function sourcesOf(plan: Plan, artefacts: readonly Artefact[], locale: string): readonly Source[] {
  const kinds = new Set<string>()
  return artefacts
    .filter(({ kind }) => !kinds.has(kind) && kinds.add(kind))
    .map((artefact) => ({ artefact, ...tablesOf(artefact, locale), is: read(plan, artefact).is }))
}

/** An artefact's content as it is written where its version is the present one, else as it reads in the present one. */
export function contentOf(plan: Plan, artefact: Artefact): unknown {
  const held = read(plan, artefact)
  if (held.is !== 'present') return undefined
  const raw = plan.artefacts[artefact.kind]
  return raw?.version === artefact.version ? raw.content : held.content
}

const forbidden = /[[\]:*?/\\]/g
const MOST = 31

/** Names for the sheets of some tables: what a workbook allows, no two alike. */
export function sheetNames(
  tables: readonly Table[],
  locale: string,
  taken: readonly string[],
): ReadonlyMap<Table, string> {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  const clean = (name: string): string => {
    const plain = name.replace(forbidden, ' ').replace(/\s+/g, ' ').trim()
    return plain.startsWith("'") || plain.endsWith("'") ? plain.replaceAll("'", ' ').trim() : plain
  }
  const names = new Map<Table, string>()
  for (const table of tables) {
    const artefact = inLanguage(table.artefact.title, languageOf(locale))
    const whole = clean(table.title === artefact ? artefact : `${artefact} – ${table.title}`)
    const fallback = languageOf(locale) === 'da' ? 'Ark' : 'Sheet'
    const wanted = (whole.length <= MOST ? whole : clean(table.title)).slice(0, MOST) || fallback
    let name = wanted
    for (let n = 2; used.has(name.toLowerCase()) || name.toLowerCase() === 'history'; n += 1)
      name = `${wanted.slice(0, MOST - String(n).length - 3).trim()} (${n})`
    used.add(name.toLowerCase())
    names.set(table, name)
  }
  return names
}
