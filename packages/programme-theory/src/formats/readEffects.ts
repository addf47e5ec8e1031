import type { CsvDraft } from './csvDraft.js'
import type { CsvRow } from './csvRow.js'
import { type CsvSink, quotedCell } from './csvSink.js'
import type { EffectColumnRead } from './effectColumns.js'
import { entriesOf } from './entriesOf.js'
import { isNone, nothingIn } from './nothingIn.js'

/** What the rows of an activity say of it: places of nodes. */
export interface Effects {
  /** By step of the way. */
  readonly way: Map<number, Set<number>>
  readonly apart: Set<number>
  readonly inputs: Set<number>
}

/** What has been read of effects, row by row. */
export interface EffectsRead {
  readonly of: Map<number, Effects>
  /** For each column, what its last cell of this focus area holds. */
  readonly above: Map<EffectColumnRead, readonly number[]>
  /** Cells that were read as the one above. */
  asAbove: number
}

/** Reads the effects of a row into those of its activities; returns whether the row itself names any. */
export function readEffects(
  row: CsvRow,
  columns: readonly EffectColumnRead[],
  activities: readonly number[],
  continues: boolean,
  read: EffectsRead,
  draft: CsvDraft,
  lang: string,
  sink: CsvSink,
): boolean {
  let names = false
  for (const one of columns) {
    const { column, means, step, shared } = one
    const cell = row.cell(column)
    let nodes: readonly number[] = []
    if (cell === '') {
      if (!shared || activities.length === 0) continue
      nodes = read.above.get(one) ?? []
      if (!continues && nodes.length > 0) read.asAbove += 1
    } else if (isNone(cell)) read.above.set(one, [])
    else if (nothingIn(cell, lang) !== undefined) {
      sink.tell('notKept', row.place(column), { found: quotedCell(cell) }, ['notes', draft.notes.length])
      row.keep(column, cell, activities)
    } else {
      names = true
      nodes = entriesOf(cell).entries.map((entry) => draft.node(means, entry))
      read.above.set(one, nodes)
    }
    for (const activity of activities) {
      const effects = read.of.get(activity) ?? { way: new Map(), apart: new Set(), inputs: new Set() }
      read.of.set(activity, effects)
      const { way, apart, inputs } = effects
      const isInput = means.is === 'resources' || means.is === 'context'
      const set = isInput ? inputs : step < 0 ? apart : (way.get(step) ?? new Set())
      if (step >= 0) way.set(step, set)
      for (const node of nodes) set.add(node)
    }
  }
  return names
}
