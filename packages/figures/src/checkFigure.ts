import { type Finding, isVerbatim, type Slot } from '@groundplan/kernel'
import type { Cell } from './cell.js'
import { chartFaults } from './chartFaults.js'
import { checkCell } from './checkCell.js'
import type { Figure } from './figure.js'
import { doubles, fault, type Path } from './figureFaults.js'
import { layerFaults } from './layerFaults.js'
import { matrixFaults } from './matrixFaults.js'
import { misshapen } from './misshapen.js'
import { placeCells } from './placeCells.js'
import type { TableFigure } from './tableFigure.js'

function tableFaults(table: TableFigure): readonly Finding[] {
  const grid = placeCells(table)
  const found: Finding[] = [...doubles(table.columns, 'columns')]
  for (const { row, index, is } of grid.faults) found.push(fault(is, ['rows', row, 'cells', index], { row: row + 1 }))
  grid.widths.forEach((width, row) => {
    const expected = table.columns.length
    if (width !== expected) found.push(fault('uneven', ['rows', row], { row: row + 1, found: width, expected }))
  })
  table.rows.forEach((row, r) => {
    row.cells.forEach(({ cell }, c) => {
      if (cell === undefined) return
      const at: Path = ['rows', r, 'cells', c, 'cell']
      for (const { is, path } of checkCell(cell as Cell)) found.push(fault(is, [...at, ...path], { row: r + 1 }))
    })
  })
  return found
}

/**
 * What keeps a figure from being drawn as meant: spans that overlap or leave the table, rows of unequal width, ids that are there twice, links
 * to nodes and cells in rows that are not there, two cells in one place, boxes torn apart, numbers and dates that are none. Pointers lead into the figure. Drawing goes on all the same and hides
 * nothing; an empty list says that the figure is sound. Findings about the numbers themselves (counts that do not add up, a withheld count that
 * can be worked out) weigh `important`, all others `structural`. What is not built as a figure, as code without types can give it, cannot be drawn: that
 * is one finding (`malformed`) with the first such place. The cost grows with what the figure holds.
 *
 * ```ts
 * import { checkFigure } from '@groundplan/figures'
 * import { say } from '@groundplan/kernel'
 * const title = { en: 'Kitchens', da: 'Køkkener' }
 * const description = { en: 'One row each', da: 'En række hver' }
 * const columns = [{ id: 'name', label: { en: 'Kitchen', da: 'Køkken' } }, { id: 'seats', label: { en: 'Seats', da: 'Pladser' } }]
 * const [finding] = checkFigure({ kind: 'table', title, description, columns, rows: [{ cells: [{ cell: { verbatim: 'Nord' } }] }] })
 * finding?.pointer // => '/rows/0'
 * finding && say(finding, 'da') // => 'Række 1 er 1 bred, tabellen 2'
 * ```
 */
export function checkFigure(figure: Figure): readonly Finding[] {
  const wrong = misshapen(figure)
  if (wrong !== undefined) {
    const whole: Slot = { en: 'the figure itself', da: 'selve figuren' }
    const place = wrong.path.length === 0 ? whole : wrong.path.join('.')
    return [fault('malformed', wrong.path, { what: wrong.expected, place })]
  }
  const words = isVerbatim(figure.title) ? [figure.title.verbatim] : Object.values(figure.title)
  const untitled = words.every((text) => text.trim() === '')
  const title = untitled ? [fault('noTitle', ['title'])] : []
  if (figure.kind === 'table') return [...title, ...tableFaults(figure)]
  if (figure.kind === 'matrix') return [...title, ...matrixFaults(figure)]
  if (figure.kind !== 'network' && figure.kind !== 'layered') return [...title, ...chartFaults(figure)]
  const ids = new Set(figure.nodes.map((node) => node.id))
  const loose = figure.links.flatMap((link, index) =>
    (['from', 'to'] as const).flatMap((end) =>
      ids.has(link[end]) ? [] : [fault('loose', ['links', index, end], { id: link[end] })],
    ),
  )
  const places = figure.kind === 'layered' ? layerFaults(figure) : []
  return [...title, ...doubles(figure.nodes, 'nodes'), ...loose, ...places]
}
