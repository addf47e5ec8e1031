import { type Datum, known, type Period, type Text, unknown, type Verbatim } from '@groundplan/kernel'
import type { PartRef } from '../model/assumption.js'
import type { Money, TheoryNode } from '../model/node.js'
import type { FocusArea, Note } from '../model/theory.js'
import type { CsvColumn } from './csvColumns.js'
import { idMaker } from './ids.js'
import { oneLine } from './oneLine.js'

/** A focus area while the table is read. */
export type AreaDraft = { -readonly [K in keyof FocusArea]: FocusArea[K] }

/** An activity while the table is read. */
export interface ActivityDraft {
  readonly is: 'activity'
  readonly id: string
  readonly label: Verbatim
  focusAreas?: string[]
  when?: Datum<Period>
  cost?: Datum<Money>
}

/** A theory while its table is read: things are found again by their words. */
export interface CsvDraft {
  readonly nodes: (TheoryNode | ActivityDraft)[]
  readonly areas: AreaDraft[]
  readonly groups: { readonly id: string; readonly name: Text }[]
  readonly notes: Note[]
  /** The place of the node with these words in this column, made when it is new. */
  node(column: CsvColumn, entry: string): number
  area(label: string): AreaDraft
  group(name: string): string
  note(text: string, nodes: readonly number[]): void
}

/** What a column's entries are. */
function made(column: CsvColumn, id: string, label: Verbatim): TheoryNode | ActivityDraft {
  switch (column.is) {
    case 'activity':
      return { is: 'activity', id, label }
    case 'resources':
      return { is: 'resource', id, label }
    case 'context':
      return { is: 'condition', id, label }
    case 'outputs':
      return { is: 'output', id, label }
    case 'goals':
      return { is: 'goal', id, label }
    case 'horizon': {
      const is = column.horizon.id === 'intermediateObjective' ? 'goal' : 'outcome'
      return { is, id, label, horizon: known(column.horizon.id) }
    }
    default:
      return { is: 'outcome', id, label, horizon: unknown() }
  }
}

/** The words by which things are found again. */
const folded = (text: string): string => oneLine(text.normalize('NFC')).toLowerCase()

/** Begins a theory whose words are in one language. */
export function csvDraft(lang: string, idPrefix: string): CsvDraft {
  const ids = { node: idMaker(idPrefix), area: idMaker(idPrefix), group: idMaker(idPrefix), note: idMaker(idPrefix) }
  const places = new Map<string, number>()
  const areas = new Map<string, AreaDraft>()
  const groups = new Map<string, string>()
  const draft: CsvDraft = {
    nodes: [],
    areas: [],
    groups: [],
    notes: [],
    node(column, entry) {
      const key = `${column.is === 'horizon' ? `horizon ${column.horizon.id}` : column.is}\n${folded(entry)}`
      const found = places.get(key)
      if (found !== undefined) return found
      const place = draft.nodes.push(made(column, ids.node(entry, column.is), { verbatim: entry, lang })) - 1
      places.set(key, place)
      return place
    },
    area(label) {
      const key = folded(label)
      const found = areas.get(key)
      if (found !== undefined) return found
      const area = { id: ids.area(label, 'area'), label: { verbatim: label, lang } }
      areas.set(key, area)
      draft.areas.push(area)
      return area
    },
    group(name) {
      const key = folded(name)
      const found = groups.get(key)
      if (found !== undefined) return found
      const id = ids.group(name, 'group')
      groups.set(key, id)
      draft.groups.push({ id, name: { verbatim: name, lang } })
      return id
    },
    note(text, nodes) {
      const on = nodes.map((place): PartRef => ({ node: draft.nodes[place]?.id as string }))
      draft.notes.push({ id: ids.note('', 'note'), text: { verbatim: text, lang }, ...(on.length > 0 && { on }) })
    },
  }
  return draft
}
