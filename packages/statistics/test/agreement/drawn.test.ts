import { cronbachAlpha, kappa, type QuantileType, quantiles } from '@groundplan/statistics'
import { expect, test } from 'vitest'
import { type Drawn, drawnCases, levels } from '../support/drawn.js'
import { answered, frozen, Worst } from '../support/oracle.js'

// Thousands of numbers for each function. The inputs are drawn in the same order as in fixtures/agreement/drawn.oracle.R and .py.

const exact = 'agreement/drawn.exact.jsonl'

test('quantiles of all nine types, in rational numbers', () => {
  const worst = new Worst()
  const draw = (from: Drawn) => {
    const drawn = 1 + from.whole(from.pick([0, 1, 8, 100]))
    // A third have 100 values, where n p is often whole but for rounding.
    const n = from.whole(2) === 0 ? 100 : drawn
    const [top, by, parts] = [from.pick([5, 1000, 1e6]), from.pick([1, 100]), from.pick([100, 1000])]
    const values = from.many(n, () => (from.whole(2 * top) - top) / by)
    return frozen({ values, probabilities: [0, 1, ...from.many(6, () => from.whole(parts) / parts)] })
  }
  for (const { input, r } of drawnCases(exact, 'quantiles', draw)) {
    const size = Math.max(...input.values.map(Math.abs), 1e-300)
    for (let type = 1; type <= 9; type += 1) {
      const found = answered(quantiles({ ...input, type: type as QuantileType }))
      for (const [i, { value }] of found.quantiles.entries()) {
        const expected = r[8 * (type - 1) + i] as number
        // Types 1 and 3 give a value that occurs, and type 2 that or a mean of two.
        if (type < 4) expect(value, `type ${type} of ${JSON.stringify(input)}`).toBe(expected)
        worst.add(`type ${type}`, value, expected, input, Math.abs(value - expected) / size)
      }
    }
  }
  // The place n p is rounded to some 1e-14 of the gap between two values, of which 100 lie in the range.
  worst.mustBeWithin(
    1e-13,
    Array.from({ length: 9 }, (_, i) => `type ${i + 1}`),
  )
  expect(worst.compared).toBeGreaterThanOrEqual(9000)
})

test('kappa and its standard error, with 60 digits', () => {
  const worst = new Worst()
  let withoutInterval = 0
  const draw = (from: Drawn) => {
    const [k, kind, top, agree] = [2 + from.whole(4), from.whole(9), from.pick([1, 8, 300, 1e9]), from.pick([0, 5, 40])]
    const cells = from.many(k, () => from.many(k, () => 0))
    const drawn = cells.map((row, i) =>
      row.map((_, j) => from.whole(top) + (i === j ? from.whole(agree) * from.whole(top) : 0)),
    )
    const keep = [
      (i: number, j: number) => i === j,
      (i: number) => i === 0,
      (i: number, j: number) => Math.max(i, j) < k - 1,
    ][kind]
    return frozen(drawn.map((row, i) => row.map((cell, j) => (keep === undefined || keep(i, j) ? cell : 0))))
  }
  for (const { input: table, r } of drawnCases(exact, 'kappa', draw)) {
    for (const [i, weights] of (['none', 'linear', 'quadratic'] as const).entries()) {
      const [estimate, error] = r.slice(2 * i) as [number, number]
      const found = answered(kappa({ table, weights }))
      worst.add(`kappa, ${weights}`, found.estimate, estimate, table, Math.abs(found.estimate - estimate))
      if (found.noInterval) {
        withoutInterval += 1
        expect([found.standardError, error < 1e-20, found.lower, found.upper]).toEqual([0, true, undefined, undefined])
      } else worst.add(`error, ${weights}`, found.standardError, error, table)
    }
  }
  expect(withoutInterval).toBeGreaterThan(100)
  worst.mustBeWithin(
    1e-12,
    ['none', 'linear', 'quadratic'].flatMap((weights) => [`kappa, ${weights}`, `error, ${weights}`]),
  )
  expect(worst.compared).toBeGreaterThanOrEqual(1700)
})

test('cronbachAlpha with its limits, and without each item', () => {
  const worst = new Worst()
  const draw = (from: Drawn) => {
    const [k, n] = [2 + from.whole(from.pick([0, 3, 8])), 2 + from.whole(from.pick([1, 10, 40]))]
    const [shared, level] = [from.pick([0, 2, 5]), from.pick(levels)]
    const persons = from.many(n, () => {
      const own = from.whole(shared)
      return from.many(k, () => own + from.whole(4))
    })
    return frozen({ items: Array.from({ length: k }, (_, j) => persons.map((answers) => answers[j] as number)), level })
  }
  for (const { input, r } of drawnCases('agreement/drawn.r.jsonl', 'alpha', draw)) {
    const found = answered(cronbachAlpha(input))
    const [estimate, lower, upper, ...without] = r as readonly [number, number, number, ...(number | null)[]]
    // 1 − alpha is what is estimated; the limits are 1 less a multiple of it.
    const add = (name: string, got: number | undefined, expected: number) =>
      worst.add(
        name,
        got ?? Number.NaN,
        expected,
        input,
        Math.abs((got ?? Number.NaN) - expected) / Math.max(1 - expected, name === 'without' ? 0 : 1 - estimate),
      )
    add('estimate', found.estimate, estimate)
    add('lower', found.lower, lower)
    add('upper', found.upper, upper)
    for (const [i, expected] of without.entries()) {
      if (expected === null) expect(found.withoutItem[i]).toBeUndefined()
      else if (1 - expected > 1e-12) add('without', found.withoutItem[i], expected)
      else expect(found.withoutItem[i]).toBeCloseTo(1, 12)
    }
  }
  worst.mustBeWithin(1e-12, ['estimate', 'lower', 'upper', 'without'])
  expect(worst.compared).toBeGreaterThanOrEqual(2000)
})
