import { languageOf } from '@groundplan/kernel'
import { placeCells } from '../placeCells.js'
import type { TableFigure } from '../tableFigure.js'
import { cellRuns } from './cellRuns.js'
import { columnsOf } from './columnsOf.js'
import { escapeHtml } from './escapeHtml.js'
import { htmlOf, textRun } from './run.js'
import { saysNotAsked } from './saysNotAsked.js'
import { words } from './words.js'

/** A table as the element alone, with the caption and the attributes given, and what its empty places mean, as a paragraph to stand below it. */
export function tableElement(
  figure: TableFigure,
  locale: string,
  { caption, attributes }: { readonly caption: string; readonly attributes: string },
): { readonly table: string; readonly note: string } {
  const language = languageOf(locale)
  const grid = placeCells(figure)
  const columns = columnsOf(figure, grid, locale)
  const heads = columns.map(
    ({ label, numbers }) => `<th scope="col"${numbers ? ' class="gp-number"' : ''}>${htmlOf([label])}</th>`,
  )
  let absent = false
  const rows = grid.rows.map((placed, r) => {
    const cells = placed.map(({ cell: { cell }, column, rowSpan, colSpan }) => {
      absent ||= cell === undefined
      const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${colSpan > 1 ? ` colspan="${colSpan}"` : ''}`
      const inside = cell === undefined ? '–' : htmlOf(cellRuns(cell, locale))
      if (columns[column]?.heads === true && cell !== undefined) {
        return `<th scope="${rowSpan > 1 ? 'rowgroup' : 'row'}"${spans}>${inside}</th>`
      }
      // A reason is a sentence: it is not set as a number, also in a column of numbers.
      const reason = cell !== undefined && 'why' in cell && cell.why !== undefined
      const numeric = (columns[column]?.numbers === true && !reason) || (cell !== undefined && 'number' in cell)
      const nothing = cell === undefined || 'is' in cell || saysNotAsked(cell)
      const name = [numeric ? 'gp-number' : '', nothing ? 'gp-nothing' : ''].filter((part) => part !== '').join(' ')
      if (cell !== undefined && 'items' in cell && cell.items.length > 1) {
        const items = cell.items.map((item) => `<li>${htmlOf(cellRuns(item, locale, 1))}</li>`)
        return `<td${spans}><ul>${items.join('')}</ul></td>`
      }
      return `<td${spans}${name === '' ? '' : ` class="${name}"`}>${inside}</td>`
    })
    const about = figure.rows[r]?.about
    const mark = about === undefined ? '' : ` data-about="${escapeHtml(`${about.kind}:${about.id}`)}"`
    return `<tr${mark}>${cells.join('')}</tr>`
  })
  if (rows.length === 0) rows.push(`<tr><td colspan="${Math.max(grid.width, 1)}">${words.noRows[language]}</td></tr>`)
  const note = absent ? `\n<p class="gp-note">– ${htmlOf([textRun(figure.blank ?? words.notAsked, locale)])}</p>` : ''
  const table = `<table${attributes}>
${caption}
${heads.length === 0 ? '' : `<thead>\n<tr>${heads.join('')}</tr>\n</thead>\n`}<tbody>
${rows.join('\n')}
</tbody>
</table>`
  return { table, note }
}
