import { relativeIndex, type SlopeIndexInput, slopeIndex } from '@groundplan/statistics'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answered, frozen } from '../support/oracle.js'
import { thrown } from '../support/thrown.js'

const shares = frozen([
  { population: 200, events: 60 },
  { population: 100, events: 22 },
  { population: 300, events: 60 },
  { population: 200, events: 26 },
])
const of = frozen({
  groups: shares,
  order: 'mostDeprivedFirst',
  estimator: 'weightedRegression',
  sign: 'mostMinusLeastDeprived',
} as const satisfies SlopeIndexInput)
const ratioOf = frozen({ ...of, sign: 'mostOverLeastDeprived' } as const)

describe('closed forms', () => {
  it('groups on a line: the ends of the line, and no residual error', () => {
    // Places 0.1, 0.4 and 0.8 with shares of 0.2, 0.4 and 0.4; value 10 − 5 · place.
    const groups = [
      { population: 20, value: 9.5 },
      { population: 40, value: 8 },
      { population: 40, value: 6 },
    ]
    for (const estimator of ['weightedRegression', 'unweightedRegression'] as const) {
      const index = answered(slopeIndex({ ...of, groups, estimator }))
      expect(index.estimate).toBeCloseTo(5, 12)
      expect(index.standardError).toBeCloseTo(0, 12)
      expect(index.mostDeprived).toBeCloseTo(10, 12)
      expect(index.leastDeprived).toBeCloseTo(5, 12)
      expect(index).toMatchObject({
        groups: 3,
        population: 100,
        estimator,
        sign: 'mostMinusLeastDeprived',
        uncertainty: 'residual',
        level: 0.95,
      })
    }
    expect(answered(relativeIndex({ ...ratioOf, groups })).estimate).toBeCloseTo(2, 12)
    // Mean 0.2 · 9.5 + 0.4 · 8 + 0.4 · 6 = 7.5.
    const over = answered(relativeIndex({ ...of, groups, estimator: 'slopeOverMean' }))
    expect(over.estimate).toBeCloseTo(5 / 7.5, 12)
    expect(over).toMatchObject({ groups: 3, population: 100, estimator: 'slopeOverMean', uncertainty: 'residual' })
  })

  it('two groups of one size: the difference is twice that of the groups, its sampling error too', () => {
    const groups = [
      { population: 50, value: 4, standardError: 0.3 },
      { population: 50, value: 3, standardError: 0.4 },
    ]
    const index = answered(slopeIndex({ ...of, groups, uncertainty: 'sampling' }))
    expect(index.estimate).toBeCloseTo(2, 12)
    expect(index.standardError).toBeCloseTo(1, 12)
    expect(index.upper).toBeCloseTo(2 + 1.959963984540054, 10)
    expect(index.uncertainty).toBe('sampling')
  })

  it('two groups of counts: the line goes through both, on the scale of the link', () => {
    const groups = [
      { population: 50, events: 40 },
      { population: 50, events: 20 },
    ]
    const odds = (share: number): number => share / (1 - share)
    const logistic = answered(slopeIndex({ ...of, groups, estimator: 'logisticRegression' }))
    // Places ¼ and ¾, so half the distance again on both sides.
    const half = Math.sqrt(odds(0.8) / odds(0.4))
    expect(odds(logistic.mostDeprived)).toBeCloseTo(odds(0.8) * half, 10)
    expect(odds(logistic.leastDeprived)).toBeCloseTo(odds(0.4) / half, 10)
    const poisson = answered(relativeIndex({ ...ratioOf, groups, estimator: 'poissonRegression' }))
    expect(poisson.estimate).toBeCloseTo(4, 10)
    expect(poisson.mostDeprived).toBeCloseTo(0.8 * Math.SQRT2, 10)
    // Var(log ratio of two Poisson rates) = 1/40 + 1/20, doubled by the distance.
    expect(Math.log(poisson.upper / poisson.estimate)).toBeCloseTo(1.959963984540054 * 2 * Math.sqrt(0.075), 9)
    expect(poisson).toMatchObject({
      uncertainty: 'sampling',
      estimator: 'poissonRegression',
      sign: 'mostOverLeastDeprived',
    })
  })
})

it("steep counts, from which Newton's full steps run away", () => {
  // Two groups of one size: the line goes through both, so that the slope is twice the difference of the linear predictors.
  for (const [one, other] of [
    [1, 999_999],
    [1, 500_000],
    [3, 999_000],
  ] as const) {
    const groups = [
      { population: 1_000_000, events: one },
      { population: 1_000_000, events: other },
    ]
    const ratio = answered(relativeIndex({ ...ratioOf, groups, estimator: 'poissonRegression' }))
    expect(ratio.estimate / (one / other) ** 2).toBeCloseTo(1, 9)
    const logistic = answered(slopeIndex({ ...of, groups, estimator: 'logisticRegression' }))
    const odds = (share: number): number => share / (1 - share)
    const [low, high] = [odds(one / 1e6), odds(other / 1e6)]
    expect(odds(logistic.mostDeprived) / (low * Math.sqrt(low / high))).toBeCloseTo(1, 9)
  }
})

describe('signs and orders', () => {
  const estimators = ['weightedRegression', 'logisticRegression', 'poissonRegression'] as const

  it.each([...estimators, 'unweightedRegression'] as const)('of a slope by %s', (estimator) => {
    const own = answered(slopeIndex({ ...of, estimator }))
    expect(own.estimate).toBeGreaterThan(0)
    expect(own.mostDeprived - own.leastDeprived).toBeCloseTo(own.estimate, 12)
    const other = answered(slopeIndex({ ...of, estimator, sign: 'leastMinusMostDeprived' }))
    expect(other).toMatchObject({
      estimate: -own.estimate,
      lower: -own.upper,
      upper: -own.lower,
      sign: 'leastMinusMostDeprived',
    })
    const reversed = answered(
      slopeIndex({ ...of, estimator, groups: [...shares].reverse(), order: 'leastDeprivedFirst' }),
    )
    expect(reversed).toStrictEqual(own)
  })

  it.each(estimators)('of a ratio by %s', (estimator) => {
    const own = answered(relativeIndex({ ...ratioOf, estimator }))
    expect(own.estimate).toBeGreaterThan(1)
    expect(own.mostDeprived / own.leastDeprived).toBeCloseTo(own.estimate, 12)
    const other = answered(relativeIndex({ ...ratioOf, estimator, sign: 'leastOverMostDeprived' }))
    expect(other.estimate * own.estimate).toBeCloseTo(1, 12)
    expect(other.lower * own.upper).toBeCloseTo(1, 12)
    expect(other.sign).toBe('leastOverMostDeprived')
    const reversed = relativeIndex({
      ...ratioOf,
      estimator,
      groups: [...shares].reverse(),
      order: 'leastDeprivedFirst',
    })
    expect(reversed).toStrictEqual(own)
  })

  it('of a slope over the mean', () => {
    const own = answered(relativeIndex({ ...of, estimator: 'slopeOverMean' }))
    const other = answered(relativeIndex({ ...of, estimator: 'slopeOverMean', sign: 'leastMinusMostDeprived' }))
    expect(other).toMatchObject({ estimate: -own.estimate, lower: -own.upper, upper: -own.lower })
    expect(own.estimate).toBeCloseTo(answered(slopeIndex(of)).estimate / (168 / 800), 12)
  })

  it('a group without people changes nothing', () => {
    const groups = [shares[0]!, { population: 0, events: 0 }, ...shares.slice(1), { population: 0, value: 7 }]
    for (const estimator of estimators) {
      expect(slopeIndex({ ...of, estimator, groups })).toStrictEqual(slopeIndex({ ...of, estimator }))
    }
  })

  it('populations may be scaled: ten times the people leave the estimate where it was', () => {
    const group = fc.tuple(fc.integer({ min: 20, max: 500 }), fc.double({ min: 0.1, max: 0.9, noNaN: true }))
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 3, maxLength: 7 }),
        fc.constantFrom(...estimators),
        (given, estimator) => {
          const groups = given.map(([population, part]) => ({ population, events: Math.round(population * part) }))
          const tens = groups.map(({ population, events }) => ({ population: population * 10, events: events * 10 }))
          const own = answered(slopeIndex({ ...of, groups, estimator }))
          const scaled = answered(slopeIndex({ ...of, groups: tens, estimator }))
          expect(scaled.estimate).toBeCloseTo(own.estimate, 9)
          // Ten times the people: the sampling error is √10 less; the residual error is the same.
          const shrinks = estimator === 'weightedRegression' ? 1 : Math.sqrt(10)
          expect(scaled.standardError * shrinks).toBeCloseTo(own.standardError, 9)
          expect(own.lower <= own.estimate && own.estimate <= own.upper).toBe(true)
          if (estimator === 'logisticRegression') expect(own.lower >= -1 && own.upper <= 1).toBe(true)
        },
      ),
    )
  })

  it('limits of a difference of shares stay within −1 and 1', () => {
    const groups = [
      { population: 4, events: 4 },
      { population: 4, events: 3 },
      { population: 4, events: 1 },
      { population: 4, events: 0 },
    ]
    const logistic = { ...of, groups, estimator: 'logisticRegression', level: 0.9999 } as const
    expect(answered(slopeIndex(logistic)).upper).toBe(1)
    expect(answered(slopeIndex({ ...logistic, sign: 'leastMinusMostDeprived' })).lower).toBe(-1)
  })
})

describe('what is wrong', () => {
  it('too few groups', () => {
    const refused = (least: number) => ({
      refused: 'tooFewGroups',
      why: {
        en: `There are fewer than ${least} groups with people in them; show the groups as they are.`,
        da: `Der er færre end ${least} grupper med personer i; vis grupperne, som de er.`,
      },
    })
    const two = [...shares.slice(0, 2), { population: 0, events: 0 }]
    const one = shares.slice(0, 1)
    const valued = [{ population: 1, value: 2, standardError: 1 }]
    expect(slopeIndex({ ...of, groups: two })).toStrictEqual(refused(3))
    expect(relativeIndex({ ...ratioOf, groups: two })).toStrictEqual(refused(3))
    expect(slopeIndex({ ...of, groups: valued, uncertainty: 'sampling' })).toStrictEqual(refused(2))
    expect(relativeIndex({ ...ratioOf, groups: valued, uncertainty: 'sampling' })).toStrictEqual(refused(2))
    for (const estimator of ['logisticRegression', 'poissonRegression'] as const) {
      expect(slopeIndex({ ...of, groups: one, estimator })).toStrictEqual(refused(2))
      expect(relativeIndex({ ...ratioOf, groups: one, estimator })).toStrictEqual(refused(2))
      expect(slopeIndex({ ...of, groups: two, estimator })).toMatchObject({ groups: 2 })
    }
  })

  it('counts that determine no line', () => {
    const refused = {
      refused: 'noFit',
      why: {
        en: 'The events do not determine a line: there are none, nothing but events, or only at one end; show the groups as they are.',
        da: 'Hændelserne fastlægger ingen linje: Der er ingen, alle har en, eller de findes kun i den ene ende af rækken; vis grupperne, som de er.',
      },
    }
    const counts = (...events: number[]) => events.map((one) => ({ population: 9, events: one }))
    for (const groups of [counts(0, 0, 0), counts(9, 9, 9), counts(9, 4, 0), counts(0, 0, 5), counts(9, 9, 2)]) {
      expect(slopeIndex({ ...of, groups, estimator: 'logisticRegression' })).toStrictEqual(refused)
      expect(relativeIndex({ ...ratioOf, groups, estimator: 'logisticRegression' })).toStrictEqual(refused)
    }
    for (const groups of [counts(0, 0, 0), counts(3, 0, 0), counts(0, 0, 3)]) {
      expect(slopeIndex({ ...of, groups, estimator: 'poissonRegression' })).toStrictEqual(refused)
    }
    for (const groups of [counts(0, 3, 0), counts(9, 9, 9), counts(1, 0, 1)]) {
      expect(slopeIndex({ ...of, groups, estimator: 'poissonRegression' })).toMatchObject({ groups: 3 })
    }
    for (const groups of [counts(0, 3, 0), counts(9, 8, 9), counts(5, 0, 1)]) {
      expect(slopeIndex({ ...of, groups, estimator: 'logisticRegression' })).toMatchObject({ groups: 3 })
    }
  })

  it('no ratio where an end is not above 0', () => {
    const refused = {
      refused: 'notPositive',
      why: {
        en: 'The mean, or the fitted value at one end, is not above 0, so there is no ratio; use a difference such as `slopeIndex`.',
        da: 'Gennemsnittet eller modellens værdi i den ene ende er ikke over 0, så der er intet forhold at beregne; brug en forskel, fx `slopeIndex`.',
      },
    }
    const values = (...list: number[]) => list.map((value) => ({ population: 1, value }))
    expect(relativeIndex({ ...ratioOf, groups: values(9, 3, 0) })).toStrictEqual(refused)
    expect(relativeIndex({ ...ratioOf, groups: values(0, 3, 9) })).toStrictEqual(refused)
    expect(relativeIndex({ ...of, estimator: 'slopeOverMean', groups: values(-9, 0, 3) })).toStrictEqual(refused)
    expect(relativeIndex({ ...of, estimator: 'slopeOverMean', groups: values(9, 3, 0) })).toMatchObject({ groups: 3 })
  })

  it('numbers beyond what can be calculated', () => {
    const groups = [1e308, -1e308, 1e308].map((value) => ({ population: 1, value }))
    expect(slopeIndex({ ...of, groups })).toMatchObject({ refused: 'beyondRange' })
  })

  it('misuse', () => {
    const one = (group: object) => ({ ...of, groups: [group] }) as unknown as SlopeIndexInput
    expect(thrown(() => slopeIndex(one({ population: -1, events: 0 })))).toStrictEqual([
      'groups[0].population',
      '`groups[0].population` must be a finite number from 0 on, not -1.',
    ])
    expect(thrown(() => slopeIndex(one({ population: 1, events: -1 })))[0]).toBe('groups[0].events')
    expect(thrown(() => slopeIndex(one({ population: 1, value: Number.NaN })))[0]).toBe('groups[0].value')
    expect(thrown(() => slopeIndex(one({ population: 1, value: 1, standardError: -1 })))[0]).toBe(
      'groups[0].standardError',
    )
    expect(thrown(() => slopeIndex(one({ population: 0, events: 2 })))).toStrictEqual([
      'groups[0].events',
      '`groups[0].events` must be 0 where the population is 0, not 2.',
    ])
    expect(thrown(() => slopeIndex({ ...of, groups: 'abc' as unknown as typeof shares }))[0]).toBe('groups')
    expect(thrown(() => slopeIndex({ ...of, level: 95 }))[0]).toBe('level')
    expect(thrown(() => relativeIndex({ ...ratioOf, level: 95 }))[0]).toBe('level')
    for (const name of ['order', 'estimator', 'sign', 'uncertainty'] as const) {
      expect(thrown(() => slopeIndex({ ...of, [name]: 'other' }))).toStrictEqual([
        name,
        expect.stringMatching(new RegExp(`^\`${name}\` must be '.+', not other\\.$`)),
      ])
      expect(thrown(() => relativeIndex({ ...ratioOf, [name]: 'other' }))[0]).toBe(name)
    }
    const crossed = (estimator: string, sign: string) =>
      thrown(() => relativeIndex({ ...ratioOf, estimator, sign } as unknown as typeof ratioOf))[1]
    expect(crossed('slopeOverMean', 'mostOverLeastDeprived')).toBe(
      "`sign` must be 'mostMinusLeastDeprived', 'leastMinusMostDeprived', not mostOverLeastDeprived.",
    )
    expect(crossed('weightedRegression', 'mostMinusLeastDeprived')).toBe(
      "`sign` must be 'mostOverLeastDeprived', 'leastOverMostDeprived', not mostMinusLeastDeprived.",
    )
    const sampling =
      "`groups[0].standardError` must be given for `uncertainty: 'sampling'`, with a value rather than events."
    expect(thrown(() => slopeIndex({ ...of, uncertainty: 'sampling' }))).toStrictEqual(['groups', sampling])
    for (const estimator of ['logisticRegression', 'poissonRegression'] as const) {
      const residual = [
        'uncertainty',
        `\`uncertainty\` must be 'sampling' for \`estimator: '${estimator}'\`, not residual.`,
      ]
      expect(thrown(() => slopeIndex({ ...of, estimator, uncertainty: 'residual' }))).toStrictEqual(residual)
      expect(thrown(() => relativeIndex({ ...ratioOf, estimator, uncertainty: 'residual' }))).toStrictEqual(residual)
      expect(answered(slopeIndex({ ...of, estimator, uncertainty: 'sampling' })).uncertainty).toBe('sampling')
      expect(thrown(() => slopeIndex({ ...of, estimator, groups: [{ population: 1, value: 1 }] }))).toStrictEqual([
        'groups',
        `\`groups\` must have \`events\` for \`estimator: '${estimator}'\`.`,
      ])
    }
    const many = [{ population: 1, events: 2 }]
    expect(thrown(() => slopeIndex({ ...of, estimator: 'logisticRegression', groups: many }))).toStrictEqual([
      'groups',
      "`groups` must have no more events than population for `estimator: 'logisticRegression'`, not 2 of 1.",
    ])
    expect(slopeIndex({ ...of, estimator: 'poissonRegression', groups: [...many, ...many] })).toMatchObject({
      groups: 2,
    })
  })
})
