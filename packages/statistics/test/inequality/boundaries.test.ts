import {
  type ConcentrationIndexInput,
  concentrationIndex,
  type RelativeIndexInput,
  relativeIndex,
  slopeIndex,
} from '@groundplan/statistics'
import { describe, expect, it } from 'vitest'
import { answered } from '../support/oracle.js'
import { thrown } from '../support/thrown.js'

const ranked = { order: 'mostDeprivedFirst' } as const

describe('regressions of counts', () => {
  const odds = (share: number): number => share / (1 - share)

  // Two groups stand half the population apart, so the line through both is known: slope 2 · ln of the ratio.
  it.each([
    [406, 1, 5, 5],
    [5, 5, 406, 1],
    [31_599, 7746, 2_635_216, 1],
  ])('by Poisson reach the line through %d with %d events and %d with %d, where full steps run away', (n, x, m, y) => {
    const groups = [
      { population: n, events: x },
      { population: m, events: y },
    ]
    const of = { ...ranked, groups, estimator: 'poissonRegression', sign: 'mostOverLeastDeprived' } as const
    const ratio = x / n / (y / m)
    const index = answered(relativeIndex(of))
    expect(index.estimate / ratio ** 2).toBeCloseTo(1, 9)
    expect(index.mostDeprived / ((x / n) * ratio ** (n / (n + m)))).toBeCloseTo(1, 9)
    expect(answered(relativeIndex({ ...of, uncertainty: 'sampling' }))).toStrictEqual(index)
  })

  it.each([
    [16, 1, 4_928_159, 1],
    [40_459, 1754, 3, 1],
  ])('by logits reach the line through %d with %d events and %d with %d', (n, x, m, y) => {
    const groups = [
      { population: n, events: x },
      { population: m, events: y },
    ]
    const of = { ...ranked, groups, estimator: 'logisticRegression', sign: 'mostMinusLeastDeprived' } as const
    const { mostDeprived, leastDeprived } = answered(slopeIndex(of))
    const [one, other] = [odds(x / n), odds(y / m)]
    expect(odds(mostDeprived) / (one * (one / other) ** (n / (n + m)))).toBeCloseTo(1, 8)
    expect(odds(leastDeprived) / (other * (other / one) ** (m / (n + m)))).toBeCloseTo(1, 8)
  })
})

describe('lines', () => {
  it('keep their slope far from 0', () => {
    // Places 0.1, 0.4 and 0.8; value far + 10 − 5 · place.
    const far = 2 ** 30
    const groups = [
      { population: 20, value: far + 9.5 },
      { population: 40, value: far + 8 },
      { population: 40, value: far + 6 },
    ]
    const of = { ...ranked, groups, estimator: 'weightedRegression', sign: 'mostMinusLeastDeprived' } as const
    expect(answered(slopeIndex(of)).estimate).toBeCloseTo(5, 8)
  })

  const two = (first: number, second: number): Pick<RelativeIndexInput, 'groups' | 'order' | 'uncertainty'> => ({
    ...ranked,
    uncertainty: 'sampling',
    groups: [
      { population: 5, value: first, standardError: 0.3 },
      { population: 5, value: second, standardError: 0.4 },
    ],
  })

  it('over their mean have the sampling error of the delta method', () => {
    // 4 (a − b) / (a + b), with the derivatives 8b / (a + b)² and −8a / (a + b)².
    const index = answered(
      relativeIndex({ ...two(4, 3), estimator: 'slopeOverMean', sign: 'mostMinusLeastDeprived', level: 0.95 }),
    )
    expect(index.estimate).toBeCloseTo(4 / 7, 13)
    const error = Math.hypot((24 / 49) * 0.3, (32 / 49) * 0.4)
    expect((index.upper - index.estimate) / 1.959963984540054).toBeCloseTo(error, 12)
  })

  it('have no ratio where an end, or the mean, is 0 itself', () => {
    const ratio = { estimator: 'weightedRegression', sign: 'mostOverLeastDeprived' } as const
    // Places ¼ and ¾: 1 and 3 lie on 4 · place, 3 and 1 on 4 − 4 · place.
    expect(relativeIndex({ ...two(1, 3), ...ratio })).toMatchObject({ refused: 'notPositive' })
    expect(relativeIndex({ ...two(3, 1), ...ratio })).toMatchObject({ refused: 'notPositive' })
    expect(answered(relativeIndex({ ...two(3, 2), ...ratio })).estimate).toBeCloseTo(3.5 / 1.5, 13)
    const mean = { estimator: 'slopeOverMean', sign: 'mostMinusLeastDeprived' } as const
    expect(relativeIndex({ ...two(1, -1), ...mean })).toMatchObject({ refused: 'notPositive' })
  })
})

describe('concentrationIndex', () => {
  const groups = [
    { population: 30, events: 9 },
    { population: 20, events: 4 },
    { population: 50, events: 5 },
  ]
  const of = { ...ranked, groups, version: 'standard' } as const
  const persons = { values: [1, 2, 4], position: [1, 2, 3] }
  const fault = (changes: object) =>
    thrown(() => concentrationIndex({ ...of, ...changes } as unknown as ConcentrationIndexInput))
  const faultOfPersons = (changes: object) =>
    thrown(() => concentrationIndex({ ...persons, version: 'wagstaff', bounds: [0, 5], ...changes }))

  it('keeps its digits far from 0, and does not depend on the unit', () => {
    // Places 1/6, 1/2 and 5/6: twice the covariance is 2/3 · (4 − 1)/3.
    const far = { ...persons, values: persons.values.map((value) => 2 ** 30 + value) }
    expect(answered(concentrationIndex({ ...far, version: 'generalised' })).estimate).toBeCloseTo(2 / 3, 10)
    const own = answered(concentrationIndex({ ...persons, version: 'standard' }))
    expect(own.estimate).toBeCloseTo(2 / 3 / (7 / 3), 14)
    expect(own.standardError).toBeGreaterThan(0.01)
    for (const unit of [1e-12, 1e12]) {
      const values = persons.values.map((value) => value * unit)
      const scaled = answered(concentrationIndex({ ...persons, values, version: 'standard' }))
      expect(scaled.standardError).toBeCloseTo(own.standardError!, 12)
    }
  })

  it('takes groups in which nobody or everybody has the outcome, and leaves out those without people', () => {
    // 2 / 0.5 · (0.5 · 1 · 0.25 + 0.5 · 0 · 0.75) − 1.
    const apart = [
      { population: 10, events: 10 },
      { population: 10, events: 0 },
    ]
    expect(answered(concentrationIndex({ ...of, groups: apart })).estimate).toBeCloseTo(-0.5, 14)
    const own = concentrationIndex(of)
    const [first, ...others] = groups
    const empty = [first!, { population: 0, events: 0 }, ...others, { population: 0, value: 7, standardDeviation: 0 }]
    expect(concentrationIndex({ ...of, groups: empty })).toStrictEqual(own)
    expect(concentrationIndex({ ...of, groups: [{ population: 0, events: 0 }] })).toMatchObject({
      refused: 'noObservations',
    })
    const means = [
      { population: 10, value: 1, standardDeviation: 0 },
      { population: 10, value: 2, standardDeviation: 1 },
    ]
    expect(answered(concentrationIndex({ ...of, groups: means })).standardError).toBeGreaterThan(0)
  })

  it('has no interval where only people, or only events, are whole numbers', () => {
    for (const first of [
      { population: 30, events: 9.5 },
      { population: 30.5, events: 9 },
    ]) {
      const index = answered(concentrationIndex({ ...of, groups: [first, ...groups.slice(1)] }))
      expect(index).toMatchObject({ lower: undefined, upper: undefined, standardError: undefined })
    }
  })

  it.each([
    [{ bounds: [Number.NaN, 1] }, 'bounds[0]', 'a finite number, not NaN'],
    [{ bounds: [0, Number.NaN] }, 'bounds[1]', 'a finite number, not NaN'],
    [{ groups: [{ population: -1, events: 0 }] }, 'groups[0].population', 'a finite number from 0 on, not -1'],
    [{ groups: [{ population: 1, value: Number.NaN }] }, 'groups[0].value', 'a finite number, not NaN'],
    [
      { groups: [{ population: 1, value: 1, standardDeviation: -1 }] },
      'groups[0].standardDeviation',
      'a finite number from 0 on, not -1',
    ],
  ])('%o', (changes, argument, message) => {
    expect(fault(changes)).toStrictEqual([argument, `\`${argument}\` must be ${message}.`])
  })

  it('names what is no list, no group and no weight, and values beyond the bounds of either version', () => {
    expect(fault({ groups: 'abc' })[0]).toBe('groups')
    expect(fault({ groups: [undefined] })[0]).toBe('groups[0]')
    expect(fault({ groups: [undefined] })[1]).toContain('`population`, and `events` or `value`')
    expect(faultOfPersons({ weights: [1, -1, 1] })).toStrictEqual([
      'weights[1]',
      '`weights[1]` must be a finite number from 0 on, not -1.',
    ])
    expect(faultOfPersons({ bounds: [0, 3] })).toStrictEqual([
      'values',
      '`values` must be within the bounds 0 to 3, not 4.',
    ])
    // At the bounds themselves is within them.
    expect(concentrationIndex({ ...persons, version: 'wagstaff', bounds: [1, 4] })).not.toHaveProperty('refused')
  })
})
