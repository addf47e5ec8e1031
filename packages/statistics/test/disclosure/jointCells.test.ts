import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jointCells } from '../../src/disclosure/jointCells.js'
import { linkedSums } from '../../src/disclosure/linkedSums.js'
import { type AuditableTable, auditSuppression, type CountTable, type PublishedDatum } from '../../src/disclosure.js'
import { isRefusal } from '../../src/shared/refusal.js'
import { suppressed } from './suppressing.js'

const parts: Readonly<Record<string, readonly string[]>> = {
  area: ['n', 's', 'w'],
  sex: ['women', 'men'],
  age: ['young', 'old'],
}
const joint = parts['area']!.flatMap((area) =>
  parts['sex']!.flatMap((sex) => parts['age']!.map((age): Record<string, string> => ({ area, sex, age }))),
)
const sumsOf = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { [`every ${name}`]: parts[name]! }]))
const inside = (key: Readonly<Record<string, string>>, cell: Readonly<Record<string, string>>) =>
  Object.entries(key).every(([name, category]) => category.startsWith('every') || cell[name] === category)

/** A table of two dimensions, of persons counted by all three. */
const two = (
  counts: readonly number[],
  first: string,
  second: string,
  where: Record<string, string> = {},
): CountTable => ({
  name: `${first} by ${second}`,
  where,
  dimensions: sumsOf(first, second),
  cells: parts[first]!.flatMap((one) =>
    parts[second]!.map((other) => {
      const key = { [first]: one, [second]: other }
      return { key, count: counts.reduce((sum, count, at) => sum + (inside(key, joint[at]!) ? count : 0), 0) }
    }),
  ),
})
const circle = (counts: readonly number[], where?: Record<string, string>) => [
  two(counts, 'area', 'sex', where),
  two(counts, 'area', 'age', where),
  two(counts, 'sex', 'age', where),
]

/** The lowest and the highest value of each withheld cell over every cross-classification that agrees with what is published; undefined where there are too many. */
function everyJoint(tables: readonly AuditableTable[]): ReadonlyMap<string, readonly [number, number]> | undefined {
  const rules = tables.flatMap(({ name, cells }) =>
    cells.map(({ key, count }) => ({
      name: `${name} ${JSON.stringify(key)}`,
      of: joint.flatMap((cell, at) => (inside(key, cell) ? [at] : [])),
      equals: count.is === 'known' ? count.value : undefined,
    })),
  )
  const touching = joint.map((_, at) => rules.filter(({ of }) => of.includes(at)))
  const most = touching.map((own) => Math.min(...own.map(({ equals }) => equals ?? Infinity)))
  if (most.some((limit) => limit === Infinity)) return undefined
  const found = new Map<string, readonly [number, number]>()
  const values = joint.map(() => 0)
  const sum = (of: readonly number[]) => of.reduce((all, at) => all + values[at]!, 0)
  let steps = 0
  const walk = (at: number): void => {
    steps += 1
    if (steps > 300_000) return
    if (at === joint.length) {
      for (const { name, of, equals } of rules) {
        if (equals !== undefined) continue
        const [low, high] = found.get(name) ?? [Infinity, -Infinity]
        found.set(name, [Math.min(low, sum(of)), Math.max(high, sum(of))])
      }
      return
    }
    for (let value = 0; value <= most[at]!; value += 1) {
      values[at] = value
      if (touching[at]!.some(({ of, equals }) => equals !== undefined && sum(of) > equals)) break
      const full = touching[at]!.filter(({ of }) => of.at(-1) === at)
      if (full.every(({ of, equals }) => (equals === undefined ? sum(of) >= 1 : sum(of) === equals))) walk(at + 1)
    }
    values[at] = 0
  }
  walk(0)
  return steps > 300_000 ? undefined : found
}

describe('tables that overlap in a circle', () => {
  test('each withheld cell is left in doubt, by trying every cross-classification behind them', () => {
    let tried = 0
    const counts = fc.array(
      fc.nat({ max: 5 }).chain((most) => fc.nat({ max: most })),
      { minLength: 12, maxLength: 12 },
    )
    fc.assert(
      fc.property(counts, (given) => {
        const { tables, rules, audit } = suppressed(circle(given), { threshold: 3 })
        const found = everyJoint(tables)
        for (const [name, [low, high]] of found ?? []) {
          tried += 1
          expect(high - low, name).toBeGreaterThanOrEqual(rules.width)
          const audited = audit.cells.find(({ table, key }) => `${table} ${JSON.stringify(key)}` === name)
          if (audited?.sharp) expect([audited.lower, audited.upper]).toEqual([low, high])
        }
      }),
      { numRuns: 80, seed: 61 },
    )
    expect(tried).toBeGreaterThan(100)
  })
  test('the cells of the cross-classification themselves are not protected', () => {
    // One young woman in the north, none to two by the tables; eleven or more in each pair of categories.
    const { primary, secondary } = suppressed(circle([1, 10, 10, 10, 10, 10, 10, 1, 0, 0, 0, 0]))
    expect([primary, secondary]).toEqual([0, 0])
  })
  test('a cell that the sums of the tables alone leave open', () => {
    // Nine of ten women are young, nine of ten men old; in the north seven of ten are young.
    const known = (value: number): PublishedDatum => ({ is: 'known', value })
    const withheld: PublishedDatum = { is: 'withheld' }
    const area = { all: ['n', 's'] }
    const cells = (first: string, second: string, data: Readonly<Record<string, PublishedDatum>>) =>
      Object.entries(data).map(([text, count]) => ({
        key: { [first]: text.split(' ')[0]!, [second]: text.split(' ')[1]! },
        count,
      }))
    const sex = { both: ['w', 'm'] }
    const age = { any: ['y', 'o'] }
    const margins = {
      'all w': known(10),
      'all m': known(10),
      'n both': known(10),
      's both': known(10),
      'all both': known(20),
    }
    const ages = {
      'all y': known(10),
      'all o': known(10),
      'n any': known(10),
      's any': known(10),
      'all any': known(20),
    }
    const bySex: AuditableTable = {
      name: 'sexes',
      dimensions: { area, sex },
      cells: cells('area', 'sex', { 'n w': withheld, 'n m': withheld, 's w': withheld, 's m': withheld, ...margins }),
    }
    const byAge: AuditableTable = {
      name: 'ages',
      dimensions: { area, age },
      cells: cells('area', 'age', { 'n y': known(7), 'n o': known(3), 's y': known(3), 's o': known(7), ...ages }),
    }
    const both: AuditableTable = {
      name: 'both',
      dimensions: { sex, age },
      cells: cells('sex', 'age', {
        'w y': known(9),
        'w o': known(1),
        'm y': known(1),
        'm o': known(9),
        'both y': known(10),
        'both o': known(10),
        'w any': known(10),
        'm any': known(10),
        'both any': known(20),
      }),
    }
    const bounds = (...tables: readonly AuditableTable[]) => {
      const audit = auditSuppression({ tables, rules: { threshold: 1 } })
      if (isRefusal(audit)) throw new Error(audit.why.en)
      return audit.cells.map(({ lower, upper }) => [lower, upper])
    }
    // Two tables are no circle: nothing is known of how women are young.
    expect(bounds(bySex, byAge)[0]).toEqual([1, 9])
    // Of seven young in the north at most one is a man, so six to seven are women; of three old at most one is.
    expect(bounds(bySex, byAge, both)[0]).toEqual([6, 8])
  })
})

describe('the cross-classification behind tables', () => {
  const whole = new Map(Object.keys(parts).map((name) => [name, `every ${name}`]))
  const behind = (tables: readonly CountTable[]) => jointCells(tables, linkedSums(tables), whole)
  const none = joint.map(() => 1)
  test('is that of all dimensions, limited as the tables are', () => {
    expect(behind(circle(none)).length).toBe(12)
    const year = behind(circle(none, { year: '2024' }))
    expect(year.length).toBe(12)
    expect(year[0]).toEqual({
      counts: 'persons',
      parts: [
        ['year', '2024'],
        ['area', 'n'],
        ['sex', 'women'],
        ['age', 'young'],
      ],
    })
    const [first, ...others] = circle(none)
    const limited: CountTable = { ...first!, dimensions: sumsOf('area'), where: { sex: 'women' }, cells: [] }
    expect(behind([limited, ...others]).length).toBe(12)
  })
  test('is none where there is no circle', () => {
    const [first, second, third] = circle(none)
    expect(behind([])).toEqual([])
    expect(behind([first!, second!])).toEqual([])
    expect(behind([first!, { ...first!, name: 'again' }, second!])).toEqual([])
    expect(behind([first!, second!, { ...third!, counts: 'contacts' }])).toEqual([])
    expect(behind([first!, second!, { ...third!, where: { year: '2024' } }])).toEqual([])
    const all: CountTable = { ...first!, dimensions: sumsOf('area', 'sex', 'age'), cells: [] }
    expect(behind([first!, all, second!, third!])).toEqual([])
  })
  test('is none without the total of a dimension, or with more than 600 cells', () => {
    expect(jointCells(circle(none), linkedSums(circle(none)), new Map([...whole].slice(1)))).toEqual([])
    const many = (areas: number) =>
      circle(none).map(
        (table): CountTable =>
          table.dimensions['area']
            ? {
                ...table,
                dimensions: {
                  ...table.dimensions,
                  area: { 'every area': Array.from({ length: areas }, (_, n) => `a${n}`) },
                },
              }
            : table,
      )
    // (65 + 1) × 3 × 3 = 594.
    expect(behind(many(65)).length).toBe(260)
    expect(behind(many(66))).toEqual([])
  })
})
