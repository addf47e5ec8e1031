import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AuditableTable,
  auditSuppression,
  type CountTable,
  type Suppressed,
  type SuppressionRules,
  suppress,
} from '../../src/disclosure.js'
import { isRefusal } from '../../src/shared/refusal.js'
import { linkedPair, tableOf } from './arbitraryTables.js'
import { everyTable } from './everyTable.js'

const suppressed = (tables: readonly CountTable[], rules?: SuppressionRules): Suppressed => {
  const result = suppress(tables, rules)
  if (isRefusal(result)) throw new Error(result.why.en)
  return result
}

const CAP = 12
const square = { area: { all: ['n', 's', 'w'] }, sex: { both: ['women', 'men', 'other'] } }
const nested = {
  area: { all: ['east', 'west'], east: ['e1', 'e2'], west: ['w1', 'w2'] },
  sex: { both: ['women', 'men'] },
}
const alone = {
  area: { all: ['DK'], DK: ['e', 'w'], e: ['e1'], e1: ['x', 'y'], w: ['w1'] },
  sex: { both: ['women', 'men'] },
}
const divided = {
  area: { all: ['a', 'b', 'c', 'd'], coast: ['a', 'b'], land: ['c', 'd'], old: ['a', 'c'], new: ['b', 'd'] },
}
const cube = { area: { all: ['n', 's'] }, sex: { both: ['women', 'men'] }, age: { any: ['young', 'old'] } }

/** Withholds cells at random, safe or not; the inner counts stay small so that every table can be tried. */
const atRandom = (table: CountTable, hide: readonly boolean[], floor: number): AuditableTable => {
  const full = suppress([table], { threshold: 1, zero: 'shown' })
  if (isRefusal(full)) throw new Error(full.why.en)
  return {
    ...full.tables[0]!,
    cells: full.tables[0]!.cells.map(({ key, count }, at) => ({
      key,
      count: hide[at] && count.is === 'known' && count.value >= floor ? ({ is: 'withheld' } as const) : count,
    })),
  }
}

/** The audit's bounds against those found by trying every table; `unbounded` is where trying reaches the cap. */
function compare(
  tables: readonly AuditableTable[],
  zero: 'shown' | 'withheld',
  oracle: ReadonlyMap<string, readonly [number, number]>,
  width?: number,
) {
  const audit = auditSuppression({ tables, rules: { zero, ...(width !== undefined && { width }) } })
  if (isRefusal(audit)) throw new Error(audit.why.en)
  for (const cell of audit.cells) {
    const [lower, upper] = oracle.get(`${cell.table} ${JSON.stringify(cell.key)}`)!
    expect(cell.sharp, JSON.stringify(cell)).toBe(true)
    expect(cell.lower).toBe(lower)
    if (cell.upper === 'unbounded') expect(upper).toBeGreaterThanOrEqual(CAP)
    else expect(cell.upper).toBe(upper)
    const distance = cell.upper === 'unbounded' ? Infinity : upper - lower
    expect(cell.verdict).toBe(distance === 0 ? 'exact' : distance < audit.rules.width ? 'narrow' : 'safe')
  }
  return audit
}

describe('the audit finds what trying every table finds', () => {
  test.each([
    ['two dimensions', square, 16],
    ['a hierarchy', nested, 21],
    ['three dimensions', cube, 27],
  ])('%s', (_, dimensions, cells) => {
    fc.assert(
      fc.property(
        tableOf('t', dimensions, 3),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: cells, maxLength: cells }),
        fc.constantFrom('shown' as const, 'withheld' as const),
        (table, dice, zero) => {
          const floor = zero === 'shown' ? 1 : 0
          // The grand total stays, so that no cell has more than the cap.
          const total = table.cells.reduce((sum, { count }) => sum + Number(count), 0)
          fc.pre(total > 0)
          const published = atRandom(
            table,
            dice.map((die) => die < 5),
            floor,
          )
          const kept = {
            ...published,
            cells: published.cells.map((cell) =>
              Object.entries(cell.key).every(
                ([dimension, category]) => Object.keys(published.dimensions[dimension]!)[0] === category,
              )
                ? { key: cell.key, count: { is: 'known', value: total } as const }
                : cell,
            ),
          }
          compare([kept], zero, everyTable([kept], { floor, cap: total }))
        },
      ),
      { numRuns: 60, seed: 20 },
    )
  })
})

describe('no table that agrees with what is published pins a withheld cell closer than the rule', () => {
  const wideness = (
    tables: readonly AuditableTable[],
    floor: number,
    links: Parameters<typeof everyTable>[1]['links'] = [],
  ) => [...everyTable(tables, { floor, cap: CAP, links }).values()].map(([lower, upper]) => upper - lower)

  test.each([
    ['two dimensions', square],
    ['a hierarchy', nested],
    ['three dimensions', cube],
    ['levels with one part only', alone],
    ['two divisions', divided],
  ])('%s', (_, dimensions) => {
    fc.assert(
      fc.property(
        tableOf('t', dimensions, 9),
        fc.constantFrom('shown' as const, 'withheld' as const),
        (table, zero) => {
          const rules = { zero, threshold: 3 }
          const { tables, rules: stated } = suppressed([table], rules)
          const hidden = tables[0]!.cells.filter(({ count }) => count.is === 'withheld').length
          fc.pre(hidden <= 9)
          for (const width of wideness(tables, zero === 'shown' ? 1 : 0))
            expect(width).toBeGreaterThanOrEqual(stated.width)
        },
      ),
      { numRuns: 40, seed: 6 },
    )
  })

  test('linked tables, taken together', () => {
    fc.assert(
      fc.property(linkedPair({ all: ['n', 's'] }, 5), (pair) => {
        const { tables, rules } = suppressed(pair, { threshold: 3 })
        const links = ['all', 'n', 's'].map((area) => [0, { area, sex: 'both' }, 1, { area, age: 'all' }] as const)
        fc.pre(tables.flatMap(({ cells }) => cells).filter(({ count }) => count.is === 'withheld').length <= 12)
        for (const width of wideness(tables, 1, links)) expect(width).toBeGreaterThanOrEqual(rules.width)
      }),
      { numRuns: 40, seed: 7 },
    )
  })
})
