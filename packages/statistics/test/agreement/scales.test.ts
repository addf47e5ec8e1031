import { agreementTable, cronbachAlpha, kappa, quantiles, ranks } from '@groundplan/statistics'
import { describe, expect, it } from 'vitest'
import { answered } from '../support/oracle.js'
import { thrown } from '../support/thrown.js'

const missing = undefined as never

describe('kappa with weights', () => {
  // Row shares 0.6, 0.3, 0.1; column shares 0.65, 0.25, 0.1. One step apart: 54 of 200, by chance 0.4; two steps: 6 of 200, by chance 0.125.
  const table = [
    [106, 10, 4],
    [22, 28, 10],
    [2, 12, 6],
  ]

  it('counts one step of two as half an agreement, or as three quarters', () => {
    const linear = answered(kappa({ table, weights: 'linear' }))
    expect(linear.observed).toBeCloseTo(1 - (0.5 * 54 + 6) / 200, 14)
    expect(linear.expected).toBeCloseTo(1 - (0.5 * 0.4 + 0.125), 14)
    expect(linear.estimate).toBeCloseTo(1 - 0.165 / 0.325, 14)
    const quadratic = answered(kappa({ table, weights: 'quadratic' }))
    expect(quadratic.observed).toBeCloseTo(1 - (0.25 * 54 + 6) / 200, 14)
    expect(quadratic.expected).toBeCloseTo(1 - (0.25 * 0.4 + 0.125), 14)
    expect(quadratic.estimate).toBeCloseTo(1 - 0.0975 / 0.225, 14)
  })

  it('names what is no table', () => {
    expect(thrown(() => kappa(missing))[0]).toBe('input')
    expect(thrown(() => kappa({ table: missing }))[0]).toBe('table')
  })
})

describe('agreementTable', () => {
  it('counts each pair as often as it occurs', () => {
    const first = ['low', 'high', 'low', 'low', 'high'] as const
    const second = ['low', 'low', 'low', 'low', 'low'] as const
    expect(agreementTable({ categories: ['low', 'high'], first, second })).toStrictEqual([
      [3, 0],
      [2, 0],
    ])
  })

  it('names what is no list of ratings', () => {
    const given = { categories: ['a'], first: ['a'], second: ['a'] }
    expect(thrown(() => agreementTable(missing))[0]).toBe('input')
    expect(thrown(() => agreementTable({ ...given, first: missing }))[0]).toBe('first')
    expect(thrown(() => agreementTable({ ...given, second: missing }))[0]).toBe('second')
  })
})

describe('cronbachAlpha', () => {
  it('does not depend on the unit, however small or large', () => {
    const items = [
      [1, 2, 3, 4],
      [2, 1, 4, 3],
      [1, 3, 2, 4],
    ]
    // Item variances 5/3 each; sums 4, 6, 9, 11 with variance 29/3: 3/2 (1 − 5 / (29/3)) = 21/29.
    for (const unit of [1e-12, 1, 1e12]) {
      const scaled = items.map((answers) => answers.map((answer) => answer * unit))
      expect(answered(cronbachAlpha({ items: scaled })).estimate).toBeCloseTo(21 / 29, 12)
    }
  })

  it('names what is missing', () => {
    expect(thrown(() => cronbachAlpha(missing))[0]).toBe('input')
  })
})

describe('quantiles', () => {
  it('take a place that is whole but for rounding as whole, far up as well', () => {
    const values = Array.from({ length: 100 }, (_, i) => i + 1)
    const at = (type: 1 | 2, p: number) => answered(quantiles({ values, probabilities: [p], type })).quantiles[0]?.value
    // 100 · 0.55 is 55.00000000000001 and 100 · 0.57 is 56.99999999999999 to a computer.
    expect(at(1, 0.55)).toBe(55)
    expect(at(2, 0.55)).toBe(55.5)
    expect(at(2, 0.57)).toBe(57.5)
  })

  it('names what is missing, as ranks do', () => {
    expect(thrown(() => quantiles(missing))[0]).toBe('input')
    expect(thrown(() => ranks(missing))[0]).toBe('input')
  })
})
