import { known, unknown } from '@groundplan/kernel'
import { costIn } from './costIn.js'
import type { ActivityDraft, CsvDraft } from './csvDraft.js'
import type { HeadedColumn } from './csvHeadings.js'
import type { CsvRow } from './csvRow.js'
import { type CsvSink, quotedCell } from './csvSink.js'
import { isDash, nothingIn } from './nothingIn.js'

/** Reads what the activities of a row cost. What several activities of one row cost together cannot be said of any of them: it is kept as a note. */
export function readCost(
  row: CsvRow,
  column: HeadedColumn | undefined,
  activities: readonly number[],
  draft: CsvDraft,
  lang: string,
  sink: CsvSink,
): void {
  const cell = row.cell(column)
  if (column === undefined || cell === '' || isDash(cell)) return
  const [place] = activities
  if (place === undefined || activities.length > 1) {
    row.keep(column, cell, activities)
    return
  }
  const path = ['nodes', place, 'cost']
  if (!row.isFirst(`cost ${place}`, column, cell, activities, path)) return
  const read = costIn(cell, lang)
  const node = draft.nodes[place] as ActivityDraft
  if (read?.guessed === true) sink.tell('noCurrency', row.place(column), { found: quotedCell(cell) }, path)
  if (read !== undefined) node.cost = known(read.cost)
  else {
    const nothing = nothingIn(cell, lang)
    node.cost = nothing ?? unknown({ verbatim: cell, lang })
    if (nothing === undefined) sink.tell('noCost', row.place(column), { found: quotedCell(cell) }, path)
  }
}
