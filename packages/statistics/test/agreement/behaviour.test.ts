import { cronbachAlpha, type QuantileType, quantiles, ranks } from '@groundplan/statistics'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answered, frozen } from '../support/oracle.js'
import { thrown } from '../support/thrown.js'

const number = fc.double({ min: -1000, max: 1000, noNaN: true })
const types = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

describe('quantiles', () => {
  const of = (type: QuantileType, values: readonly number[], ...probabilities: number[]) =>
    answered(quantiles({ values, probabilities, type })).quantiles.map(({ value }) => value)

  it('of one to four by each definition, as Hyndman and Fan define it', () => {
    // n = 4, p = 3/8: np = 1.5; types 4 to 9 place it at 1.5, 2, 1.875, 2.125, 1.9583… and 1.96875.
    const values = frozen([40, 10, 30, 20])
    const expected = [20, 20, 20, 15, 20, 18.75, 21.25, 10 + (11.5 / 12) * 10, 19.6875]
    types.forEach((type, i) => {
      expect(of(type, values, 3 / 8)[0]).toBeCloseTo(expected[i]!, 12)
    })
    // p = 1/4: np = 1, exactly.
    expect(of(1, values, 0.25)).toStrictEqual([10])
    expect(of(2, values, 0.25)).toStrictEqual([15])
    // np − ½ = 0.5 rounds up; np − ½ = 1 is odd and 2 even.
    expect(of(3, values, 0.25)).toStrictEqual([10])
    expect(of(3, values, 3 / 8)).toStrictEqual([20])
    expect(of(3, values, 5 / 8)).toStrictEqual([20])
  })

  it('take a place that is whole but for rounding as whole: 0.07 of 100 is the seventh', () => {
    const values = Array.from({ length: 100 }, (_, i) => i + 1)
    expect(0.07 * 100).not.toBe(7)
    expect(of(1, values, 0.07)).toStrictEqual([7])
    expect(of(2, values, 0.07)).toStrictEqual([7.5])
    expect(of(1, values, 0.0701)).toStrictEqual([8])
  })

  it('are in the order of the probabilities, with 7 the default', () => {
    expect(quantiles({ values: [1, 2, 4], probabilities: [1, 0, 0.75] })).toStrictEqual({
      quantiles: [
        { probability: 1, value: 4 },
        { probability: 0, value: 1 },
        { probability: 0.75, value: 3 },
      ],
      n: 3,
      type: 7,
    })
    expect(quantiles({ values: [5], probabilities: [] })).toStrictEqual({ quantiles: [], n: 1, type: 7 })
  })

  it('grow with the probability, lie among the values, and do not depend on their order', () => {
    const values = fc.array(number, { minLength: 1, maxLength: 20 })
    const p = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(values, p, p, fc.constantFrom(...types), (values, one, other, type) => {
        const [low, high] = of(type, values, Math.min(one, other), Math.max(one, other))
        expect(low! <= high! && low! >= Math.min(...values) && high! <= Math.max(...values)).toBe(true)
        expect(of(type, [...values].reverse(), one)).toStrictEqual(of(type, values, one))
      }),
    )
  })

  it('mirror: types 4 and 1 to 3 apart, the quantile of −x at 1 − p is minus that at p', () => {
    const values = fc.array(number, { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 32 }), fc.constantFrom(5, 6, 7, 8, 9), (values, k, type) => {
        const [mirror] = of(
          type as QuantileType,
          values.map((value) => -value),
          1 - k / 32,
        )
        expect(mirror).toBeCloseTo(-of(type as QuantileType, values, k / 32)[0]!, 8)
      }),
    )
  })

  it('say what is wrong', () => {
    expect(quantiles({ values: [], probabilities: [0.5] })).toStrictEqual({
      refused: 'noObservations',
      why: {
        en: 'There are no values, so there are no quantiles; say that nobody answered.',
        da: 'Der er ingen værdier og derfor ingen fraktiler; skriv, at ingen har svaret.',
      },
    })
    for (const p of [-0.1, 1.1, Number.NaN]) {
      expect(thrown(() => quantiles({ values: [1], probabilities: [0.5, p] }))).toStrictEqual([
        'probabilities[1]',
        `\`probabilities[1]\` must be between 0 and 1, not ${p}.`,
      ])
    }
    expect(thrown(() => quantiles({ values: [1, Number.NaN], probabilities: [] }))[0]).toBe('values[1]')
    expect(thrown(() => quantiles({ values: [1], probabilities: [], type: 10 as QuantileType }))).toStrictEqual([
      'type',
      '`type` must be 1, 2, 3, 4, 5, 6, 7, 8, 9, not 10.',
    ])
  })
})

describe('ranks', () => {
  it('of ties, by each rule', () => {
    const values = frozen([5, 1, 5, 3, 5, 1, -0, 0])
    expect(ranks({ values })).toStrictEqual({ ranks: [7, 3.5, 7, 5, 7, 3.5, 1.5, 1.5], n: 8, ties: 'average', tied: 7 })
    expect(ranks({ values, ties: 'min' })).toMatchObject({ ranks: [6, 3, 6, 5, 6, 3, 1, 1], ties: 'min', tied: 7 })
    expect(ranks({ values, ties: 'max' }).ranks).toStrictEqual([8, 4, 8, 5, 8, 4, 2, 2])
    expect(ranks({ values, ties: 'first' }).ranks).toStrictEqual([6, 3, 7, 5, 8, 4, 1, 2])
    expect(ranks({ values, ties: 'dense' }).ranks).toStrictEqual([4, 2, 4, 3, 4, 2, 1, 1])
    expect(ranks({ values: [] })).toStrictEqual({ ranks: [], n: 0, ties: 'average', tied: 0 })
    expect(ranks({ values: [2, 1] }).tied).toBe(0)
  })

  it('add up to n(n + 1)/2 whatever the ties, and mirror', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (values) => {
        const n = values.length
        const own = ranks({ values }).ranks
        expect(own.reduce((all, rank) => all + rank, 0)).toBe((n * (n + 1)) / 2)
        expect(ranks({ values: values.map((value) => -value) }).ranks).toStrictEqual(own.map((rank) => n + 1 - rank))
      }),
    )
  })

  it('say what is wrong', () => {
    expect(thrown(() => ranks({ values: [Number.POSITIVE_INFINITY] }))[1]).toBe(
      '`values[0]` must be a finite number, not Infinity.',
    )
    expect(thrown(() => ranks({ values: [], ties: 'last' as 'first' }))).toStrictEqual([
      'ties',
      "`ties` must be 'average', 'min', 'max', 'first', 'dense', not last.",
    ])
  })
})

describe('cronbachAlpha', () => {
  it('of two items is the Spearman–Brown of their correlation when their variances are equal', () => {
    // Correlation ½, equal variances: 2 · ½ / (1 + ½) = 2/3.
    const items = frozen([
      [1, 2, 3],
      [2, 1, 3],
    ])
    const alpha = answered(cronbachAlpha({ items }))
    expect(alpha.estimate).toBeCloseTo(2 / 3, 14)
    expect(alpha).toMatchObject({
      items: 2,
      respondents: 3,
      itemVariance: 2,
      totalVariance: 3,
      withoutItem: [undefined, undefined],
      level: 0.95,
      method: 'feldt',
    })
  })

  // R: psych::alpha.ci(1, n.obs = 4, n.var = 3) is from 1 to 1, which is no certainty.
  it('of items that are the same is 1, without an interval', () => {
    const one = [1, 4, 2, 8]
    expect(answered(cronbachAlpha({ items: [one, one, one], level: 0.5 }))).toMatchObject({
      estimate: 1,
      lower: undefined,
      upper: undefined,
      noInterval: {
        refused: 'sameItems',
        why: {
          en: 'The items are the same but for a constant, so nothing is left to estimate the uncertainty from; report alpha, and look whether the items are copies.',
          da: 'Spørgsmålene er ens på nær en konstant, så der er intet at vurdere usikkerheden ud fra; skriv alfa uden interval, og se efter, om spørgsmålene er kopier af hinanden.',
        },
      },
      level: 0.5,
      withoutItem: [1, 1, 1],
    })
  })

  it('just below 1 has its interval', () => {
    const one = [1, 4, 2, 8]
    const { estimate, lower, noInterval } = answered(cronbachAlpha({ items: [one, [1, 4, 2, 8 + 1e-6]] }))
    expect(1 - estimate).toBeLessThan(1e-12)
    expect(lower).toBeLessThan(estimate)
    expect(noInterval).toBeUndefined()
    expect(
      answered(
        cronbachAlpha({
          items: [
            [0.1, 0.4, 0.25],
            [1.1, 1.4, 1.25],
          ],
        }),
      ).noInterval?.refused,
    ).toBe('sameItems')
  })

  it('does not change with the order of items or respondents, nor with an item shifted', () => {
    const answer = fc.integer({ min: -80, max: 80 }).map((eighths) => eighths / 8)
    const answers = fc.array(fc.tuple(answer, answer, answer), { minLength: 3, maxLength: 12 })
    fc.assert(
      fc.property(answers, fc.integer({ min: -9, max: 9 }), (people, shift) => {
        const of = (rows: readonly (readonly [number, number, number])[]) =>
          cronbachAlpha({ items: [0, 1, 2].map((i) => rows.map((row) => row[i]!)) })
        const own = of(people)
        fc.pre('estimate' in own && own.estimate > -100)
        const turned = answered(of(people.map(([a, b, c]) => [c, a + shift, b] as const).reverse()))
        expect(turned.estimate).toBeCloseTo(answered(own).estimate, 6)
        const { estimate, lower, upper, noInterval } = answered(own)
        if (lower === undefined || upper === undefined) expect(1 - estimate < 1e-14 && noInterval).toBeTruthy()
        else expect(lower <= estimate && estimate <= upper && upper <= 1).toBe(true)
      }),
    )
  })

  it('says what is wrong', () => {
    expect(cronbachAlpha({ items: [[1, 2]] })).toStrictEqual({
      refused: 'tooFewItems',
      why: {
        en: 'Fewer than two items are no scale; give at least two.',
        da: 'Færre end to spørgsmål udgør ikke en skala; angiv mindst to.',
      },
    })
    expect(cronbachAlpha({ items: [] })).toMatchObject({ refused: 'tooFewItems' })
    expect(cronbachAlpha({ items: [[1], [2]] })).toStrictEqual({
      refused: 'tooFewRespondents',
      why: {
        en: 'Fewer than two respondents answered all items; give at least two.',
        da: 'Færre end to respondenter har besvaret alle spørgsmål; angiv svar fra mindst to.',
      },
    })
    const noVariation = {
      refused: 'noVariation',
      why: {
        en: "The respondents' sums do not vary, so there is nothing for the items to share; look at the items one by one.",
        da: 'Alle respondenter har samme sumscore, så der er ingen varians, spørgsmålene kan være fælles om; se på dem ét for ét.',
      },
    }
    const all = [3, 3, 3]
    expect(cronbachAlpha({ items: [all, all] })).toStrictEqual(noVariation)
    const tenths = [0.1, 0.2, 0.3]
    expect(cronbachAlpha({ items: [tenths, tenths.map((value) => 0.7 - value)] })).toStrictEqual(noVariation)
    expect(
      cronbachAlpha({
        items: [
          [1e300, -1e300],
          [0, 1],
        ],
      }),
    ).toMatchObject({ refused: 'beyondRange' })
    expect(thrown(() => cronbachAlpha({ items: [[1, 2], [1]] }))).toStrictEqual([
      'items',
      '`items` must be of one length: `items[1]` has 1 answers, the first 2.',
    ])
    expect(
      thrown(() =>
        cronbachAlpha({
          items: [
            [1, 2],
            [1, Number.NaN],
          ],
        }),
      )[0],
    ).toBe('items[1][1]')
    expect(thrown(() => cronbachAlpha({ items: [], level: 95 }))[0]).toBe('level')
    expect(thrown(() => cronbachAlpha({ items: 'abc' as unknown as number[][] }))[0]).toBe('items')
  })
})
