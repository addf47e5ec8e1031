import type { Theory, TheoryLink, TheoryNode } from '@groundplan/programme-theory'
import { costByGoal } from '@groundplan/programme-theory/analysis'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sumDecimals } from '../../src/analysis/sumDecimals.js'
import { deepFreeze, nodeOf, theoryOf } from './support.js'

const costs = (id: string, amount: number, currency = 'DKK', is: 'activity' | 'resource' = 'activity'): TheoryNode =>
  ({ ...nodeOf(is, id), cost: { is: 'known', value: { amount, currency } } }) as TheoryNode
const link = (from: string, to: string): TheoryLink => ({ id: `${from}-${to}`, from, to })

const theory: Theory = deepFreeze(
  theoryOf(
    [
      costs('bus', 500.1, 'DKK', 'resource'),
      costs('walks', 1000.2),
      costs('meals', 0),
      costs('trip', 40, 'EUR'),
      nodeOf('activity', 'neverAsked'),
      {
        ...nodeOf('activity', 'unknown'),
        cost: { is: 'unknown', why: { en: 'No books', da: 'Intet regnskab' } },
      } as TheoryNode,
      { ...nodeOf('activity', 'unknownToo'), cost: { is: 'unknown' } } as TheoryNode,
      { ...nodeOf('resource', 'withheld'), cost: { is: 'withheld' } } as TheoryNode,
      { ...nodeOf('activity', 'greeting'), cost: { is: 'notApplicable' } } as TheoryNode,
      costs('stray', 70),
      nodeOf('outcome', 'fitness'),
      { ...nodeOf('outcome', 'calm'), horizon: { is: 'known', value: 'longTerm' } } as TheoryNode,
      nodeOf('goal', 'health'),
      nodeOf('goal', 'company'),
      nodeOf('goal', 'orphan'),
    ],
    [
      link('bus', 'walks'),
      link('walks', 'fitness'),
      link('fitness', 'health'),
      link('walks', 'company'),
      link('meals', 'calm'),
      link('trip', 'company'),
      link('greeting', 'calm'),
      link('unknown', 'company'),
      link('unknownToo', 'company'),
      link('withheld', 'neverAsked'),
      link('neverAsked', 'company'),
      link('company', 'health'),
      link('stray', 'nowhere'),
    ],
  ),
)

describe('by hand', () => {
  const { goals, total, servesNoGoal } = costByGoal(theory)
  const at = (id: string) => goals.find(({ goal }) => goal === id)
  test('goals are goals and outcomes on the last horizon', () => {
    expect(goals.map(({ goal }) => goal)).toEqual(['calm', 'health', 'company', 'orphan'])
  })
  test('sums by currency, as written; every part with how many goals it leads to', () => {
    expect(at('company')?.sums).toEqual([
      { amount: 1500.3, currency: 'DKK' },
      { amount: 40, currency: 'EUR' },
    ])
    expect(at('company')?.parts).toEqual([
      { node: 'bus', is: 'resource', cost: { amount: 500.1, currency: 'DKK' }, goals: 2 },
      { node: 'walks', is: 'activity', cost: { amount: 1000.2, currency: 'DKK' }, goals: 2 },
      { node: 'trip', is: 'activity', cost: { amount: 40, currency: 'EUR' }, goals: 2 },
    ])
    // What leads to a goal that leads to another serves both.
    expect(at('health')?.sums).toEqual(at('company')?.sums)
  })
  test('kinds of nothing stand apart and make it "at least"', () => {
    expect(at('company')?.gaps).toEqual([
      { node: 'neverAsked', is: 'activity', cost: 'neverAsked', goals: 2 },
      { node: 'unknown', is: 'activity', cost: 'unknown', why: { en: 'No books', da: 'Intet regnskab' }, goals: 2 },
      { node: 'unknownToo', is: 'activity', cost: 'unknown', goals: 2 },
      { node: 'withheld', is: 'resource', cost: 'withheld', goals: 2 },
    ])
    expect(at('company')?.atLeast).toBe(true)
  })
  test('zero is known, "does not apply" lacks nothing, and no cost is not zero', () => {
    expect(at('calm')).toEqual({
      goal: 'calm',
      sums: [{ amount: 0, currency: 'DKK' }],
      parts: [{ node: 'meals', is: 'activity', cost: { amount: 0, currency: 'DKK' }, goals: 1 }],
      gaps: [],
      repeated: [],
      notApplicable: ['greeting'],
      atLeast: false,
    })
    const none = { sums: [], parts: [], gaps: [], repeated: [], notApplicable: [], atLeast: false }
    expect(at('orphan')).toEqual({ goal: 'orphan', ...none })
  })
  test('the total has everything once, and what serves no goal is told', () => {
    // 500.1 + 1000.2 + 0 + 70
    expect(total.sums).toEqual([
      { amount: 1570.3, currency: 'DKK' },
      { amount: 40, currency: 'EUR' },
    ])
    expect(total.parts.map(({ node, goals: n }) => [node, n])).toEqual([
      ['bus', 2],
      ['walks', 2],
      ['meals', 1],
      ['trip', 2],
      ['stray', 0],
    ])
    expect(total.gaps.map(({ node }) => node)).toEqual(['neverAsked', 'unknown', 'unknownToo', 'withheld'])
    expect(total.notApplicable).toEqual(['greeting'])
    expect(servesNoGoal.sums).toEqual([{ amount: 70, currency: 'DKK' }])
    expect(servesNoGoal.atLeast).toBe(false)
  })
})

/** Whether a path of links leads from one node to another, by trying all. */
function leads(links: readonly (readonly [number, number])[], from: number, to: number): boolean {
  const seen = new Set([from])
  for (const node of seen) for (const [a, b] of links) if (a === node) seen.add(b)
  return seen.has(to)
}

test('more goals than bits, cycles too: against a search from each activity', () => {
  const many = fc.record({
    activities: fc.array(fc.nat(9), { minLength: 1, maxLength: 5 }),
    goals: fc.integer({ min: 1, max: 70 }),
    links: fc.array(fc.tuple(fc.nat(74), fc.nat(74)), { maxLength: 120 }),
  })
  fc.assert(
    fc.property(many, ({ activities, goals, links }) => {
      const size = activities.length + goals
      const inside = links.filter(([a, b]) => a < size && b < size)
      const found = costByGoal(
        deepFreeze(
          theoryOf(
            Array.from({ length: size }, (_, i) =>
              i < activities.length ? costs(`n${i}`, activities[i] as number) : nodeOf('goal', `n${i}`),
            ),
            inside.map(([a, b], k) => ({ id: `l${k}`, from: `n${a}`, to: `n${b}` })),
          ),
        ),
      )
      found.goals.forEach(({ goal, parts, sums }) => {
        const expected = activities.map((_, i) => i).filter((i) => leads(inside, i, Number(goal.slice(1))))
        expect(parts.map(({ node }) => node)).toEqual(expected.map((i) => `n${i}`))
        const sum = expected.reduce((total, i) => total + (activities[i] as number), 0)
        expect(sums).toEqual(expected.length === 0 ? [] : [{ amount: sum, currency: 'DKK' }])
      })
      for (const { node, goals: n } of found.total.parts)
        expect(n).toBe(found.goals.filter(({ parts }) => parts.some((part) => part.node === node)).length)
    }),
    { numRuns: 60 },
  )
})

describe('one activity of the register at several nodes', () => {
  const registered = (id: string, cost?: object): TheoryNode =>
    ({ is: 'activity', id, activity: 'evening-walks', ...(cost && { cost }) }) as TheoryNode
  const amount = (value: number, currency = 'DKK') => ({ is: 'known', value: { amount: value, currency } })
  const total = (...nodes: TheoryNode[]) => costByGoal(deepFreeze(theoryOf(nodes, []))).total

  test('is paid for once, and told', () => {
    const found = total(
      registered('a', amount(12000)),
      costs('other', 5),
      registered('b', amount(12000)),
      registered('c'),
    )
    expect(found.sums).toEqual([{ amount: 12005, currency: 'DKK' }])
    expect(found.parts.map(({ node }) => node)).toEqual(['a', 'other'])
    expect(found.repeated).toEqual([
      { node: 'b', as: 'a', cost: { amount: 12000, currency: 'DKK' } },
      { node: 'c', as: 'a' },
    ])
    expect([found.gaps, found.atLeast]).toEqual([[], false])
  })
  test('at different costs counts with the lowest, and the sum is "at least"', () => {
    const found = total(registered('a', amount(300)), registered('b', amount(200)), registered('c', amount(200)))
    expect(found.sums).toEqual([{ amount: 200, currency: 'DKK' }])
    expect(found.repeated.map(({ node, as }) => [node, as])).toEqual([
      ['a', 'b'],
      ['c', 'b'],
    ])
    expect(found.atLeast).toBe(true)
    const currencies = total(registered('a', amount(300)), registered('b', amount(200, 'EUR')))
    expect(currencies.sums).toEqual([{ amount: 300, currency: 'DKK' }])
    expect(currencies.atLeast).toBe(true)
  })
  test('what is said not to be known stays a gap, and so does what nobody was asked', () => {
    const found = total(registered('a', amount(300)), registered('b', { is: 'withheld' }))
    expect(found.gaps).toMatchObject([{ node: 'b', cost: 'withheld' }])
    expect(found.repeated).toEqual([])
    expect(total(registered('a'), registered('b')).gaps).toHaveLength(2)
    expect(total(registered('a'), registered('b')).repeated).toEqual([])
  })
  test('at a goal that only one of them leads to, its own cost stands', () => {
    const theory = theoryOf(
      [registered('a', amount(300)), registered('b', amount(200)), nodeOf('goal', 'g'), nodeOf('goal', 'h')],
      [link('a', 'g'), link('b', 'h')],
    )
    expect(costByGoal(theory).goals.map(({ sums, repeated }) => [sums[0]?.amount, repeated.length])).toEqual([
      [300, 0],
      [200, 0],
    ])
  })
})

describe('sums of decimals', () => {
  test('as written', () => {
    expect(sumDecimals([])).toBe(0)
    expect(sumDecimals([0.1, 0.2])).toBe(0.3)
    expect(sumDecimals([1e21, 1])).toBe(1e21 + 1)
    expect(sumDecimals([1e-7, 2e-7])).toBe(3e-7)
    expect(sumDecimals([1.5, 2.25, 100])).toBe(103.75)
    expect(sumDecimals([1.5e21, 0.5])).toBe(1.5e21)
  })
  test('amounts in cents add up to the cent, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000)), (cents) => {
        const sum = cents.reduce((a, b) => a + b, 0)
        expect(sumDecimals(cents.map((c) => c / 100))).toBe(sum / 100)
        expect(sumDecimals([...cents].reverse().map((c) => c / 100))).toBe(sum / 100)
      }),
    )
  })
  test('no number is refused with the remedy', () => {
    expect(() => sumDecimals([1, Number.NaN])).toThrow('NaN is no amount: open the theory with its schema first.')
    expect(() => sumDecimals([Number.POSITIVE_INFINITY])).toThrow(RangeError)
    expect(() => sumDecimals([1.7e308, 1.7e308])).toThrow(
      new RangeError('The amounts add up to more than a number can hold: look for one with too many digits.'),
    )
    expect(sumDecimals([1e308, 7e307])).toBe(1.7e308)
  })
})
