import type { TableFigure } from '@groundplan/figures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeCells } from '../src/placeCells.js'

const text = { en: 'x', da: 'x' }
const span = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom(0, -3, 2.5, 1e9, Number.NaN))
const tables = fc
  .record({
    width: fc.integer({ min: 0, max: 5 }),
    rows: fc.array(fc.array(fc.record({ rowSpan: span, colSpan: span }, { requiredKeys: [] }), { maxLength: 7 }), {
      maxLength: 6,
    }),
  })
  .map(
    ({ width, rows }): TableFigure => ({
      kind: 'table',
      title: text,
      description: text,
      columns: Array.from({ length: width }, (_, index) => ({ id: String(index), label: text })),
      rows: rows.map((cells) => ({ cells: cells.map((spans) => ({ cell: text, ...spans })) })),
    }),
  )

describe('placeCells', () => {
  it('covers each place of the grid exactly once, and loses no cell', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const grid = placeCells(table)
        const covered = table.rows.map(() => new Array<number>(grid.width).fill(0))
        grid.rows.forEach((placed, r) => {
          for (const { column, rowSpan, colSpan } of placed) {
            for (let down = 0; down < rowSpan; down += 1) {
              for (let right = 0; right < colSpan; right += 1) (covered[r + down] as number[])[column + right]! += 1
            }
          }
        })
        expect(covered.flat().every((times) => times === 1)).toBe(true)
        expect(covered.every((row) => row.length === grid.width)).toBe(true)
        const kept = grid.rows.map((placed) =>
          placed.filter(({ index }) => index !== undefined).map(({ index }) => index),
        )
        expect(kept).toEqual(table.rows.map(({ cells }) => cells.map((_, index) => index)))
        expect(grid.width).toBeGreaterThanOrEqual(table.columns.length)
      }),
    )
  }, 60_000)

  it('puts a cell into the first free place, as HTML does', () => {
    const row = (...cells: { rowSpan?: number; colSpan?: number }[]) => ({
      cells: cells.map((spans) => ({ cell: text, ...spans })),
    })
    const columns = ['a', 'b', 'c'].map((id) => ({ id, label: text }))
    const rows = [row({ rowSpan: 2 }, { colSpan: 2 }), row({}, {}), row({}, { rowSpan: 2, colSpan: 2 }), row({})]
    const grid = placeCells({ kind: 'table', title: text, description: text, columns, rows })
    expect(grid.rows.map((placed) => placed.map(({ column, rowSpan, colSpan }) => [column, rowSpan, colSpan]))).toEqual(
      [
        [
          [0, 2, 1],
          [1, 1, 2],
        ],
        [
          [1, 1, 1],
          [2, 1, 1],
        ],
        [
          [0, 1, 1],
          [1, 2, 2],
        ],
        [[0, 1, 1]],
      ],
    )
    expect([grid.faults, grid.widths]).toEqual([[], [3, 3, 3, 3]])
  })
})
