import { describe, expect, it } from 'vitest'
import { isRefusal, type MinimumDetectableChange, minimumDetectableChange, type Power, power } from '../../src/index.js'
import { thrown } from '../support/thrown.js'
import { told } from './read.js'

const means = { design: 'twoMeans', first: 9, second: 16, sd: 2, change: 1 } as const
const shares = { design: 'twoProportions', first: 9, second: 9, proportion: 0.5, change: 0.1 } as const
const series = {
  design: 'interruptedTimeSeries',
  before: 9,
  after: 9,
  sd: 1,
  autocorrelation: 0,
  of: 'level',
  change: 1,
} as const
const clusters = {
  design: 'differenceInDifferences',
  clusters: { exposed: 9, comparison: 9 },
  size: 9,
  sd: 1,
  icc: 0.1,
  clusterAutocorrelation: 0.5,
  change: 1,
} as const

describe('power', () => {
  it.each([
    [means, { first: 1 }, 'first', 'a whole number from 2 on, not 1'],
    [means, { second: 1 }, 'second', 'a whole number from 2 on, not 1'],
    [means, { sd: 0 }, 'sd', 'a finite number above 0, not 0'],
    [means, { change: Number.NaN }, 'change', 'a finite number, not NaN'],
    [means, { level: 1 }, 'level', 'between 0 and 1, such as 0.95, not 1'],
    [shares, { first: 0 }, 'first', 'a whole number from 1 on, not 0'],
    [shares, { proportion: 0 }, 'proportion', 'between 0 and 1, not 0'],
    [shares, { proportion: 1 }, 'proportion', 'between 0 and 1, not 1'],
    [shares, { change: 0.75 }, 'change', 'from -0.5 to 0.5, so that both proportions lie between 0 and 1, not 0.75'],
    [shares, { change: -0.75 }, 'change', 'from -0.5 to 0.5, so that both proportions lie between 0 and 1, not -0.75'],
    [series, { before: 2 }, 'before', 'a whole number from 3 to 100000, not 2'],
    [series, { before: 100_001 }, 'before', 'a whole number from 3 to 100000, not 100001'],
    [series, { after: 3.5 }, 'after', 'a whole number from 3 to 100000, not 3.5'],
    [series, { autocorrelation: -1 }, 'autocorrelation', 'between −1 and 1, not -1'],
    [series, { of: 'trend' }, 'of', "'level' or 'slope', not trend"],
    [series, { sd: -1 }, 'sd', 'a finite number above 0, not -1'],
    [clusters, { size: 0 }, 'size', 'a whole number from 1 on, not 0'],
    [clusters, { sd: 0 }, 'sd', 'a finite number above 0, not 0'],
    [clusters, { icc: 1 }, 'icc', 'from 0 to below 1, not 1'],
    [clusters, { clusterAutocorrelation: 1.5 }, 'clusterAutocorrelation', 'from 0 to 1, not 1.5'],
    [clusters, { clusterAutocorrelation: -0.5 }, 'clusterAutocorrelation', 'from 0 to 1, not -0.5'],
    [clusters, { personAutocorrelation: 1 }, 'personAutocorrelation', 'from 0 to below 1, not 1'],
    [clusters, { personAutocorrelation: -0.5 }, 'personAutocorrelation', 'from 0 to below 1, not -0.5'],
    [
      clusters,
      { clusters: { exposed: 9, comparison: 1.5 } },
      'clusters.comparison',
      'a whole number from 0 on, not 1.5',
    ],
    [
      means,
      { design: 'survey' },
      'design',
      "'twoMeans', 'twoProportions', 'pairedChange', 'differenceInDifferences' or 'interruptedTimeSeries', not survey",
    ],
  ] as const)('%o with %o', (study, wrong, argument, message) => {
    expect(thrown(() => power({ ...study, ...wrong } as unknown as Power))).toEqual([
      argument,
      `\`${argument}\` must be ${message}.`,
    ])
  })

  it('has standard errors in closed form', () => {
    // 2·√(1/9 + 1/16), by t with 9 + 16 − 2.
    const two = told(power(means))
    expect(two.standardError).toBeCloseTo(2 * (5 / 12), 14)
    expect(two).toMatchObject({ design: 'twoMeans', change: 1, df: 23, level: 0.95 })
    expect(two).not.toHaveProperty('designEffect')
    const paired = told(power({ design: 'pairedChange', pairs: 16, sd: 2, change: 1 }))
    expect(paired).toMatchObject({ standardError: 0.5, df: 15 })
    // √(0.5·0.5/9 + 0.6·0.4/9).
    const yes = told(power(shares))
    expect(yes.standardError).toBeCloseTo(0.7 / 3, 14)
    expect(yes).not.toHaveProperty('df')
    // √(2/9 · (1/9 + 1/9) · (9·0.1·0.5 + 0.9)) = √(4/81 · 1.35).
    const four = told(power(clusters))
    expect(four.standardError).toBeCloseTo((2 / 9) * Math.sqrt(1.35), 14)
    expect(four.designEffect).toBeCloseTo(1.35, 14)
    expect(four.df).toBe(16)
    // Lines through 3 points each side: at 0 the ones before (−2/3, 1/3, 4/3), the ones after (5/6, 1/3, −1/6).
    const short = told(power({ ...series, before: 3, after: 3 }))
    expect(short.standardError).toBeCloseTo(Math.sqrt(21 / 9 + 30 / 36), 12)
    expect(short.df).toBe(2)
    // Slopes have the variance 1/2 each.
    expect(told(power({ ...series, before: 3, after: 3, of: 'slope' })).standardError).toBeCloseTo(1, 12)
  })

  it('takes what is at the very bounds', () => {
    for (const change of [0.5, -0.5]) {
      const certain = told(power({ ...shares, change }))
      // Nobody, or everybody, in the second group: √(0.25/9) is left.
      expect(certain.standardError).toBeCloseTo(0.5 / 3, 14)
    }
    expect(told(power({ ...clusters, icc: 0, clusterAutocorrelation: 0, personAutocorrelation: 0 })).designEffect).toBe(
      1,
    )
    expect(told(power({ ...clusters, clusterAutocorrelation: 1 })).designEffect).toBeCloseTo(0.9, 14)
    expect(told(power({ ...means, first: 2, second: 2 })).df).toBe(2)
    expect(told(power({ ...shares, first: 1, second: 1 })).standardError).toBeCloseTo(0.7, 14)
    expect(told(power({ ...clusters, clusters: { exposed: 2, comparison: 3 }, size: 1 })).df).toBe(3)
  })

  it('with autocorrelation is that of the sum over pairs of points', () => {
    // Slope change of 3 and 3 points: weights (1/2, 0, −1/2, −1/2, 0, 1/2); Σ cᵢcⱼ r^|i−j| with r = ½:
    // squares 1; pairs 0–2 −¼·¼, 0–3 −¼·⅛, 0–5 ¼·¹⁄₃₂, 2–3 ¼·½, 2–5 −¼·⅛, 3–5 −¼·¼, each twice.
    const variance = 1 + 0.5 * (-1 / 4 - 1 / 8 + 1 / 32 + 1 / 2 - 1 / 8 - 1 / 4)
    const study = { ...series, before: 3, after: 3, of: 'slope', autocorrelation: 0.5 } as const
    expect(told(power(study)).standardError).toBeCloseTo(Math.sqrt(variance), 12)
  })

  it('of a change that is too small or too large for its unit is still a probability', () => {
    expect(told(power({ ...means, change: 1e300, sd: 1e-200 })).power).toBe(1)
    expect(told(power({ ...means, change: -1e300, sd: 1e-200 })).power).toBe(1)
    expect(told(power({ ...means, change: 0 })).power).toBeCloseTo(0.05, 12)
    for (const sd of [1e-240, 1e240]) expect(isRefusal(power({ ...means, sd }))).toBe(false)
    for (const sd of [1e-251, 1e251]) expect(power({ ...means, sd })).toMatchObject({ refused: 'beyondRange' })
  })
})

describe('minimumDetectableChange', () => {
  const of = (study: object) => minimumDetectableChange({ ...means, ...study } as unknown as MinimumDetectableChange)

  it.each([
    [{ power: 0.05 }, 'power', 'above 0.050000000000000044 (1 − level) and below 1, not 0.05'],
    [{ power: 1 }, 'power', 'above 0.050000000000000044 (1 − level) and below 1, not 1'],
    [{ power: 0.5, level: 0.5 }, 'power', 'above 0.5 (1 − level) and below 1, not 0.5'],
    [{ level: 0 }, 'level', 'between 0 and 1, such as 0.95, not 0'],
    [{ direction: 'up' }, 'direction', "'rise' or 'fall', not up"],
  ] as const)('%o', (wrong, argument, message) => {
    expect(thrown(() => of(wrong))).toEqual([argument, `\`${argument}\` must be ${message}.`])
  })

  it('tells what power tells of the change that it found', () => {
    for (const study of [clusters, means, series]) {
      const { change: _, ...design } = study
      const found = told(minimumDetectableChange({ ...design, power: 0.9, level: 0.9 }))
      const again = told(power({ ...design, change: found.change, level: 0.9 }))
      expect(found).toStrictEqual(again)
      expect(found.power).toBeCloseTo(0.9, 12)
      const fall = told(minimumDetectableChange({ ...design, power: 0.9, level: 0.9, direction: 'fall' }))
      expect(fall).toStrictEqual({ ...found, change: -found.change })
    }
  })

  it('of proportions says which way none is large enough', () => {
    const study = { design: 'twoProportions', first: 4, second: 4, proportion: 0.75 } as const
    expect(minimumDetectableChange(study)).toMatchObject({
      refused: 'outOfReach',
      why: { en: expect.stringContaining('Even a change by 0.25 is found') },
    })
    expect(told(minimumDetectableChange({ ...study, power: 0.6, direction: 'fall' })).change).toBeLessThan(-0.5)
  })
})
