import { isPartialDate } from '@groundplan/kernel'
import type { Cell } from './cell.js'

/** Lists within lists deeper than this are not drawn. */
export const deepestList = 8

/** What is wrong with a cell, and where in it. */
export interface CellFault {
  readonly is: 'noNumber' | 'noDate' | 'tooDeep'
  readonly path: readonly (string | number)[]
}

/** The faults of a cell: numbers and dates that are none, lists too deep. */
export function checkCell(cell: Cell, depth = 0): readonly CellFault[] {
  if ('number' in cell) {
    const wrong: CellFault[] = Number.isFinite(cell.number) ? [] : [{ is: 'noNumber', path: ['number'] }]
    if (cell.of !== undefined && !(Number.isFinite(cell.of) && cell.of >= 0))
      wrong.push({ is: 'noNumber', path: ['of'] })
    return wrong
  }
  if ('date' in cell)
    return cell.date === 'unknown' || isPartialDate(cell.date) ? [] : [{ is: 'noDate', path: ['date'] }]
  if (!('items' in cell)) return []
  if (depth >= deepestList) return [{ is: 'tooDeep', path: [] }]
  return cell.items.flatMap((item, index) =>
    checkCell(item, depth + 1).map(({ is, path }) => ({ is, path: ['items', index, ...path] })),
  )
}
