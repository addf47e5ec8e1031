import type { Finding } from '@groundplan/kernel'
import { checkCell } from './checkCell.js'
import { doubles, fault } from './figureFaults.js'
import type { MatrixFigure } from './matrixFigure.js'

/** The faults of a matrix: ids that are there twice, cells of rows, columns or levels that are not there, two cells in one place. */
export function matrixFaults({ rows, columns, levels = [], cells }: MatrixFigure): readonly Finding[] {
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id))
  const known = { rows: ids(rows), columns: ids(columns), levels: ids(levels) }
  const taken = new Map<string, Set<string>>()
  const wrong = cells.flatMap(({ row, column, level, cell }, index) => {
    const at = ['cells', index] as const
    const found: Finding[] = []
    if (!known.rows.has(row)) found.push(fault('noRow', [...at, 'row'], { id: row }))
    if (!known.columns.has(column)) found.push(fault('noColumn', [...at, 'column'], { id: column }))
    if (level !== undefined && !known.levels.has(level)) found.push(fault('noLevel', [...at, 'level'], { id: level }))
    const inRow = taken.get(row) ?? new Set<string>()
    taken.set(row, inRow)
    if (inRow.has(column)) found.push(fault('samePlace', at, { row, column }))
    inRow.add(column)
    if (cell === undefined) return found
    return [...found, ...checkCell(cell).map(({ is, path }) => fault(is, [...at, 'cell', ...path], { row }))]
  })
  return [...doubles(rows, 'rows'), ...doubles(columns, 'columns'), ...doubles(levels, 'levels'), ...wrong]
}
