import { cronbachAlpha, kappa, type QuantileType, quantiles, ranks } from '@groundplan/statistics'
import { describe, expect, it } from 'vitest'
import { answered, casesOf, frozen, Worst } from '../support/oracle.js'

const fromR = 'agreement/agreement.oracle.jsonl'
type Pair = readonly [number, number]

describe('against R', () => {
  it('quantile', () => {
    const worst = new Worst()
    const seen = new Set<number>()
    for (const at of casesOf<{
      values: readonly number[]
      p: readonly number[]
      type: QuantileType
      expected: readonly number[]
    }>(fromR, 'quantiles')) {
      seen.add(at.type)
      const got = answered(quantiles(frozen({ values: at.values, probabilities: at.p, type: at.type })))
      expect(got.n).toBe(at.values.length)
      expect(got.type).toBe(at.type)
      // Between values of both signs a quantile may be near 0; the error is against the largest value.
      const scale = Math.max(...at.values.map(Math.abs), Number.MIN_VALUE)
      got.quantiles.forEach(({ probability, value }, i) => {
        expect(probability).toBe(at.p[i])
        worst.add(`type ${at.type}`, value, at.expected[i]!, at, Math.abs(value - at.expected[i]!) / scale)
      })
    }
    expect(seen.size).toBe(9)
    worst.mustBeWithin(
      1e-14,
      [...seen].map((type) => `type ${type}`),
    )
  })

  it('rank', () => {
    for (const at of casesOf<
      Readonly<Record<'values' | 'average' | 'min' | 'max' | 'first' | 'dense', readonly number[]>>
    >(fromR, 'ranks')) {
      for (const ties of ['average', 'min', 'max', 'first', 'dense'] as const) {
        expect(ranks(frozen({ values: at.values, ties })).ranks).toStrictEqual(at[ties])
      }
    }
  })

  it('psych::alpha and alpha.ci', () => {
    const worst = new Worst()
    for (const at of casesOf<{
      items: readonly (readonly number[])[]
      level: number
      estimate: number
      lower: number
      upper: number
      without: readonly number[]
    }>(fromR, 'alpha')) {
      const got = answered(cronbachAlpha(frozen({ items: at.items, level: at.level })))
      // 1 − alpha is what is estimated; alpha itself may be near 0.
      const scale = 1 - at.estimate
      worst.add('estimate', got.estimate, at.estimate, at, Math.abs(got.estimate - at.estimate) / scale)
      worst.add('lower', got.lower!, at.lower, at, Math.abs(got.lower! - at.lower) / (1 - at.lower))
      worst.add('upper', got.upper!, at.upper, at, Math.abs(got.upper! - at.upper) / (1 - at.upper))
      expect(got.withoutItem.length).toBe(at.items.length)
      at.without.forEach((expected, i) => {
        worst.add(
          'without',
          got.withoutItem[i] ?? Number.NaN,
          expected,
          at,
          Math.abs(got.withoutItem[i]! - expected) / (1 - expected),
        )
      })
    }
    worst.mustBeWithin(1e-12, ['estimate', 'lower', 'upper', 'without'])
  })

  it('psych::cohen.kappa', () => {
    const worst = new Worst()
    for (const at of casesOf<{
      table: readonly (readonly number[])[]
      none: Pair
      linear: Pair
      quadratic: Pair
    }>(fromR, 'kappa')) {
      for (const weights of ['none', 'linear', 'quadratic'] as const) {
        const got = answered(kappa(frozen({ table: at.table, weights })))
        worst.add(weights, got.estimate, at[weights][0], at, Math.abs(got.estimate - at[weights][0]))
        worst.add(`error, ${weights}`, got.standardError, at[weights][1], at)
      }
    }
    worst.mustBeWithin(
      1e-11,
      ['none', 'linear', 'quadratic'].flatMap((weights) => [weights, `error, ${weights}`]),
    )
  })
})

it('kappa and its standard error against 60 digits', () => {
  const worst = new Worst()
  for (const at of casesOf<{
    table: readonly (readonly number[])[]
    none: Pair
    linear: Pair
    quadratic: Pair
  }>('agreement/kappa.oracle.jsonl', 'kappa')) {
    for (const weights of ['none', 'linear', 'quadratic'] as const) {
      const got = answered(kappa({ table: at.table, weights }))
      worst.add(weights, got.estimate, at[weights][0], at, Math.abs(got.estimate - at[weights][0]))
      // Without an interval the standard error is 0, and of nothing more.
      if (got.noInterval) expect([got.standardError, at[weights][1] < 1e-20]).toEqual([0, true])
      else worst.add(`error, ${weights}`, got.standardError, at[weights][1], at)
    }
  }
  worst.mustBeWithin(
    1e-13,
    ['none', 'linear', 'quadratic'].flatMap((weights) => [weights, `error, ${weights}`]),
  )
})
