import { excerpt } from '@groundplan/kernel/document'
import { canonicalCell } from './cell.js'
import type { Found } from './match.js'
import { cellsOf, nameOfRow, type Row } from './rows.js'
import { isSameData, type Session } from './session.js'

/** A row that is no longer on its sheet, and was changed in the plan after the sheet was written. */
export interface Stale {
  readonly sheet: Found
  readonly row: Row
  /** The headings of the columns in which it was changed. */
  readonly columns: readonly string[]
}

/** Finds among rows that are no longer on their sheets those that were changed in the plan since. To be asked before anything of the workbook is taken over. */
export function staleRows(
  sheets: readonly { readonly sheet: Found; readonly gone: readonly Row[] }[],
  session: Session,
): ReadonlyMap<Row, Stale> {
  const found = new Map<Row, Stale>()
  for (const { sheet, gone } of sheets)
    for (const row of gone) {
      const now = session.workOf(sheet.table).ours(row)
      if (now === undefined || isSameData(row.item, now.item)) continue
      const [before, after] = [cellsOf(row, session.written), cellsOf(now, session.names)]
      const columns = sheet.table.record.columns
        .filter((_, at) => canonicalCell(before[at] ?? null) !== canonicalCell(after[at] ?? null))
        .map(({ label }) => label)
      found.set(row, { sheet, row, columns })
    }
  return found
}

/** Tells of a row that is kept because it was changed since. */
export function tellStale({ sheet, row, columns }: Stale, { tell, written }: Session): void {
  const name = excerpt(nameOfRow(row, written), 60).da
  const slots = { name: { verbatim: name }, sheet: { verbatim: sheet.grid.name } }
  const place = `${sheet.grid.name}!${name} ${row.key}`
  if (columns.length === 0) tell.file('goneChanged', place, slots)
  else tell.file('goneChangedIn', place, { ...slots, columns: columns.slice(0, 5).map((verbatim) => ({ verbatim })) })
}
