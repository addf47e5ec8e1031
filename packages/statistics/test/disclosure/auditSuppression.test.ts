import { describe, expect, test } from 'vitest'
import {
  type AuditableTable,
  auditSuppression,
  type PublishedDatum,
  type SuppressionRules,
  suppress,
} from '../../src/disclosure.js'
import { isRefusal } from '../../src/shared/refusal.js'

const known = (value: number): PublishedDatum => ({ is: 'known', value })
const withheld: PublishedDatum = { is: 'withheld' }
const parts = (
  name: string,
  counts: Readonly<Record<string, PublishedDatum>>,
  more: Partial<AuditableTable> = {},
): AuditableTable => ({
  name,
  dimensions: { area: { all: ['a', 'b', 'c'] } },
  cells: Object.entries(counts).map(([area, count]) => ({ key: { area }, count })),
  ...more,
})
const audit = (tables: readonly AuditableTable[], rules?: SuppressionRules) => {
  const result = auditSuppression({ tables, rules })
  if (isRefusal(result)) throw new Error(result.why.en)
  return result
}
const bounds = (tables: readonly AuditableTable[], rules?: SuppressionRules) =>
  audit(tables, rules).cells.map(({ key, lower, upper, verdict }) => [Object.values(key).join(), lower, upper, verdict])

describe('what readers can find out', () => {
  test('one withheld cell under a known total: its value', () => {
    expect(bounds([parts('t', { all: known(30), a: withheld, b: known(10), c: known(17) })])).toEqual([
      ['a', 3, 3, 'exact'],
    ])
    expect(audit([parts('t', { all: known(30), a: withheld, b: known(10), c: known(17) })])).toMatchObject({
      verdict: 'exact',
      found: { exact: 1, narrow: 0, unknown: 0, safe: 0 },
      method: 'linear programming, counts tightened to whole numbers',
      rules: { threshold: 5, zero: 'shown', width: 3, magnitudeWidth: 0.1 },
    })
  })

  test('two that share 4: one to three each when zeros are shown, none to four when not', () => {
    const table = parts('t', { all: known(30), a: withheld, b: withheld, c: known(26) })
    expect(bounds([table])).toEqual([
      ['a', 1, 3, 'narrow'],
      ['b', 1, 3, 'narrow'],
    ])
    expect(bounds([table], { width: 2 })).toEqual([
      ['a', 1, 3, 'safe'],
      ['b', 1, 3, 'safe'],
    ])
    expect(bounds([table], { zero: 'withheld' })).toEqual([
      ['a', 0, 4, 'safe'],
      ['b', 0, 4, 'safe'],
    ])
  })

  test('two that share 2 are both 1, when readers know that neither is zero', () => {
    expect(bounds([parts('t', { all: known(28), a: withheld, b: withheld, c: known(26) })])).toEqual([
      ['a', 1, 1, 'exact'],
      ['b', 1, 1, 'exact'],
    ])
  })

  test('nothing limits a total that is withheld with its parts; a cell that is not listed hides as well', () => {
    expect(bounds([parts('t', { all: withheld, a: withheld, b: known(4), c: known(5) })])).toEqual([
      ['all', 10, 'unbounded', 'safe'],
      ['a', 1, 'unbounded', 'safe'],
    ])
    // b is not in the table, so it may be zero although withheld cells may not.
    expect(bounds([parts('t', { all: known(10), a: withheld, c: known(5) })])).toEqual([
      ['a', 1, 5, 'safe'],
      ['b', 0, 4, 'safe'],
    ])
  })

  test('missing and not applicable add nothing, and a missing total says nothing', () => {
    expect(
      bounds([parts('t', { all: known(10), a: withheld, b: { is: 'unknown' }, c: { is: 'notApplicable' } })]),
    ).toEqual([['a', 10, 10, 'exact']])
    expect(bounds([parts('t', { all: { is: 'unknown' }, a: withheld, b: known(1), c: known(1) })])).toEqual([
      ['a', 1, 'unbounded', 'safe'],
    ])
  })

  test('two tables together give away what neither does alone', () => {
    const areas = parts('areas', { all: known(30), a: withheld, b: withheld, c: known(20) })
    const split: AuditableTable = {
      name: 'split',
      dimensions: { area: { a: ['a1', 'a2'] } },
      cells: [
        { key: { area: 'a' }, count: withheld },
        { key: { area: 'a1' }, count: known(4) },
        { key: { area: 'a2' }, count: known(3) },
      ],
    }
    expect(audit([areas]).verdict).toBe('safe')
    expect(bounds([areas, split])).toEqual([
      ['a', 7, 7, 'exact'],
      ['b', 3, 3, 'exact'],
    ])
  })

  test('what one table shows, another cannot withhold', () => {
    const shows = parts('shows', { a: known(3), b: known(9), c: known(20), all: known(32) })
    const hides = parts('hides', { a: withheld, b: withheld, c: known(20), all: known(32) })
    expect(audit([shows, hides]).cells).toEqual([])
    expect(audit([hides, shows]).cells).toEqual([])
    expect(audit([hides]).cells.length).toBe(2)
  })

  test('amounts: in any unit, and as wide as a share of the upper end', () => {
    for (const unit of [1e-6, 1, 1e9]) {
      const amount = (value: number) => known(value * unit)
      const table: AuditableTable = {
        name: 't',
        dimensions: { area: { all: ['a', 'b', 'c'] } },
        cells: [
          { key: { area: 'all' }, count: known(50), magnitude: amount(100) },
          { key: { area: 'a' }, count: known(10), magnitude: withheld },
          { key: { area: 'b' }, count: known(20), magnitude: withheld },
          { key: { area: 'c' }, count: known(20), magnitude: amount(60) },
        ],
      }
      const [first] = audit([table]).cells
      expect(first).toMatchObject({ measure: 'magnitude', lower: 0, verdict: 'safe', sharp: true })
      expect(Math.abs(Number(first?.upper) / unit - 40)).toBeLessThan(1e-5)
    }
  })

  test('in three dimensions the bounds are whole numbers, not those of the plain programme', () => {
    // Every pair of margins of a 2 × 2 × 2 table: one withheld parity pattern moves by one.
    const dimensions = { x: { X: ['0', '1'] }, y: { Y: ['0', '1'] }, z: { Z: ['0', '1'] } }
    const value = (key: Record<string, string>) =>
      ['0', '1'].filter((c) => key['x'] === 'X' || key['x'] === c).length *
      ['0', '1'].filter((c) => key['y'] === 'Y' || key['y'] === c).length *
      ['0', '1'].filter((c) => key['z'] === 'Z' || key['z'] === c).length
    const all = ['X', '0', '1'].flatMap((x) =>
      ['Y', '0', '1'].flatMap((y) => ['Z', '0', '1'].map((z) => ({ x, y, z }))),
    )
    const table: AuditableTable = {
      name: 'cube',
      dimensions,
      cells: all.map((key) => ({
        key,
        count: Object.values(key).some((c) => 'XYZ'.includes(c)) ? known(value(key)) : withheld,
      })),
    }
    expect(audit([table], { zero: 'withheld' }).cells.map(({ lower, upper }) => [lower, upper])).toEqual(
      Array(8).fill([0, 2]),
    )
    expect(audit([table]).cells.map(({ lower, upper }) => [lower, upper])).toEqual(Array(8).fill([1, 1]))
  })
})

describe('what suppress gives can be audited as it is, and after a round through a file', () => {
  const published = suppress([
    {
      name: 't',
      dimensions: { area: { all: ['a', 'b', 'c'] } },
      cells: [
        { key: { area: 'a' }, count: 2 },
        { key: { area: 'b' }, count: 30 },
        { key: { area: 'c' }, count: 40 },
      ],
    },
  ])
  test('with the same answer', () => {
    if (isRefusal(published)) throw new Error(published.why.en)
    expect(auditSuppression(published)).toEqual(published.audit)
    expect(auditSuppression(JSON.parse(JSON.stringify(published)))).toEqual(published.audit)
  })
  test('a planted hole is found: one secondary cell shown', () => {
    if (isRefusal(published)) throw new Error(published.why.en)
    const [table] = published.tables
    const holed = {
      ...table!,
      cells: table!.cells.map((cell) => (cell.key['area'] === 'b' ? { ...cell, count: known(30) } : cell)),
    }
    expect(audit([holed]).cells.map(({ lower, upper, verdict }) => [lower, upper, verdict])).toEqual([[2, 2, 'exact']])
  })
})

describe('refusals and misuse', () => {
  test('tables that no counts agree with', () => {
    const refused = {
      refused: 'contradictory',
      why: { en: expect.stringContaining('No counts agree'), da: expect.stringContaining('Ingen antal stemmer') },
    }
    expect(
      auditSuppression({ tables: [parts('t', { all: known(9), a: withheld, b: known(10), c: known(17) })] }),
    ).toMatchObject(refused)
    expect(
      auditSuppression({ tables: [parts('t', { all: known(28), a: known(1), b: known(10), c: known(16) })] }),
    ).toMatchObject(refused)
    // A withheld cell is not zero where zeros are shown.
    const nothing = parts('t', { all: known(27), a: withheld, b: known(10), c: known(17) })
    expect(auditSuppression({ tables: [nothing] })).toMatchObject(refused)
    expect(auditSuppression({ tables: [nothing], rules: { zero: 'withheld' } })).toMatchObject({ verdict: 'exact' })
  })
  test('too many cells', () => {
    const areas = Array.from({ length: 20_001 }, (_, n) => `a${n}`)
    expect(
      auditSuppression({
        tables: [
          { name: 't', dimensions: { area: {} }, cells: areas.map((area) => ({ key: { area }, count: known(9) })) },
        ],
      }),
    ).toMatchObject({ refused: 'tooLarge' })
  })
  test('a value that is none', () => {
    expect(() => audit([parts('t', { all: known(-1) })])).toThrow('`count` must be a whole number from 0 on, not -1.')
    expect(() => audit([parts('t', { all: known(1.5) })])).toThrow('`count` must be a whole number from 0 on, not 1.5.')
    expect(() =>
      audit([{ ...parts('t', {}), cells: [{ key: { area: 'a' }, count: known(1), magnitude: known(-0.5) }] }]),
    ).toThrow('`magnitude` must be 0 or more, not -0.5.')
    expect(() => audit([parts('t', { a: known(1) }), parts('u', { a: known(2) })])).toThrow(
      '`tables` must give a shared cell one value: {"area":"a"} is 1 and 2. Tell the tables apart by `where` or `counts`.',
    )
  })
})

describe('tables published before', () => {
  const area = { all: ['n', 's', 'w'] }
  const cells = (dimension: string, counts: Readonly<Record<string, readonly number[]>>) =>
    Object.entries(counts).flatMap(([key, each]) =>
      each.map((count, at) => ({ key: { area: key, [dimension]: at === 0 ? 'first' : 'second' }, count })),
    )
  const table = (name: string, dimension: string, counts: Readonly<Record<string, readonly number[]>>) => ({
    name,
    dimensions: { area, [dimension]: { [`every ${dimension}`]: ['first', 'second'] } },
    cells: cells(dimension, counts),
  })
  const sexes = table('sexes', 'sex', { n: [2, 0], s: [20, 30], w: [25, 35] })
  const ages = table('ages', 'age', { n: [1, 1], s: [0, 50], w: [30, 30] })
  test('each alone is safe; an audit of both together tells what their difference gives away', () => {
    const [first, second] = [suppress([sexes]), suppress([ages], { threshold: 2 })]
    if (isRefusal(first) || isRefusal(second)) throw new Error('refused')
    expect([first.audit.verdict, second.audit.verdict]).toEqual(['safe', 'safe'])
    const both = audit([...first.tables, ...second.tables])
    expect(both.verdict).toBe('exact')
    expect(both.found.exact + both.shownSmall).toBeGreaterThan(0)
    const together = suppress([sexes, ages])
    expect(isRefusal(together) ? together.refused : together.audit.verdict).toBe('safe')
  })
})
