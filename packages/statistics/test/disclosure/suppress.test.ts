import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CountTable, isPublishedTable, type PublishedTable, suppress } from '../../src/disclosure.js'
import { linkedPair, tableOf } from './arbitraryTables.js'
import { at, sums, suppressed, table } from './suppressing.js'

const withheldKeys = ({ cells }: PublishedTable) =>
  cells.filter(({ count }) => count.is === 'withheld').map(({ key }) => Object.values(key).join('/'))

describe('what is withheld', () => {
  test('a small count, and the cheapest square that protects it', () => {
    const { tables, primary, secondary, cells, audit } = suppressed([table([3, 40, 20, 21, 30, 90])])
    // Women in the north; the square through women and men in the south costs 20 + 21 + 40, through the west 30 + 90 + 40.
    expect(withheldKeys(tables[0]!).sort()).toEqual(['north/men', 'north/women', 'south/men', 'south/women'])
    expect([primary, secondary, cells]).toEqual([1, 3, 12])
    expect(audit.found).toEqual({ exact: 0, narrow: 0, unknown: 0, safe: 4 })
    expect(at(tables[0], { area: 'north', sex: 'women' })).toEqual({ is: 'withheld' })
  })

  test('nothing when nothing is small; margins are added up from the true counts, withheld or not', () => {
    const plain = suppressed([table([5, 40, 20, 21, 30, 90])])
    expect([plain.primary, plain.secondary, plain.audit.verdict, plain.audit.cells]).toEqual([0, 0, 'safe', []])
    expect(at(plain.tables[0], { area: 'all', sex: 'both' })).toEqual({ is: 'known', value: 206 })
    const some = suppressed([table([4, 40, 20, 21, 30, 90])])
    expect(some.primary).toBe(1)
    expect(at(some.tables[0], { area: 'north', sex: 'both' })).toEqual({ is: 'known', value: 44 })
    expect(at(some.tables[0], { area: 'all', sex: 'women' })).toEqual({ is: 'known', value: 54 })
  })

  test('the threshold is not included, and zeros are shown unless the rule says otherwise', () => {
    expect(suppressed([table([9, 40, 20, 21, 30, 90])], { threshold: 9 }).primary).toBe(0)
    expect(suppressed([table([8, 40, 20, 21, 30, 90])], { threshold: 9 }).primary).toBe(1)
    const shown = suppressed([table([0, 40, 20, 21, 30, 90])])
    expect(at(shown.tables[0], { area: 'north', sex: 'women' })).toEqual({ is: 'known', value: 0 })
    expect(shown.primary).toBe(0)
    const hidden = suppressed([table([0, 40, 20, 21, 30, 90])], { zero: 'withheld' })
    expect(at(hidden.tables[0], { area: 'north', sex: 'women' })).toEqual({ is: 'withheld' })
    expect([hidden.primary, hidden.rules.width, shown.rules.width]).toEqual([1, 4, 3])
  })

  test('zero, missing, not applicable and withheld stay four things', () => {
    const { tables } = suppressed([table([3, 40, 20, 21, { is: 'unknown' }, { is: 'notApplicable' }])])
    const published = tables[0]
    expect(at(published, { area: 'north', sex: 'women' })).toEqual({ is: 'withheld' })
    expect(at(published, { area: 'west', sex: 'women' })).toEqual({ is: 'unknown' })
    expect(at(published, { area: 'west', sex: 'men' })).toEqual({ is: 'notApplicable' })
    expect(at(published, { area: 'west', sex: 'both' })).toEqual({ is: 'unknown' })
    expect(at(published, { area: 'all', sex: 'women' })).toEqual({ is: 'known', value: 23 })
    const none = suppressed([table([6, 40, 20, 21, { is: 'notApplicable' }, { is: 'notApplicable' }])])
    expect(at(none.tables[0], { area: 'west', sex: 'both' })).toEqual({ is: 'notApplicable' })
  })

  test('shows nothing of who is in a cell, nor which cells are the small ones', () => {
    const dimensions = { area: { all: ['a', 'b', 'c'] } }
    const { tables } = suppressed(
      [
        {
          name: 'Costs',
          dimensions,
          cells: [
            { key: { area: 'a' }, count: 9, magnitude: { total: 1000, largest: [987.125, 2] } },
            { key: { area: 'b' }, count: 20, magnitude: { total: 900, largest: [50, 49] } },
            { key: { area: 'c' }, count: 30, magnitude: { total: 800, largest: [50, 49] } },
          ],
        },
      ],
      { prior: 0.1 },
    )
    expect(withheldKeys(tables[0]!)).toEqual(['a', 'b'])
    expect(tables[0]!.cells.map(({ magnitude }) => magnitude?.is)).toEqual(['known', 'withheld', 'withheld', 'known'])
    expect(JSON.stringify(tables)).not.toContain('987')
    expect(Object.keys(tables[0]!.cells[1]!).sort()).toEqual(['count', 'key', 'magnitude'])
  })

  test('a margin that is small is withheld, and cannot be added up', () => {
    const { tables, audit } = suppressed([table([1, 1, 20, 21, 30, 90])])
    expect(at(tables[0], { area: 'north', sex: 'both' })).toEqual({ is: 'withheld' })
    expect(audit.verdict).toBe('safe')
  })

  test('a total alone, and a table of small counts only', () => {
    const alone = suppressed([{ name: 'All', dimensions: { area: {} }, cells: [{ key: { area: 'here' }, count: 2 }] }])
    expect(alone.audit.cells).toEqual([
      {
        table: 'All',
        key: { area: 'here' },
        measure: 'count',
        lower: 1,
        upper: 'unbounded',
        sharp: true,
        verdict: 'safe',
      },
    ])
    expect(suppressed([table([1, 1, 1, 1, 1, 1])]).audit.verdict).toBe('safe')
  })
})

describe('dominance', () => {
  const cells = (largest: readonly number[]) => ({
    name: 'Costs',
    dimensions: { area: { all: ['a', 'b', 'c'] } },
    cells: [
      { key: { area: 'a' }, count: 10, magnitude: { total: 100, largest } },
      { key: { area: 'b' }, count: 10, magnitude: { total: 400, largest: [10, 10] } },
      { key: { area: 'c' }, count: 10, magnitude: { total: 600, largest: [10, 10] } },
    ],
  })
  test('the (n, k) rule: more than the share, not the share itself', () => {
    expect(suppressed([cells([60, 20])], { dominance: { largest: 2, share: 0.8 } }).primary).toBe(0)
    expect(suppressed([cells([61, 20])], { dominance: { largest: 2, share: 0.8 } }).primary).toBe(1)
    expect(suppressed([cells([79, 20])], { dominance: { largest: 1, share: 0.8 } }).primary).toBe(0)
  })
  test('the p% rule: what is left is less than p of the largest', () => {
    // 100 - 60 - 34 = 6 = 0.1 × 60; with 35 the rest is 5.
    expect(suppressed([cells([60, 34])], { prior: 0.1 }).primary).toBe(0)
    expect(suppressed([cells([60, 35])], { prior: 0.1 }).primary).toBe(1)
  })
  test('readers are left in doubt by the upper protection level', () => {
    // 90 / 0.5 - 100 = 80: the upper end must be 180 or more.
    const { audit } = suppressed([cells([50, 40])], { dominance: { largest: 2, share: 0.5 } })
    const a = audit.cells.find(({ measure, key }) => measure === 'magnitude' && key['area'] === 'a')
    expect(Number(a?.upper)).toBeGreaterThanOrEqual(180)
    expect(audit.verdict).toBe('safe')
  })
  test('the largest contributions must be listed, and fit the total', () => {
    expect(() => suppress([cells([60])], { prior: 0.1 })).toThrow(
      "In table 'Costs' `magnitude.largest` must hold the 2 largest contributions, not 1.",
    )
    expect(() => suppress([cells([60, 50])])).toThrow(
      '`magnitude.largest` must be at most as many as the count, and together at most the total.',
    )
    expect(() => suppress([cells([30, 31])])).toThrow(
      '`magnitude.largest` must be amounts of 0 or more, largest first, not 31.',
    )
  })
})

describe('linked tables', () => {
  test('a shared cell is withheld in both or in neither', () => {
    fc.assert(
      fc.property(linkedPair({ all: ['n', 's', 'w'] }, 12), (pair) => {
        const { tables } = suppressed(pair)
        for (const area of ['all', 'n', 's', 'w'])
          expect(at(tables[0], { area, sex: 'both' })).toEqual(at(tables[1], { area, age: 'all' }))
      }),
      { numRuns: 30, seed: 3 },
    )
  })

  test('what is protected in each table alone may not be in both together', () => {
    // In each table alone two small areas protect each other; the second table lists one of them with a part of its own.
    const first: CountTable = {
      name: 'areas',
      dimensions: { area: { all: ['a', 'b', 'c'] } },
      cells: [
        { key: { area: 'a' }, count: 3 },
        { key: { area: 'b' }, count: 4 },
        { key: { area: 'c' }, count: 50 },
      ],
    }
    const second: CountTable = {
      name: 'parts of a',
      dimensions: { area: { a: ['a1', 'a2'] } },
      cells: [
        { key: { area: 'a1' }, count: 3 },
        { key: { area: 'a2' }, count: 0 },
      ],
    }
    const { tables, audit } = suppressed([first, second])
    expect(at(tables[1], { area: 'a1' })).toEqual({ is: 'withheld' })
    expect(at(tables[1], { area: 'a' })).toEqual({ is: 'withheld' })
    expect(audit.verdict).toBe('safe')
    // a is in both tables, and is one cell.
    expect(audit.cells.filter(({ key }) => key['area'] === 'a').length).toBe(1)
  })

  test('`where` and `counts` tell tables apart', () => {
    const areas = (name: string, counts: readonly number[], more: Partial<CountTable>): CountTable => ({
      name,
      dimensions: { area: { all: ['a', 'b'] } },
      cells: [
        { key: { area: 'a' }, count: counts[0]! },
        { key: { area: 'b' }, count: counts[1]! },
      ],
      ...more,
    })
    expect(suppress([areas('x', [10, 20], {}), areas('y', [11, 20], {})])).toEqual({
      refused: 'linkedCellsDiffer',
      why: {
        en: 'The cell y: area a has another value in another table. Correct it, or tell the tables apart by `where` or `counts`.',
        da: 'Cellen y: area a har en anden værdi i en anden tabel. Ret den, eller skeln mellem tabellerne med `where` eller `counts`.',
      },
    })
    expect(
      suppressed([areas('x', [10, 20], { where: { year: '2023' } }), areas('y', [11, 20], { where: { year: '2024' } })])
        .cells,
    ).toBe(6)
    expect(suppressed([areas('x', [10, 20], {}), areas('y', [11, 20], { counts: 'contacts' })]).cells).toBe(6)
    // Women by area is the same as the column of women.
    const women = areas('women', [10, 20], { where: { sex: 'women' } })
    const both: CountTable = {
      name: 'both',
      dimensions: { area: { all: ['a', 'b'] }, sex: { both: ['women', 'men'] } },
      cells: [
        { key: { area: 'a', sex: 'women' }, count: 10 },
        { key: { area: 'a', sex: 'men' }, count: 7 },
        { key: { area: 'b', sex: 'women' }, count: 20 },
        { key: { area: 'b', sex: 'men' }, count: 8 },
      ],
    }
    expect(suppressed([women, both]).cells).toBe(9)
  })

  test('a dimension summed in two ways still has its grand total', () => {
    const divided: CountTable = {
      name: 'divided',
      dimensions: { area: { all: ['p', 'q'], coast: ['p'], land: ['q'] } },
      cells: [
        { key: { area: 'p' }, count: 10 },
        { key: { area: 'q' }, count: 20 },
      ],
    }
    const sexes: CountTable = {
      name: 'sexes',
      dimensions: { sex: { both: ['w', 'm'] } },
      cells: [
        { key: { sex: 'w' }, count: 14 },
        { key: { sex: 'm' }, count: 16 },
      ],
    }
    // p, q, coast, land, w, m, and one total that both share.
    expect(suppressed([divided, sexes]).cells).toBe(7)
  })
})

describe('laws', () => {
  const dimensions = {
    area: { all: ['e', 'w'], e: ['e1', 'e2', 'e3'], w: ['w1', 'w2'] },
    sex: { both: ['f', 'm'] },
    age: { any: ['y', 'o'] },
  }
  test('what comes back is safe, small counts are withheld, and everything else is true', () => {
    fc.assert(
      fc.property(
        tableOf('t', dimensions, 30),
        fc.integer({ min: 1, max: 8 }),
        fc.constantFrom('shown' as const, 'withheld' as const),
        (given, threshold, zero) => {
          const { tables, audit } = suppressed([given], { threshold, zero })
          expect(audit.verdict).toBe('safe')
          for (const { key, count } of given.cells) {
            const published = at(tables[0], key)
            const value = Number(count)
            const small = value < threshold && (value > 0 || zero === 'withheld')
            if (small) expect(published).toEqual({ is: 'withheld' })
            else if (published?.is === 'known') expect(published.value).toBe(value)
            if (value === 0 && zero === 'shown') expect(published).toEqual({ is: 'known', value: 0 })
          }
        },
      ),
      { numRuns: 40, seed: 12 },
    )
  })

  test('the same tables give the same result, in whatever order the cells are listed; inputs stay as they were', () => {
    fc.assert(
      fc.property(tableOf('t', dimensions, 20), (given) => {
        const freeze = <T>(value: T): T => {
          if (typeof value === 'object' && value !== null)
            for (const part of Object.values(Object.freeze(value))) freeze(part)
          return value
        }
        const once = suppressed([freeze(structuredClone(given))])
        expect(suppressed([{ ...given, cells: [...given.cells].reverse() }]).tables[0]!.cells).toEqual(
          once.tables[0]!.cells,
        )
      }),
      { numRuns: 15, seed: 13 },
    )
  })
})

describe('the type of what is published', () => {
  test('only `suppress` makes one', () => {
    const { tables } = suppressed([table([3, 40, 20, 21, 30, 90])])
    expect(isPublishedTable(tables[0])).toBe(true)
    expect(isPublishedTable({ ...tables[0] })).toBe(false)
    expect(isPublishedTable(structuredClone(tables[0]))).toBe(false)
    expect([isPublishedTable(null), isPublishedTable('table'), isPublishedTable(undefined)]).toEqual([
      false,
      false,
      false,
    ])
    expect(Object.isFrozen(tables[0])).toBe(true)
    // @ts-expect-error an object written by hand is not a published table
    const forged: PublishedTable = { name: 'x', counts: 'persons', where: {}, dimensions: {}, cells: [] }
    expect(isPublishedTable(forged)).toBe(false)
    expect(tables[0]).toMatchObject({ name: 'By area and sex', counts: 'persons', where: {}, dimensions: sums })
  })
})
