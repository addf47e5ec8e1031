import { standardHorizons } from '../model/horizon.js'
import type { TheoryNode } from '../model/node.js'
import type { Theory } from '../model/theory.js'
import { type ActivityDraft, type AreaDraft, csvDraft } from './csvDraft.js'
import type { HeadedColumn, Headings } from './csvHeadings.js'
import { csvRows } from './csvRow.js'
import { type CsvSink, quotedCell } from './csvSink.js'
import { effectColumns } from './effectColumns.js'
import { entriesOf } from './entriesOf.js'
import { isErrorCell } from './errorCell.js'
import type { FromCsvOptions, TheoryRead } from './fromCsv.js'
import { linksOfDraft } from './linksOfDraft.js'
import { isNone } from './nothingIn.js'
import { oneLine } from './oneLine.js'
import { readAreaFacts } from './readAreaFacts.js'
import { readCost } from './readCost.js'
import { type EffectsRead, readEffects } from './readEffects.js'
import { readStart } from './readStart.js'

/** The theory that the rows below the headings tell, and the groups they name. */
export function theoryOfRows(
  grid: readonly (readonly string[])[],
  { row: headingRow, columns, horizons }: Headings,
  { id, title, language: lang, horizons: given, blank = 'above', idPrefix = '' }: FromCsvOptions,
  sink: CsvSink,
): Pick<TheoryRead, 'groups'> & { readonly theory: Theory } {
  const draft = csvDraft(lang, idPrefix)
  const rowOf = csvRows(draft, sink)
  const headed = new Map(columns.map((column) => [column.at, column]))
  const called = (is: string): HeadedColumn | undefined => columns.find(({ means }) => means?.is === is)
  const focusColumn = called('focusArea')
  const activityColumn = called('activity')
  const areaColumns = { challenge: called('challenge'), groups: called('groups') }
  const timeColumns = { start: called('start'), end: called('end') }
  const effects = effectColumns(columns, horizons, blank)
  const read: EffectsRead = { of: new Map(), above: new Map(), asAbove: 0 }

  grid.slice(0, headingRow).forEach((cells, r) => {
    const words = oneLine(cells.join(' '))
    if (words === '') return
    sink.tell('above', { row: r + 1 }, { found: quotedCell(words) }, ['notes', draft.notes.length])
    draft.note(words, [])
  })
  if (grid.slice(headingRow + 1).every((cells) => cells.every((cell) => cell.trim() === '')))
    sink.tell('noRows', { row: headingRow + 1 })
  else if (activityColumn === undefined) sink.tell('noActivity', { row: headingRow + 1 })

  let area: AreaDraft | undefined
  let activities: readonly number[] = []
  const turnTo = (label: string): void => {
    const next = isNone(label) ? undefined : draft.area(oneLine(label))
    if (next === area) return
    area = next
    activities = []
    read.above.clear()
  }
  const activitiesIn = (cell: string): readonly number[] => {
    const { entries, marked } = entriesOf(cell)
    const places = (marked ? entries : [oneLine(cell)]).map((entry) => draft.node({ is: 'activity' }, entry))
    for (const place of places) {
      const node = draft.nodes[place] as ActivityDraft
      if (area !== undefined && node.focusAreas?.includes(area.id) !== true)
        node.focusAreas = [...(node.focusAreas ?? []), area.id]
    }
    return places
  }

  grid.slice(headingRow + 1).forEach((raw, below) => {
    const number = headingRow + 2 + below
    const row = rowOf(
      raw.map((cell, at) => {
        if (!isErrorCell(cell)) return cell
        const column = headed.get(at)
        sink.tell('errorCell', { row: number, column: at + 1, heading: column?.heading }, { found: quotedCell(cell) })
        // A dash says that nothing is said there; an empty cell could mean the one above.
        return column?.means === undefined ? '' : '–'
      }),
      number,
    )
    if (row.cells.every((cell) => cell === '')) return
    const focus = row.cell(focusColumn)
    if (focus !== '') turnTo(focus)
    const named = row.cell(activityColumn)
    const continues = named === '' && activities.length > 0
    if (named !== '') activities = isNone(named) ? [] : activitiesIn(named)
    readAreaFacts(row, areaColumns, area, draft, lang, activities)
    readStart(row, timeColumns, activities, draft, lang, sink)
    readCost(row, called('cost'), activities, draft, lang, sink)
    const names = readEffects(row, effects, activities, continues, read, draft, lang, sink)
    if (names && named === '' && activities.length === 0 && activityColumn !== undefined)
      sink.tell('noActivity', row.place(activityColumn))
    row.cells.forEach((cell, at) => {
      const column = headed.get(at)
      const place = column === undefined ? { row: number, column: at + 1 } : row.place(column)
      if (cell.includes('\ufffd')) sink.tell('garbled', place, { found: quotedCell(cell) })
      if (cell === '' || column?.means !== undefined) return
      if (column !== undefined) row.keep(column, cell, activities)
      else {
        sink.tell('beyond', place, { found: quotedCell(cell) }, ['notes', draft.notes.length])
        draft.note(oneLine(cell), activities)
      }
    })
  })

  const { links, assumed, tooMany } = linksOfDraft(draft, read.of)
  if (read.asAbove > 0) {
    const shared = effects.flatMap(({ shared, column }) => (shared ? [quotedCell(column.heading)] : []))
    sink.tell('asAbove', {}, { count: read.asAbove, columns: shared })
  }
  if (tooMany) sink.tell('manyLinks', {}, {}, ['links'])
  if (assumed > 0) sink.tell('assumedLinks', {}, { count: assumed }, ['links'])
  // Where all columns are standard ones, the theory has all standard horizons: the last column of a short table is not its last horizon.
  const isStandard = horizons.every((horizon) => standardHorizons.some((standard) => standard === horizon))
  return {
    groups: draft.groups,
    theory: {
      id,
      title,
      ...((given !== undefined || !isStandard) && { horizons }),
      ...(draft.areas.length > 0 && { focusAreas: draft.areas }),
      nodes: draft.nodes as readonly TheoryNode[],
      links,
      ...(draft.notes.length > 0 && { notes: draft.notes }),
    },
  }
}
