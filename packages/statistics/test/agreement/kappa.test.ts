import { agreementTable, kappa } from '@groundplan/statistics'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answered, frozen } from '../support/oracle.js'
import { thrown } from '../support/thrown.js'

describe('kappa', () => {
  it('of a table worked by hand', () => {
    const table = frozen([
      [106, 10, 4],
      [22, 28, 10],
      [2, 12, 6],
    ])
    const own = answered(kappa({ table, level: 0.95 }))
    // Pₒ = 0.7; Pₑ = 0.6 · 0.65 + 0.3 · 0.25 + 0.1 · 0.1 = 0.475; κ = 0.225 / 0.525.
    expect(own).toMatchObject({ n: 200, weights: 'none', level: 0.95, method: 'fleissCohenEveritt' })
    expect(own.observed).toBeCloseTo(0.7, 14)
    expect(own.expected).toBeCloseTo(0.475, 14)
    expect(own.estimate).toBeCloseTo(0.225 / 0.525, 14)
    expect(own.upper! - own.estimate).toBeCloseTo(1.959963984540054 * own.standardError, 12)
    expect(own.estimate - own.lower!).toBeCloseTo(1.959963984540054 * own.standardError, 12)
    expect(own.noInterval).toBeUndefined()
  })

  // R: psych::cohen.kappa(diag(c(7, 5))) is 1 with variance 0, and with one category in a row 0 with variance 0; its limits are the estimate itself.
  it('gives kappa without an interval where nothing varies, and keeps its limits within −1 and 1', () => {
    const noInterval = {
      refused: 'noVariation',
      why: {
        en: 'All ratings say the same of kappa, as when all agree or one rater uses one category, so nothing is left to estimate the uncertainty from; show the table.',
        da: 'Alle bedømmelser peger på samme kappa, fx fordi bedømmerne er helt enige, eller fordi den ene kun bruger én kategori, så der er intet at vurdere usikkerheden ud fra; vis tabellen.',
      },
    }
    // All agree; all are opposite; the second rater uses one category.
    for (const [estimate, [a, b, c, d]] of [
      [1, [7, 0, 0, 5]],
      [-1, [0, 10, 10, 0]],
      [0, [0, 3, 0, 7]],
      [0, [999999, 1, 0, 0]],
    ] as const) {
      const table = [
        [a, b],
        [c, d],
      ]
      for (const weights of ['none', 'linear'] as const) {
        const found = answered(kappa({ table, weights }))
        expect(found.estimate).toBeCloseTo(estimate, 14)
        expect(found).toMatchObject({
          lower: undefined,
          upper: undefined,
          standardError: 0,
          noInterval,
          n: a + b + c + d,
        })
      }
    }
    const three = [
      [4, 0, 0],
      [0, 3, 0],
      [0, 0, 2],
    ]
    for (const weights of ['none', 'linear', 'quadratic'] as const)
      expect(kappa({ table: three, weights })).toMatchObject({ estimate: 1, observed: 1, standardError: 0, noInterval })
    // One in a million million says something.
    const rare = [
      [1e12, 1],
      [1, 0],
    ]
    expect(answered(kappa({ table: rare })).standardError).toBeGreaterThan(0)
    expect(
      answered(
        kappa({
          table: [
            [3, 0],
            [1, 1],
          ],
          level: 0.999,
        }),
      ).upper,
    ).toBe(1)
    expect(
      answered(
        kappa({
          table: [
            [0, 3],
            [2, 1],
          ],
          level: 0.999,
        }),
      ).lower,
    ).toBe(-1)
  })

  const square = fc
    .integer({ min: 2, max: 4 })
    .chain((k) => fc.array(fc.array(fc.nat(20), { minLength: k, maxLength: k }), { minLength: k, maxLength: k }))

  it('does not change when the raters change places, nor with the order of unordered categories, nor reversed order', () => {
    fc.assert(
      fc.property(square, fc.constantFrom('none', 'linear', 'quadratic'), (table, scheme) => {
        const weights = scheme as 'none'
        const own = kappa({ table, weights })
        fc.pre('estimate' in own)
        const { estimate, standardError, lower, upper, noInterval } = answered(own)
        if (lower === undefined || upper === undefined)
          expect([standardError, noInterval?.refused]).toEqual([0, 'noVariation'])
        else expect(lower >= -1 && lower <= estimate && estimate <= upper && upper <= 1).toBe(true)
        for (const other of [
          table.map((_, i) => table.map((row) => row[i]!)),
          [...table].reverse().map((row) => [...row].reverse()),
        ]) {
          const turned = answered(kappa({ table: other, weights }))
          expect(turned.estimate).toBeCloseTo(estimate, 12)
          expect(turned.standardError).toBeCloseTo(standardError, 12)
        }
      }),
    )
  })

  it('of two categories is the same with every scheme of weights', () => {
    const table = [
      [20, 5],
      [10, 15],
    ]
    const none = answered(kappa({ table }))
    expect(answered(kappa({ table, weights: 'linear' }))).toStrictEqual({ ...none, weights: 'linear' })
    expect(answered(kappa({ table, weights: 'quadratic' }))).toStrictEqual({ ...none, weights: 'quadratic' })
  })

  it('says what is wrong', () => {
    expect(
      kappa({
        table: [
          [0, 0],
          [0, 0],
        ],
      }),
    ).toStrictEqual({
      refused: 'noObservations',
      why: {
        en: 'Nobody was rated by both, so there is no agreement to measure; say so, or give ratings by both.',
        da: 'Ingen er bedømt af begge bedømmere, så der er ingen overensstemmelse at måle; skriv det, eller angiv bedømmelser fra begge.',
      },
    })
    expect(
      kappa({
        table: [
          [9, 0],
          [0, 0],
        ],
      }),
    ).toStrictEqual({
      refused: 'oneCategory',
      why: {
        en: 'Both raters used one and the same category throughout, so chance alone would agree; say so, and show the table.',
        da: 'Begge bedømmere har kun brugt én og samme kategori, så de ville være lige så enige ved ren tilfældighed; skriv det, og vis tabellen.',
      },
    })
    expect(thrown(() => kappa({ table: [[1]] }))).toStrictEqual([
      'table',
      '`table` must have at least two categories, not 1.',
    ])
    expect(thrown(() => kappa({ table: [[1, 2], [1]] }))).toStrictEqual([
      'table',
      '`table` must be square: `table[1]` has 1 cells, not 2.',
    ])
    expect(
      thrown(() =>
        kappa({
          table: [
            [1, 2],
            [1, 0.5],
          ],
        }),
      ),
    ).toStrictEqual(['table[1][1]', '`table[1][1]` must be a whole number from 0 on, not 0.5.'])
    expect(thrown(() => kappa({ table: [[1, 2], 3 as unknown as number[]] }))[0]).toBe('table[1]')
    expect(
      thrown(() =>
        kappa({
          table: [
            [1, 2],
            [3, 4],
          ],
          level: 1,
        }),
      )[0],
    ).toBe('level')
    expect(
      thrown(() =>
        kappa({
          table: [
            [1, 2],
            [3, 4],
          ],
          weights: 'cubic' as 'none',
        }),
      ),
    ).toStrictEqual(['weights', "`weights` must be 'none', 'linear', 'quadratic', not cubic."])
  })
})

describe('agreementTable', () => {
  const categories = ['low', 'middle', 'high'] as const

  it('counts pairs, with the categories that nobody used', () => {
    const of = frozen({ categories, first: ['low', 'high', 'high'], second: ['low', 'low', 'high'] } as const)
    expect(agreementTable(of)).toStrictEqual([
      [1, 0, 0],
      [0, 0, 0],
      [1, 0, 1],
    ])
    expect(agreementTable({ categories: [1, 2], first: [2, 1], second: [1, 1] })).toStrictEqual([
      [1, 0],
      [1, 0],
    ])
  })

  it('says what is wrong', () => {
    expect(thrown(() => agreementTable({ categories, first: ['low'], second: [] }))).toStrictEqual([
      'second',
      '`second` must have a rating for each of `first` (1), not 0.',
    ])
    expect(thrown(() => agreementTable({ categories: ['a', 'b', 'a'], first: [], second: [] }))).toStrictEqual([
      'categories',
      '`categories` must name each category once.',
    ])
    expect(
      thrown(() => agreementTable<string>({ categories, first: ['low', 'none'], second: ['low', 'low'] })),
    ).toStrictEqual(['first[1]', '`first[1]` must be one of the categories, not none.'])
    expect(thrown(() => agreementTable<string>({ categories, first: ['low'], second: ['none'] }))[0]).toBe('second[0]')
    expect(thrown(() => agreementTable({ categories: 'abc' as unknown as string[], first: [], second: [] }))[0]).toBe(
      'categories',
    )
  })
})
