import { type DateOrUnknown, type Datum, known, languages, type Period, showDate, unknown } from '@groundplan/kernel'
import { words } from '../views/words.js'
import type { ActivityDraft, CsvDraft } from './csvDraft.js'
import type { HeadedColumn } from './csvHeadings.js'
import type { CsvRow } from './csvRow.js'
import { type CsvSink, quotedCell } from './csvSink.js'
import { dateIn } from './dateIn.js'
import { isDash, nothingIn } from './nothingIn.js'

/** Reads when the activities of a row run. Reasons for which a period has no place are kept as notes. */
export function readStart(
  row: CsvRow,
  columns: { readonly start: HeadedColumn | undefined; readonly end: HeadedColumn | undefined },
  activities: readonly number[],
  draft: CsvDraft,
  lang: string,
  sink: CsvSink,
): void {
  const column = columns.start ?? columns.end
  const start = row.cell(columns.start)
  const end = row.cell(columns.end)
  const both = `${start} ${end}`.trim()
  if (column === undefined || both === '') return
  if (activities.length === 0) row.keep(column, both, [])
  const fresh = activities.filter((place) =>
    row.isFirst(`when ${place}`, column, both, [place], ['nodes', place, 'when']),
  )
  const [first] = fresh
  if (first === undefined) return
  const dateOf = (cell: string, of: HeadedColumn | undefined): Datum<DateOrUnknown> | undefined => {
    if (of === undefined || cell === '' || isDash(cell)) return undefined
    // A period of which nobody knows the date; "unknown" alone says it of the whole period.
    if (languages.some((one) => showDate('unknown', one) === cell.toLowerCase())) return known('unknown')
    const nothing = nothingIn(cell, lang)
    if (nothing !== undefined) return nothing
    const read = dateIn(cell)
    const path = ['nodes', first, 'when']
    if (read === undefined) {
      sink.tell('noDate', row.place(of), { found: quotedCell(cell) }, path)
      return unknown({ verbatim: cell, lang })
    }
    if (read.shortYear)
      sink.tell('shortYear', row.place(of), { found: quotedCell(cell), date: { date: read.date } }, path)
    return known(read.date)
  }
  const goesOn = Object.values(words.goesOn).some((word) => word === end.toLowerCase())
  const from = dateOf(start, columns.start)
  const to = goesOn ? undefined : dateOf(end, columns.end)
  let when: Datum<Period> | undefined
  if (to !== undefined) {
    const date = (datum: typeof from): DateOrUnknown => (datum?.is === 'known' ? datum.value : 'unknown')
    when = known({ from: date(from), to: date(to) })
    if (from !== undefined && from.is !== 'known') row.keep(columns.start as HeadedColumn, start, fresh)
    if (to.is !== 'known') row.keep(columns.end as HeadedColumn, end, fresh)
  } else when = from?.is === 'known' ? known({ from: from.value }) : from
  if (when !== undefined) for (const place of fresh) (draft.nodes[place] as ActivityDraft).when = when
}
