import { describe, expect, test } from 'vitest'
import { type Measure, unprotected } from '../../src/disclosure/measure.js'
import { protectionPattern } from '../../src/disclosure/protectionPattern.js'

/** 100 = 40 + 30 + 30, none of the parts below 1; the third is sensitive, and whoever is alone in `lone` knows these. */
const of = (needed: number, lone: readonly number[], total = 100): Measure => ({
  name: 'count',
  own: [total, 40, 30, 30],
  values: [total, 40, 30, 30],
  relations: [{ total: 0, parts: [1, 2, 3] }],
  floor: 1,
  whole: true,
  scale: 100,
  wide: (id, _, upper) => id !== 2 || upper >= needed,
  sensitive: (id) => id === 2,
  tells: () => false,
  lone: [lone],
  movable: () => true,
  moves: () => [],
})

describe('a cell is protected against one who knows others of its sum', () => {
  const found = (measure: Measure, withheld: readonly number[]) =>
    unprotected(measure, new Set(withheld), { moves: [], seen: new Set() })

  test('by what they leave of it', () => {
    // All read 98 at most: 100 less 1 and 1. Who knows the 40 reads 59: 60 less 1.
    expect(found(of(59, [1]), [1, 2, 3])).toEqual([])
    expect(found(of(60, [1]), [1, 2, 3])).toEqual([{ id: 2, still: [1] }])
    expect(found(of(98, [1]), [1, 2, 3])).toEqual([{ id: 2, still: [1] }])
    expect(found(of(99, [1]), [1, 2, 3])).toEqual([{ id: 2, still: [] }])
  })

  test('by what a total says that they know', () => {
    // The total is withheld: nothing limits the third. Who knows it reads 59: 100 less the 40 that is shown, less 1.
    expect(found(of(59, [0]), [0, 2, 3])).toEqual([])
    expect(found(of(60, [0]), [0, 2, 3])).toEqual([{ id: 2, still: [0] }])
    expect(found(of(60, [3]), [0, 2, 3])).toEqual([])
  })
})

describe('a pattern that protects a cell', () => {
  const pattern = (still: readonly number[]) =>
    protectionPattern(of(1, []), { id: 2, by: 10, still, cost: (id) => [100, 1, 9, 5][id] ?? 0 })

  test('moves the cheapest, but none that must not move', () => {
    expect(pattern([])).toEqual(
      new Map([
        [2, 10],
        [1, -10],
      ]),
    )
    expect(pattern([1])).toEqual(
      new Map([
        [2, 10],
        [3, -10],
      ]),
    )
    expect(pattern([1, 3])).toEqual(
      new Map([
        [2, 10],
        [0, 10],
      ]),
    )
    expect(pattern([0, 1, 3])).toBeUndefined()
  })
})
