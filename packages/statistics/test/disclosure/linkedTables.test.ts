import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AuditableTable,
  auditSuppression,
  type CountTable,
  type PublishedDatum,
  type Suppressed,
  type SuppressionRules,
  suppress,
} from '../../src/disclosure.js'
import { isRefusal } from '../../src/shared/refusal.js'
import { everyTable } from './everyTable.js'

type Counts = Readonly<Record<string, number>>
const sex = { both: ['w', 'm'] }
const areas = { DK: ['n1', 'n2', 'n3'] }

/** A table whose keys are written as `n1/w`, in the order of its dimensions. */
const table = (
  name: string,
  dimensions: CountTable['dimensions'],
  counts: Counts,
  where?: Record<string, string>,
): CountTable => ({
  name,
  dimensions,
  ...(where && { where }),
  cells: Object.entries(counts).map(([text, count]) => ({
    key: Object.fromEntries(Object.keys(dimensions).map((dimension, at) => [dimension, text.split('/')[at]!])),
    count,
  })),
})
const suppressed = (tables: readonly CountTable[], rules?: SuppressionRules): Suppressed => {
  const result = suppress(tables, rules)
  if (isRefusal(result)) throw new Error(result.why.en)
  expect(result.audit.verdict).toBe('safe')
  return result
}
const published = ({ tables }: Suppressed, name: string, text: string): PublishedDatum =>
  tables.find((one) => one.name === name)!.cells.find(({ key }) => Object.values(key).join('/') === text)!.count
const bySex = { 'n1/w': 2, 'n1/m': 9, 'n2/w': 14, 'n2/m': 11 }

describe('sums hold across tables', () => {
  const women = table('women', { area: areas }, { n1: 2, n2: 9, n3: 6 }, { sex: 'w' })
  const men = table('men', { area: areas }, { n1: 9, n2: 8, n3: 7 }, { sex: 'm' })
  const all = table('all', { area: areas }, { n1: 11, n2: 17, n3: 13 })
  const both = table('sexes', { sex }, { w: 17, m: 24 })

  test('women and men apart, and both: no withheld cell is the difference of others, by trying every table', () => {
    const cellOf = { w: 'women', m: 'men', both: 'all' }
    const names = ['n1', 'n2', 'n3']
    const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 })
    const of = (at: (n: number) => number): Counts => Object.fromEntries(names.map((name, n) => [name, at(n)]))
    let tried = 0
    fc.assert(
      fc.property(counts, (c) => {
        const total = (n: number) => c[n]! + c[n + 3]!
        const result = suppressed(
          [
            table(
              'women',
              { area: areas },
              of((n) => c[n]!),
              { sex: 'w' },
            ),
            table(
              'men',
              { area: areas },
              of((n) => c[n + 3]!),
              { sex: 'm' },
            ),
            table('all', { area: areas }, of(total)),
            table('sexes', { sex }, { w: c[0]! + c[1]! + c[2]!, m: c[3]! + c[4]! + c[5]! }),
          ],
          { threshold: 3 },
        )
        const joint: AuditableTable = {
          name: 'joint',
          dimensions: { area: areas, sex },
          cells: [...names, 'DK'].flatMap((area) =>
            (['w', 'm', 'both'] as const).map((name) => ({
              key: { area, sex: name },
              count: published(result, cellOf[name], area),
            })),
          ),
        }
        fc.pre(joint.cells.filter(({ count }) => count.is === 'withheld').length <= 9)
        for (const [lower, upper] of everyTable([joint], { floor: 1, cap: 12 }).values()) {
          tried += 1
          expect(upper - lower).toBeGreaterThanOrEqual(result.rules.width)
        }
      }),
      { numRuns: 40, seed: 31 },
    )
    expect(tried).toBeGreaterThan(40)
  })
  test('without a total of sex it cannot be told', () => {
    for (const call of [() => suppress([women, men, all]), () => suppress([women, all])])
      expect(call).toThrow(
        "It cannot be told how the tables 'women' and 'all' are linked: name the total of `sex` in the `dimensions` of a table, or give the tables different `counts`.",
      )
    expect(isRefusal(suppress([women, men]))).toBe(false)
    expect(isRefusal(suppress([women, men, { ...all, counts: 'contacts' }]))).toBe(false)
  })
  test('the audit links in the same way', () => {
    const known = ({ cells, ...rest }: CountTable, hide?: string): AuditableTable => ({
      ...rest,
      cells: cells.map(({ key, count }) => ({
        key,
        count: hide !== undefined && key['area'] === hide ? { is: 'withheld' } : { is: 'known', value: Number(count) },
      })),
    })
    const audit = auditSuppression({ tables: [known(women, 'n1'), known(men), known(all), known(both)] })
    expect(audit).toMatchObject({ verdict: 'exact', cells: [{ key: { area: 'n1' }, lower: 2, upper: 2 }] })
    expect(() => auditSuppression({ tables: [known(women, 'n1'), known(men), known(all)] })).toThrow('linked')
  })
  test('amounts too, where a table of counts alone has some of the parts', () => {
    const amounts = (given: CountTable): CountTable => ({
      ...given,
      cells: given.cells.map((cell) => ({ ...cell, magnitude: { total: 10 * Number(cell.count), largest: [5, 4] } })),
    })
    expect(suppress([amounts(women), men, amounts(all), both])).not.toMatchObject({ refused: 'notAdditive' })
  })

  test('a hierarchy that another table declares', () => {
    const result = suppressed([
      table('A', { area: { DK: ['n', 's'], n: ['n1', 'n2'] } }, { n1: 2, n2: 20, s: 30 }),
      table('B', { area: {}, age: { all: ['y', 'o'] } }, { 'n1/y': 1, 'n1/o': 1, 'n2/y': 12, 'n2/o': 8 }),
      table('C', { area: {}, age: { all: ['y', 'o'] } }, { 'n/y': 13, 'n/o': 9 }),
    ])
    expect(published(result, 'B', 'n1/y')).toEqual({ is: 'withheld' })
    const [whole, other] = [published(result, 'C', 'n/y'), published(result, 'B', 'n2/y')]
    expect([whole.is, other.is]).toContain('withheld')
  })
  test('a margin that contradicts the parts in another table is refused', () => {
    expect(suppress([women, men, table('all', { area: areas }, { n1: 12, n2: 17, n3: 13 }), both])).toMatchObject({
      refused: 'notAdditive',
    })
  })
  test('a part that no table has leaves the doubt that it gives', () => {
    // n/y is in no table; n1/y + n2/y + s/y = y all the same.
    const area = { DK: ['n', 's'], n: ['n1', 'n2'] }
    const known = (value: number): PublishedDatum => ({ is: 'known', value })
    const audit = auditSuppression({
      tables: [
        {
          name: 'A',
          dimensions: { area },
          cells: ['DK', 'n', 's', 'n1', 'n2'].map((key, at) => ({
            key: { area: key },
            count: known([60, 30, 30, 10, 20][at]!),
          })),
        },
        {
          name: 'B',
          dimensions: { age: { all: ['y', 'o'] } },
          cells: ['all', 'y', 'o'].map((age, at) => ({ key: { age }, count: known([60, 33, 27][at]!) })),
        },
        {
          name: 'C',
          dimensions: { area: {} },
          where: { age: 'y' },
          cells: [
            { key: { area: 'n1' }, count: { is: 'withheld' } },
            { key: { area: 'n2' }, count: known(12) },
            { key: { area: 's' }, count: known(18) },
          ],
        },
      ],
    })
    expect(audit).toMatchObject({ verdict: 'exact', cells: [{ table: 'C', key: { area: 'n1' }, lower: 3, upper: 3 }] })
  })
})

describe('where it cannot be told how tables are linked', () => {
  test.each<[string, readonly CountTable[], string]>([
    [
      'no total of area',
      [table('A', { area: {}, sex }, bySex), table('B', { sex }, { w: 16, m: 20 })],
      'name the total of `area`',
    ],
    [
      'no totals at all',
      [
        table('A', { area: {}, sex: {} }, bySex),
        table('B', { sex: {} }, { w: 16, m: 20 }),
        table('C', { area: {} }, { n1: 11, n2: 25 }),
      ],
      'name the total of `area`',
    ],
    [
      'two dimensions without totals, one in each table',
      [table('A', { area: {}, sex }, bySex), table('B', { sex, age: {} }, { 'w/y': 16, 'm/y': 20 })],
      'name the total of `area`',
    ],
    [
      'two names of a grand total',
      [
        table('A', { area: { DK: ['n1', 'n2'] }, sex }, bySex),
        table('B', { area: { DK: ['n1', 'n2'] } }, { n1: 11, n2: 25 }),
        table('C', { sex: { all: ['w', 'm'] } }, { w: 16, m: 20 }),
      ],
      "`dimensions.sex` must have one grand total over all tables, not 'both' and 'all': spell it alike.",
    ],
    [
      'a limit that is no category',
      [
        table('A', { area: areas }, { n1: 11, n2: 17, n3: 13 }),
        table('B', { sex }, { w: 9, m: 9 }, { area: 'not n1' }),
      ],
      "In table 'B' `where.area` must be a category in `dimensions.area` of one of the tables, not 'not n1'.",
    ],
    [
      'a category that no sum knows',
      [table('A', { area: areas }, { n1: 11, n2: 17, n3: 13 }), table('B', { area: {} }, { 'n2+n3': 30 })],
      "In table 'B' `key.area` must be a category in `dimensions.area` of one of the tables, not 'n2+n3'.",
    ],
    [
      'cuts that overlap',
      [
        table('A', { age: { all: ['<65', '65+'] } }, { '<65': 100, '65+': 40 }),
        table('B', { age: { all: ['<67', '67+'] } }, { '<67': 102, '67+': 38 }),
      ],
      "`dimensions.age` must divide 'all' into the same inner categories in all tables",
    ],
    [
      'a circle through two tables',
      [
        table('A', { area: { a: ['b', 'c'] } }, { b: 9, c: 9 }),
        table('B', { area: { b: ['a', 'd'] } }, { a: 9, d: 9 }),
      ],
      'In all tables together `dimensions.area` must sum from the parts up',
    ],
  ])('%s', (_, tables, message) => {
    expect(() => suppress(tables)).toThrow(message)
    expect(() => suppress(tables)).toThrow(expect.objectContaining({ name: 'MisuseError' }))
  })
  test('cuts with their common refinement are told', () => {
    const age = { all: ['<65', '65+'], '<67': ['<65', '65-66'], '65+': ['65-66', '67+'] }
    const result = suppressed([table('A', { age }, { '<65': 100, '65-66': 2, '67+': 38 })])
    expect(published(result, 'A', '65-66')).toEqual({ is: 'withheld' })
    expect([published(result, 'A', '<65').is, published(result, 'A', '<67').is]).toContain('withheld')
  })
})

describe('what an audit takes', () => {
  const known = (value: number): PublishedDatum => ({ is: 'known', value })
  const t = (counts: Readonly<Record<string, PublishedDatum>>): AuditableTable => ({
    name: 't',
    dimensions: { area: { t: ['x', 'y'] } },
    cells: Object.entries(counts).map(([area, count]) => ({ key: { area }, count })),
  })
  test('a cell left out is as good as withheld; a total left out of shown parts is not', () => {
    expect(auditSuppression({ tables: [t({ t: known(30), x: known(28) })] })).toMatchObject({
      verdict: 'exact',
      cells: [{ key: { area: 'y' }, lower: 2, upper: 2, verdict: 'exact' }],
    })
    expect(auditSuppression({ tables: [t({ x: known(28), y: known(9) })] })).toMatchObject({
      verdict: 'safe',
      cells: [],
    })
  })
  test('a number in place of a datum', () => {
    for (const count of [3, { is: 'hidden' }, null, undefined])
      expect(() => auditSuppression({ tables: [t({ t: known(30), x: count as never })] })).toThrow(
        "`count` must be { is: 'known', value }, { is: 'withheld' }, { is: 'unknown' } or { is: 'notApplicable' }, not ",
      )
  })
  test('small counts that are shown', () => {
    const shown = t({ t: known(30), x: known(28), y: known(2) })
    expect(auditSuppression({ tables: [shown] })).toMatchObject({ verdict: 'exact', shownSmall: 1, cells: [] })
    expect(auditSuppression({ tables: [shown], rules: { threshold: 2 } })).toMatchObject({
      verdict: 'safe',
      shownSmall: 0,
    })
    const zero = t({ t: known(30), x: known(30), y: known(0) })
    expect(auditSuppression({ tables: [zero] })).toMatchObject({ verdict: 'safe', shownSmall: 0 })
    expect(auditSuppression({ tables: [zero], rules: { zero: 'withheld' } })).toMatchObject({ shownSmall: 1 })
  })
})

test('a rule that there is not', () => {
  const one = table('A', { area: areas }, { n1: 6, n2: 20, n3: 30 })
  expect(() => suppress([one], { treshold: 10 } as SuppressionRules)).toThrow(
    '`rules.treshold` must be left out: there are threshold, zero, width, dominance, prior, magnitudeWidth, not treshold.',
  )
  expect(() => suppress([one], { dominance: { largest: 1, share: 0.5, n: 2 } as never })).toThrow('not n.')
  expect(() => suppress([one], 5 as never)).toThrow('`rules` must be an object, not 5.')
})

test('a published table cannot be changed, however deep', () => {
  const [first] = suppressed([table('A', { area: areas }, { n1: 2, n2: 20, n3: 30 }, { year: '2024' })]).tables
  const parts = [
    first!.cells,
    first!.where,
    first!.dimensions,
    first!.dimensions['area'],
    first!.dimensions['area']!['DK'],
  ]
  for (const part of [...parts, ...first!.cells.flatMap((cell) => [cell, cell.key, cell.count])])
    expect(Object.isFrozen(part)).toBe(true)
})
