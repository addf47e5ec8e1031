import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditSuppression, type CountTable, suppress } from '../../src/disclosure.js'
import { isRefusal } from '../../src/shared/refusal.js'
import { suppressed } from './suppressing.js'

const dimensions = { row: { rows: ['r1', 'r2', 'r3'] }, column: { columns: ['c1', 'c2', 'c3'] } }
const keys = dimensions.row.rows.flatMap((row) => dimensions.column.columns.map((column) => ({ row, column })))
type Cell = CountTable['cells'][number]
const lone = (amount: number): Omit<Cell, 'key'> => ({ count: 1, magnitude: { total: amount, largest: [amount] } })
const many = (count: number): Omit<Cell, 'key'> => ({ count, magnitude: { total: 20 * count, largest: [25, 24] } })

/** What someone who knows the amount of one cell can find out, by the audit: the amounts alone, that one shown. */
function foundBy(insider: Cell, given: CountTable) {
  const { tables } = suppressed([given], { prior: 0.1 })
  const told = (key: Cell['key']) =>
    Object.entries(insider.key).every(([dimension, category]) => key[dimension] === category)
  const audit = auditSuppression({
    tables: tables.map((table) => ({
      name: table.name,
      dimensions: table.dimensions,
      cells: table.cells.map(({ key, magnitude }) => ({
        key,
        count: { is: 'notApplicable' },
        magnitude: told(key) ? { is: 'known', value: insider.magnitude!.total } : magnitude,
      })),
    })),
  })
  if (isRefusal(audit)) throw new Error(audit.why.en)
  return audit.cells
}

describe('persons who are alone in a cell know its amount', () => {
  test('and do not find that of another, in any table', () => {
    const cell = fc.oneof(
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 100 }).map(lone) },
      { weight: 2, arbitrary: fc.integer({ min: 10, max: 30 }).map(many) },
    )
    let tried = 0
    fc.assert(
      fc.property(fc.array(cell, { minLength: 9, maxLength: 9 }), (cells) => {
        const given = { name: 't', dimensions, cells: keys.map((key, at) => ({ key, ...cells[at]! })) }
        for (const insider of given.cells.filter(({ count }) => count === 1))
          for (const found of foundBy(insider, given)) {
            const own = given.cells.find(
              ({ key }) => key.row === found.key['row'] && key.column === found.key['column'],
            )
            if (own?.count !== 1) continue
            tried += 1
            // The p% rule leaves each of them an upper end of 1.1 times the amount, in the eyes of the other too.
            expect(found.upper === 'unbounded' ? Infinity : found.upper).toBeGreaterThanOrEqual(
              1.0999 * own.magnitude!.total,
            )
          }
      }),
      { numRuns: 25, seed: 51 },
    )
    expect(tried).toBeGreaterThan(50)
  })
  test('a margin in which nobody else is, is theirs as well', () => {
    const nobody = { count: 0 }
    const cells = [lone(70), nobody, nobody, many(12), many(13), many(14), many(20), many(21), many(22)]
    expect(
      suppressed([{ name: 't', dimensions, cells: keys.map((key, at) => ({ key, ...cells[at]! })) }], { prior: 0.1 })
        .audit.verdict,
    ).toBe('safe')
  })
  test('two of them alone: their sum is withheld as well', () => {
    const { tables } = suppressed([
      {
        name: 't',
        dimensions: { area: { all: ['a', 'b'] } },
        cells: [
          { key: { area: 'a' }, ...lone(100) },
          { key: { area: 'b' }, ...lone(50) },
        ],
      },
    ])
    expect(tables[0]!.cells.map(({ magnitude }) => magnitude!.is)).toEqual(['withheld', 'withheld', 'withheld'])
    const three = {
      name: 't',
      dimensions: { area: { all: ['a', 'b', 'c', 'd'] } },
      cells: [
        ...[lone(100), lone(50), many(20), many(30)].map((cell, at) => ({ key: { area: 'abcd'[at]! }, ...cell })),
      ],
    }
    expect(suppressed([three]).tables[0]!.cells.map(({ magnitude }) => magnitude!.is)).toEqual([
      'known',
      'withheld',
      'withheld',
      'withheld',
      'known',
    ])
  })
})

describe('the largest contributions', () => {
  const areas = (name: string, largest: readonly number[], more: readonly Cell[] = []): CountTable => ({
    name,
    dimensions: { area: { all: ['a', 'b'] } },
    cells: [
      { key: { area: 'a' }, count: 10, magnitude: { total: 100, largest } },
      { key: { area: 'b' }, count: 10, magnitude: { total: 300, largest: [40, 40] } },
      ...more,
    ],
  })
  test('to a shared cell are the same in both tables, as far as they are listed; the longer list counts', () => {
    const [few, some, other] = [[50], [50, 45], [50, 40]]
    expect(suppress([areas('x', some), areas('y', other)])).toMatchObject({ refused: 'linkedCellsDiffer' })
    for (const given of [
      [areas('x', few), areas('y', some)],
      [areas('x', some), areas('y', few)],
    ]) {
      expect(isRefusal(suppress(given))).toBe(false)
      expect(suppressed(given).primary).toBe(0)
    }
    const counts: CountTable = {
      ...areas('z', []),
      cells: areas('z', []).cells.map(({ key, count }) => ({ key, count })),
    }
    for (const given of [
      [counts, areas('x', some)],
      [areas('x', some), counts],
    ])
      expect(suppressed(given, { prior: 0.2 }).primary).toBe(1)
  })
  test('to a total are no less than those to its parts', () => {
    const total = (...largest: number[]) =>
      suppress([areas('x', [50, 45], [{ key: { area: 'all' }, count: 20, magnitude: { total: 400, largest } }])])
    const message = '`magnitude.largest` of the total x: area all must be no less than those of its parts.'
    expect(() => total(49, 45)).toThrow(message)
    expect(() => total(50, 44)).toThrow(message)
    // One person in both areas: 50 and 40 of 90.
    for (const largest of [[50, 45], [90, 45], [90, 5], [50], []]) expect(isRefusal(total(...largest))).toBe(false)
  })
  test('to a total that is added up in two ways are those of either', () => {
    // Three women with 90, 80 and 70 and a man with 10; two young with 90 and 80, two old with 70 and 10: lists of two tell 90, 80, 10 and 90, 80, 70, 10.
    const by = (
      dimension: string,
      cells: readonly (readonly [string, number, number, readonly number[]])[],
    ): CountTable => ({
      name: dimension,
      dimensions: { [dimension]: { [`every ${dimension}`]: cells.map(([category]) => category) } },
      cells: cells.map(([category, count, amount, largest]) => ({
        key: { [dimension]: category },
        count,
        magnitude: { total: amount, largest },
      })),
    })
    const sexes = by('sex', [
      ['women', 3, 240, [90, 80]],
      ['men', 1, 10, [10]],
    ])
    const ages = by('age', [
      ['young', 2, 170, [90, 80]],
      ['old', 2, 80, [70, 10]],
    ])
    for (const given of [
      [sexes, ages],
      [ages, sexes],
    ])
      expect(isRefusal(suppress(given, { prior: 0.1 }))).toBe(false)
  })
})
