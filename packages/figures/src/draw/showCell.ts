import type { Cell } from '../cell.js'
import { cellRuns } from './cellRuns.js'
import { plain } from './run.js'

/**
 * What stands in a cell, as one line of plain text in the reader's language. Each kind of nothing has its own word; an empty list is "none".
 * Not escaped: pass it through `escapeHtml` or `escapeMarkdown` before it enters a page.
 *
 * ```ts
 * import { showCell } from '@groundplan/figures/draw'
 * const unit = { en: { one: 'resident', other: 'residents' }, da: { one: 'beboer', other: 'beboere' } }
 * showCell({ number: 25, of: 75, unit }, 'en') // => '25 of 75 residents'
 * showCell({ number: 25, of: 75, unit }, 'da') // => '25 af 75 beboere'
 * showCell({ date: '2022-04' }, 'da') // => 'april 2022'
 * showCell({ is: 'withheld' }, 'da') // => 'tilbageholdt'
 * showCell({ items: [{ verbatim: 'Bingo' }, { is: 'unknown' }] }, 'en') // => 'Bingo; unknown'
 * showCell({ items: [] }, 'en') // => 'none'
 * ```
 */
export function showCell(cell: Cell, locale: string): string {
  return plain(cellRuns(cell, locale))
}
