import { describe, expect, test } from 'vitest'
import { attackPiece } from '../../src/disclosure/attackPiece.js'
import type { AttackValue } from '../../src/disclosure/attackSystem.js'
import type { Relation } from '../../src/disclosure/layout.js'
import type { Measure } from '../../src/disclosure/measure.js'
import { withheldCells } from '../../src/disclosure/withheldCells.js'
import { type AuditableTable, auditSuppression, type PublishedDatum } from '../../src/disclosure.js'
import { isRefusal } from '../../src/shared/refusal.js'

const known = (value: number): PublishedDatum => ({ is: 'known', value })

describe('whole numbers', () => {
  test('where linear programming alone allows halves', () => {
    // a + b + d = b + c + d = a + c + d = 3, so a = b = c and 2a + d = 3: with whole numbers (a, d) is (0, 3) or (1, 1), else a goes up to 1.5 and d down to 0.
    const table: AuditableTable = {
      name: 't',
      dimensions: { part: { p: ['a', 'b', 'd'], q: ['b', 'c', 'd'], r: ['a', 'c', 'd'] } },
      cells: [
        ...['p', 'q', 'r'].map((part) => ({ key: { part }, count: known(3) })),
        ...['a', 'b', 'c', 'd'].map((part) => ({ key: { part }, count: { is: 'withheld' } as const })),
      ],
    }
    const audit = auditSuppression({ tables: [table], rules: { zero: 'withheld', width: 2 } })
    if (isRefusal(audit)) throw new Error(audit.why.en)
    const found = new Map(
      audit.cells.map(({ key, lower, upper, sharp, verdict }) => [key['part'], [lower, upper, sharp, verdict]]),
    )
    expect(Object.fromEntries(found)).toEqual({
      a: [0, 1, true, 'narrow'],
      b: [0, 1, true, 'narrow'],
      c: [0, 1, true, 'narrow'],
      d: [1, 3, true, 'safe'],
    })
  })

  test('where only halves agree, the tables contradict each other', () => {
    // a + b = b + c = a + c, so each is half of it.
    const half = (sum: number): AuditableTable => ({
      name: 't',
      dimensions: { part: { p: ['a', 'b'], q: ['b', 'c'], r: ['a', 'c'] } },
      cells: [
        ...['p', 'q', 'r'].map((part) => ({ key: { part }, count: known(sum) })),
        ...['a', 'b', 'c'].map((part) => ({ key: { part }, count: { is: 'withheld' } as const })),
      ],
    })
    for (const zero of ['shown', 'withheld'] as const)
      for (const [sum, refused] of [
        [13, true],
        [14, false],
      ] as const)
        expect(isRefusal(auditSuppression({ tables: [half(sum)], rules: { zero } }))).toBe(refused)
    expect(auditSuppression({ tables: [half(14)] })).toMatchObject({
      cells: Array(3).fill({ lower: 7, upper: 7, verdict: 'exact' }),
    })
  })

  test('a table of the owner that is not whole, or does not add up, is no proof', () => {
    const piece = { ids: [0, 1], floors: [1, 1], rows: [{ terms: [[0, 1] as const, [1, 1] as const], right: 6 }] }
    const known = (...tables: readonly (readonly number[])[]) =>
      attackPiece(piece, { whole: true, scale: 8, known: tables, enough: () => true })
    const nothing = { lower: 1, upper: Infinity, least: Infinity, most: -Infinity }
    expect(known([1.5, 6.5], [2, 7], [0, 8])).toEqual([nothing, nothing])
    expect(known([2, 6], [5, 3])).toEqual([
      { ...nothing, least: 2, most: 5 },
      { ...nothing, least: 3, most: 6 },
    ])
  })

  test('margins that contradict each other, though each alone could be', () => {
    // The rows sum to 7 and the columns to 8.
    const table: AuditableTable = {
      name: 't',
      dimensions: { row: { rows: ['r', 's'] }, column: { columns: ['c', 'd'] } },
      cells: [
        ...[['r', 3] as const, ['s', 4] as const].map(([row, value]) => ({
          key: { row, column: 'columns' },
          count: known(value),
        })),
        ...[['c', 3] as const, ['d', 5] as const].map(([column, value]) => ({
          key: { row: 'rows', column },
          count: known(value),
        })),
        ...['r', 's'].flatMap((row) =>
          ['c', 'd'].map((column) => ({ key: { row, column }, count: { is: 'withheld' } as const })),
        ),
      ],
    }
    expect(auditSuppression({ tables: [table] })).toMatchObject({ refused: 'contradictory' })
  })
})

test('without any pattern, neighbours are withheld one by one until all are protected', () => {
  // A 3 × 3 table: cells 0 to 8, row totals 9 to 11, column totals 12 to 14, the grand total 15.
  const inner = [1, 20, 30, 40, 50, 60, 70, 80, 90]
  const relations: Relation[] = [0, 1, 2].flatMap((n) => [
    { total: 9 + n, parts: [0, 1, 2].map((m) => 3 * n + m) },
    { total: 12 + n, parts: [0, 1, 2].map((m) => 3 * m + n) },
  ])
  relations.push({ total: 15, parts: [9, 10, 11] }, { total: 15, parts: [12, 13, 14] })
  const sum = (ids: readonly number[]) => ids.reduce((all, id) => all + inner[id]!, 0)
  const values: AttackValue[] = [...inner]
  for (const { total, parts } of relations.slice(0, 6)) values[total] = sum(parts)
  values[15] = sum([0, 1, 2, 3, 4, 5, 6, 7, 8])
  const measure: Measure = {
    name: 'count',
    values,
    own: values.map(Number),
    relations,
    floor: 1,
    whole: true,
    scale: 450,
    sensitive: (id) => id === 0,
    tells: () => false,
    lone: [],
    wide: (_, lower, upper) => upper - lower >= 3,
    movable: () => true,
    moves: () => [],
  }
  const withheld = withheldCells([measure], new Set([0]), (id) => Number(values[id]))
  // Not the cheapest square, but no sum with a single withheld cell, and none withheld that could be shown.
  const alone = (cells: ReadonlySet<number>) =>
    relations.filter(({ total, parts }) => [total, ...parts].filter((id) => cells.has(id)).length === 1)
  expect(withheld!.has(0)).toBe(true)
  expect(withheld!.size).toBeLessThan(16)
  expect(alone(withheld!)).toEqual([])
  expect(
    withheldCells([{ ...measure, movable: (id) => withheld!.has(id) }], new Set([0]), (id) => Number(values[id])),
  ).toEqual(withheld)
  const stuck = withheldCells([{ ...measure, movable: () => false }], new Set([0]), () => 1)
  expect(stuck).toBeUndefined()
})
