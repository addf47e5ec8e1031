import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AuditableTable, auditSuppression, type CountTable, type PublishedDatum } from '../../src/disclosure.js'
import { isRefusal } from '../../src/shared/refusal.js'
import { suppressed } from './suppressing.js'

const area = { all: ['n1', 'n2', 'n3'] }
const names = area.all
const byArea = (
  name: string,
  counts: readonly number[],
  where: Record<string, string> = {},
  each = (_: number): object => ({}),
): CountTable => ({
  name,
  dimensions: { area },
  where,
  cells: names.map((key, at) => ({ key: { area: key }, count: counts[at]!, ...each(counts[at]!) })),
})
const bySex = (women: number, men: number): CountTable => ({
  name: 'sexes',
  dimensions: { sex: { both: ['w', 'm'] } },
  cells: [
    { key: { sex: 'w' }, count: women },
    { key: { sex: 'm' }, count: men },
  ],
})
const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
const tables = (women: readonly number[], men: readonly number[]) => [
  byArea('women', women, { sex: 'w' }),
  byArea(
    'everybody',
    women.map((count, at) => count + men[at]!),
  ),
  bySex(total(women), total(men)),
]
const shown = (counts: readonly PublishedDatum[]): AuditableTable['cells'] =>
  ['all', ...names].map((key, at) => ({ key: { area: key }, count: counts[at]! }))
const known = (...values: readonly number[]) => values.map((value): PublishedDatum => ({ is: 'known', value }))

/** The lowest and the highest count of men in each area, over all tables of whole numbers that agree with what is published: by trying every one. */
function everyCountOfMen(published: readonly AuditableTable[]): readonly (readonly [number, number])[] {
  const at = (table: number, key: string) =>
    published[table]!.cells.find((cell) => Object.values(cell.key)[0] === key)!.count
  const found = [0, 1, 2].map((): [number, number] => [Infinity, -Infinity])
  const agrees = (datum: PublishedDatum, value: number) => (datum.is === 'known' ? datum.value === value : value >= 1)
  const women: number[] = []
  const men: number[] = []
  const most = (datum: PublishedDatum) => (datum.is === 'known' ? datum.value : Infinity)
  const walk = (n: number): void => {
    if (total(women) > most(at(0, 'all')) || total(men) > most(at(2, 'm'))) return
    if (n === 3) {
      if (!agrees(at(0, 'all'), total(women)) || !agrees(at(2, 'm'), total(men))) return
      if (!agrees(at(1, 'all'), total(women) + total(men))) return
      for (const [index, count] of men.entries()) {
        const [low, high] = found[index]!
        found[index] = [Math.min(low, count), Math.max(high, count)]
      }
      return
    }
    for (women[n] = 0; women[n]! <= 14; women[n]! += 1)
      for (men[n] = 0; agrees(at(0, names[n]!), women[n]!) && men[n]! <= 14; men[n]! += 1)
        if (agrees(at(1, names[n]!), women[n]! + men[n]!)) walk(n + 1)
    women.length = n
    men.length = n
  }
  walk(0)
  return found
}

describe('what no table shows, and the tables tell by their difference', () => {
  test('the men, where women and everybody are shown: two men in the first area', () => {
    const [women, everybody] = suppressed(tables([9, 9, 6], [2, 8, 7])).tables
    const is = [women, everybody].map((table) => table!.cells.find(({ key }) => key['area'] === 'n1')!.count.is)
    expect(is).toContain('withheld')
  })
  test('each small count of men is left in doubt as if a table showed them, by trying every table', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 })
    let tried = 0
    fc.assert(
      fc.property(counts, (c) => {
        const men = c.slice(3)
        const { tables: published, rules } = suppressed(tables(c.slice(0, 3), men), { threshold: 4 })
        everyCountOfMen(published).forEach(([low, high], n) => {
          if (men[n]! < 1 || men[n]! >= 4) return
          tried += 1
          expect(high - low, JSON.stringify(published)).toBeGreaterThanOrEqual(rules.width)
        })
      }),
      { numRuns: 40, seed: 41 },
    )
    expect(tried).toBeGreaterThan(20)
  })
  test('a part of an area, where one table has the area and another its other part', () => {
    const areas = { DK: ['n', 's'], n: ['n1', 'n2'] }
    const cells = (counts: Readonly<Record<string, number>>) =>
      Object.entries(counts).map(([key, count]) => ({ key: { area: key }, count }))
    const given = (n: number, n1: number): readonly CountTable[] => [
      { name: 'areas', dimensions: { area: areas }, cells: cells({ n1: 20, n2: 30, s: 30 }) },
      {
        name: 'ages',
        dimensions: { age: { all: ['y', 'o'] } },
        cells: [['y', 40] as const, ['o', 40] as const].map(([age, count]) => ({ key: { age }, count })),
      },
      { name: 'young', dimensions: { area: {} }, where: { age: 'y' }, cells: cells({ n, s: 40 - n }) },
      { name: 'part', dimensions: { area: {} }, where: { age: 'y' }, cells: cells({ n1 }) },
    ]
    expect(suppressed(given(18, 13)).tables[3]!.cells[0]!.count).toEqual({ is: 'known', value: 13 })
    // One in n2.
    const close = suppressed(given(18, 17)).tables
    expect([close[2]!.cells[0]!.count.is, close[3]!.cells[0]!.count.is]).toContain('withheld')
  })
  test('nobody is no small count, unless zeros are withheld', () => {
    const nobody = tables([9, 9, 6], [0, 8, 7])
    expect(suppressed(nobody).audit.cells).toEqual([])
    expect(suppressed(nobody, { zero: 'withheld' }).audit.cells.length).toBeGreaterThan(1)
  })
  test('amounts too', () => {
    const amounts = (persons: number) => ({ magnitude: { total: 7 * persons, largest: [7, 7].slice(0, persons) } })
    const [women, men] = [
      [19, 19, 16],
      [2, 18, 17],
    ]
    const { tables: published } = suppressed([
      byArea('women', women, { sex: 'w' }, amounts),
      byArea(
        'everybody',
        women.map((count, at) => count + men[at]!),
        {},
        amounts,
      ),
      bySex(total(women), total(men)),
    ])
    const [first, second] = published.map((table) => table.cells.find(({ key }) => key['area'] === 'n1')?.magnitude?.is)
    expect([first, second]).toContain('withheld')
  })
  test('amounts that are much larger than those of the women beside them', () => {
    const of = (at: number, women: boolean) => [10, 15, 12][at]! + (women ? 0 : [1000, 15, 15][at]!)
    const amounts = (table: CountTable, women: boolean): CountTable => ({
      ...table,
      cells: table.cells.map((cell, at) => ({ ...cell, magnitude: { total: of(at, women), largest: [] } })),
    })
    const [women, everybody, sexes] = tables([19, 19, 16], [2, 18, 17])
    const { tables: published } = suppressed([amounts(women!, true), amounts(everybody!, false), sexes!])
    // The women in n1 leave the amount of two men between 988 and 1010; so what everybody has there is withheld.
    const first = published[1]!.cells.find(({ key }) => key['area'] === 'n1')
    expect([first?.count.is, first?.magnitude?.is]).toEqual(['withheld', 'withheld'])
  })
  test('an audit names them, and what tells them', () => {
    const everybody = { name: 'everybody', dimensions: { area }, cells: shown(known(41, 11, 17, 13)) }
    const sexes = {
      ...bySex(24, 17),
      cells: [['both', 41] as const, ['w', 24] as const, ['m', 17] as const].map(([sex, value]) => ({
        key: { sex },
        count: { is: 'known', value } as const,
      })),
    }
    const audit = (...women: number[]) => {
      const result = auditSuppression({
        tables: [
          { name: 'women', dimensions: { area }, where: { sex: 'w' }, cells: shown(known(...women)) },
          everybody,
          sexes,
        ],
      })
      if (isRefusal(result)) throw new Error(result.why.en)
      return result
    }
    expect(audit(24, 9, 9, 6)).toMatchObject({
      verdict: 'exact',
      cells: [{ table: 'everybody', key: { area: 'n1', sex: 'm' }, lower: 2, upper: 2, verdict: 'exact', sharp: true }],
    })
    // Five and none are nothing to withhold; four are.
    expect(audit(24, 6, 12, 6).cells).toEqual([])
    expect(audit(24, 7, 11, 6).cells.map(({ key, upper }) => [key['area'], upper])).toEqual([['n1', 4]])
    expect(audit(24, 11, 7, 6).cells).toEqual([])
  })
  test('an audit names their amounts where their count is surely small', () => {
    const amounts = (
      name: string,
      counts: readonly number[],
      where: Record<string, string> = {},
      hidden: readonly unknown[] = [],
    ): AuditableTable => ({
      name,
      dimensions: { area },
      where,
      cells: shown(known(total(counts), ...counts)).map((cell) => ({
        ...cell,
        magnitude: hidden.includes(cell.key['area'])
          ? { is: 'withheld' }
          : { is: 'known', value: cell.count.is === 'known' ? 3 * cell.count.value : 0 },
      })),
    })
    const sexes = (women: number, men: number): AuditableTable => ({
      name: 'sexes',
      dimensions: { sex: { both: ['w', 'm'] } },
      cells: Object.entries({ both: women + men, w: women, m: men }).map(([sex, value]) => ({
        key: { sex },
        count: { is: 'known', value },
      })),
    })
    const told = (men: number, ...hidden: readonly string[]) => {
      const result = auditSuppression({
        tables: [
          amounts('women', [20, 20, 20], { sex: 'w' }, hidden),
          amounts('everybody', [20 + men, 30, 30]),
          sexes(60, men + 20),
        ],
      })
      if (isRefusal(result)) throw new Error(result.why.en)
      return result.cells
        .filter(({ key }) => key['sex'] === 'm')
        .map(({ key, measure, lower, upper }) => [key['area'], measure, lower, Number(upper)])
    }
    expect(told(5)).toEqual([])
    const [count, amount] = told(4)
    expect(count).toEqual(['n1', 'count', 4, 4])
    expect(amount?.slice(0, 2)).toEqual(['n1', 'magnitude'])
    expect(Number(amount?.[2])).toBeCloseTo(12, 6)
    expect(Number(amount?.[3])).toBeCloseTo(12, 6)
    expect(told(0)).toEqual([])
    // Where the amounts of women are in doubt, so are those of men.
    expect(told(4, 'n1', 'n2').map(([, measure]) => measure)).toEqual(['count'])
  })
  test('fewer in all than women among them is refused', () => {
    const [women, everybody, sexes] = tables([12, 9, 6], [2, 8, 7])
    const less = { ...everybody!, cells: everybody!.cells.map((cell, at) => (at ? cell : { ...cell, count: 11 })) }
    expect(() =>
      suppressed([
        women!,
        { ...less },
        {
          ...sexes!,
          cells: [
            { key: { sex: 'w' }, count: 27 },
            { key: { sex: 'm' }, count: 14 },
          ],
        },
      ]),
    ).toThrow('is not the sum of its parts')
  })
})
