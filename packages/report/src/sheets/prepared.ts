import { type Artefact, deepFreeze, languageOf } from '@groundplan/kernel'
import { attach, type Plan, read } from '@groundplan/planning-models'
import { inLanguage } from './labels.js'
import {
  type Answering,
  answersArtefact,
  answersContent,
  planArtefact,
  planContent,
  withAnswers,
  withPlanContent,
} from './own.js'
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
  /** Its content in a plan; undefined where the plan has none that can be read. */
  held(plan: Plan): unknown
  /** The plan with other content of it. */
  put(plan: Plan, content: unknown): Plan
}

/** What a workbook is about besides artefacts. */
export interface About {
  /** What findings say, by their keys, in the order of the sheet of answers. */
  readonly listed: ReadonlyMap<string, string>
  readonly answering: Answering
}

/** The plan's own facts, the artefacts, and the answers, each with its tables; an artefact once per kind. */
export function sourcesOf(
  plan: Plan,
  artefacts: readonly Artefact[],
  locale: string,
  { listed, answering }: About,
): readonly Source[] {
  const language = languageOf(locale)
  const kinds = new Set<string>()
  const facts: Source = {
    artefact: planArtefact,
    ...tablesOf(planArtefact, locale),
    is: 'present',
    held: planContent,
    put: withPlanContent,
  }
  const answers: Source = {
    artefact: answersArtefact,
    ...tablesOf(answersArtefact, locale),
    is: listed.size + Object.keys(plan.answers).length === 0 ? 'absent' : 'present',
    held: (from) => answersContent(from, listed, language),
    put: (onto, content) => withAnswers(onto, content, listed, answering, language),
  }
  const others = artefacts
    .filter(({ kind }) => !kinds.has(kind) && kinds.add(kind))
    .map(
      (artefact): Source => ({
        artefact,
        ...tablesOf(artefact, locale),
        is: read(plan, artefact).is,
        held: (from) => contentOf(from, artefact),
        put: (onto, content) => putContent(onto, artefact, content),
      }),
    )
  return [facts, ...others, answers]
}

/** An artefact's content as it is written where its version is the present one, else as it reads in the present one. */
export function contentOf(plan: Plan, artefact: Artefact): unknown {
  if (artefact === planArtefact) return planContent(plan)
  const held = read(plan, artefact)
  if (held.is !== 'present') return undefined
  const raw = plan.artefacts[artefact.kind]
  return raw?.version === artefact.version ? raw.content : held.content
}

/** A plan with other content of an artefact. */
export function putContent(plan: Plan, artefact: Artefact, content: unknown): Plan {
  if (artefact === planArtefact) return withPlanContent(plan, content)
  const held = plan.artefacts[artefact.kind]
  if (held === undefined || held.version !== artefact.version) return attach(plan, artefact, content)
  const next = deepFreeze({ ...held, content })
  return Object.freeze({ ...plan, artefacts: Object.freeze({ ...plan.artefacts, [artefact.kind]: next }) })
}

const forbidden = /[[\]:*?/\\]/g
const MOST = 31

const SHORTEST = 4

/** A name for a sheet that has no room for the whole of it: what it holds in full, behind as much of what it belongs to as there is room for. */
function within(artefact: string, title: string): string {
  const room = MOST - title.length - ' – '.length - 1
  return room < SHORTEST || artefact === title ? title : `${artefact.slice(0, room).trim()}. – ${title}`
}

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
    const wanted =
      (whole.length <= MOST ? whole : within(clean(artefact), clean(table.title))).slice(0, MOST) || fallback
    let name = wanted
    for (let n = 2; used.has(name.toLowerCase()) || name.toLowerCase() === 'history'; n += 1)
      name = `${wanted.slice(0, MOST - String(n).length - 3).trim()} (${n})`
    used.add(name.toLowerCase())
    names.set(table, name)
  }
  return names
}
