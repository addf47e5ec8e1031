import { describe, expect, it } from 'vitest'
import {
  differenceInDifferences,
  fromCells,
  interruptedTimeSeries,
  isRefusal,
  linearModel,
  type Pair,
  pairedChange,
  type StudyCell,
} from '../../src/index.js'
import { thrown } from '../support/thrown.js'
import { told } from './read.js'

const missing = undefined as never

describe('differenceInDifferences', () => {
  const cell = (group: string, period: string, cluster: string, sum: number): StudyCell => ({
    group,
    period,
    cluster,
    n: 2,
    sum,
    sumOfSquares: sum * sum,
  })
  const plan = { exposed: ['with'], after: ['2025'] } as const
  const corners = [
    cell('with', '2024', 'a', 3),
    cell('with', '2025', 'a', 5),
    cell('without', '2024', 'b', 2),
    cell('without', '2025', 'b', 7),
  ]

  it('names the columns that clusters seen once leave nothing to: they decide period and effect', () => {
    // The first cluster, b, is told by the intercept; a and c were there before, d to f after, d and e with exposure.
    const cells = [
      cell('without', '2025', 'b', 4),
      cell('with', '2024', 'a', 3),
      cell('without', '2024', 'c', 9),
      cell('with', '2025', 'd', 5),
      cell('with', '2025', 'e', 1),
      cell('without', '2025', 'f', 2),
    ]
    const { effect } = told(differenceInDifferences({ cells, ...plan, adjust: 'cluster' }))
    if (effect.is === 'known') throw new Error('expected an unknown effect')
    expect(effect.why.en).toBe(
      "The column 'period 2024' is a weighted sum of 'cluster a', 'cluster c'. The column 'exposed after' is a weighted sum of 'cluster d', 'cluster e'. Take 'period 2024', 'exposed after' out.",
    )
    const [first, ...others] = cells
    const turned = told(
      differenceInDifferences({ cells: [others[0]!, first!, ...others.slice(1)], ...plan, adjust: 'cluster' }),
    )
    expect(turned.effect.is === 'unknown' && turned.effect.why.en).toContain(
      "The column 'period 2025' is a weighted sum of 'cluster b', 'cluster d', 'cluster e', 'cluster f'.",
    )
    const before = cells.map((one) => ({ ...one, period: one.period === '2024' ? '2025' : '2024' }))
    const other = told(differenceInDifferences({ cells: before, ...plan, adjust: 'cluster' }))
    expect(other.effect.is === 'unknown' && other.effect.why.en).toContain(
      "The column 'exposed after' is a weighted sum of 'cluster a'.",
    )
    const last = told(differenceInDifferences({ cells: [...others, first!], ...plan, adjust: 'cluster' }))
    expect(last.effect.is === 'unknown' && last.effect.why.en).toContain("'cluster b'")
    const only = cells
      .filter(({ cluster }) => cluster !== 'c')
      .map((one) => (one.cluster === 'a' ? { ...one, group: 'without' } : one))
    expect(differenceInDifferences({ cells: only, ...plan })).toMatchObject({ refused: 'emptyCorner' })
  })

  it('describes the group and period pairs that there are, and no others', () => {
    const { means, exposed } = told(
      differenceInDifferences({ cells: [...corners, cell('with', '2023', 'a', 1)], ...plan }),
    )
    expect(means.map(({ group, period }) => `${group} ${period}`)).toEqual([
      'with 2024',
      'with 2025',
      'with 2023',
      'without 2024',
      'without 2025',
    ])
    expect(exposed.before).toEqual({ n: 4, sum: 4, weight: 4, mean: 1, clusters: 1 })
  })

  it('leaves sums as they were given where there are no weights', () => {
    // 49 · (1 / 49) is not 1 to a computer.
    const cells = corners.map((one) => ({ ...one, n: 49, sum: 1, sumOfSquares: 1 }))
    expect(told(differenceInDifferences({ cells, ...plan })).exposed.before.sum).toBe(1)
  })

  it('refuses weights whose sum is beyond range', () => {
    const weighted = { weight: 1e308, sum: 0, sumOfSquares: 0 }
    const cells = [...corners, ...corners].map(({ group, period, cluster }) => ({
      group,
      period,
      cluster,
      n: 2,
      weighted,
    }))
    expect(differenceInDifferences({ cells, ...plan })).toMatchObject({ refused: 'beyondRange' })
  })

  it('names what is at fault', () => {
    expect(thrown(() => differenceInDifferences(missing))[0]).toBe('study')
    const both = corners.map((one) => ({ ...one, cluster: 'a' }))
    expect(thrown(() => differenceInDifferences({ cells: both, ...plan }))[0]).toBe('cluster')
  })
})

describe('fromCells', () => {
  const cell = { x: { a: 0, b: 1 }, n: 2, sum: 4, sumOfSquares: 10 }
  const call = (second: object, covariance: 'HC1' | 'CR1' = 'HC1') =>
    thrown(() => fromCells({ cells: [cell, { ...cell, ...second }], covariance }))

  it('takes the same columns in each cell', () => {
    const must = '`cells[1].x` must hold the columns of the first cell (a, b), not'
    expect(call({ x: { a: 0, b: 1, c: 2 } })).toEqual(['cells[1].x', `${must} a, b, c.`])
    expect(call({ x: { a: 0, c: 2 } })).toEqual(['cells[1].x', `${must} a, c.`])
    expect(call({ x: { a: 0, b: Number.NaN } })).toEqual([
      'cells[1].x.b',
      '`cells[1].x.b` must be a finite number, not NaN.',
    ])
  })

  it('takes clusters where the covariance does, and only there', () => {
    const [argument, message] = call({ cluster: 'p' })
    expect(argument).toBe('cluster')
    expect(message).toContain("must be left out with covariance 'HC1'")
    expect(call({}, 'CR1')).toEqual(['cluster', "`cluster` must be given with covariance 'CR1'."])
  })

  it('without cells has no observations, whatever is of interest', () => {
    expect(fromCells({ cells: [], covariance: 'CR1' })).toMatchObject({ refused: 'noObservations' })
    expect(thrown(() => fromCells(missing))[0]).toBe('model')
  })
})

describe('linearModel', () => {
  const rows = { y: [1, 3, 2, 5, 4, 4], x: { a: [1, 2, 3, 4, 5, 7] } }

  it('tells how many clusters there are; two are enough', () => {
    const two = told(linearModel({ ...rows, covariance: 'CR1', clusters: ['p', 'p', 'q', 'p', 'q', 'q'] }))
    expect(two.clusters).toBe(2)
    expect(two.coefficients.a.df).toBe(1)
    const three = told(linearModel({ ...rows, covariance: 'CR2', clusters: [7, 7, 8, 8, 9, 9] }))
    expect(three.clusters).toBe(3)
  })

  it('refuses a variance that is beyond range though the estimate is not', () => {
    const tiny = { a: rows.x.a.map((value) => value * 1e-170) }
    expect(linearModel({ ...rows, x: tiny, covariance: 'HC1' })).toMatchObject({ refused: 'beyondRange' })
    // In a model without intercept all that is asked for is beyond range.
    expect(linearModel({ ...rows, x: tiny, covariance: 'HC1', intercept: false })).toMatchObject({
      refused: 'beyondRange',
    })
    const huge = { a: rows.x.a.map((value) => value * 1e200) }
    expect(linearModel({ ...rows, x: huge, covariance: 'HC1' })).toMatchObject({ refused: 'beyondRange' })
    const small = { a: rows.x.a.map((value) => value * 1e-100) }
    expect(isRefusal(linearModel({ ...rows, x: small, covariance: 'HC1' }))).toBe(false)
  })

  it('names what is missing', () => {
    expect(thrown(() => linearModel(missing))[0]).toBe('model')
    expect(thrown(() => linearModel({ ...rows, x: { a: missing }, covariance: 'HC1' }))[0]).toBe('x.a')
  })
})

describe('interruptedTimeSeries', () => {
  it('refuses an end that is beyond range though all coefficients are not', () => {
    // Residuals a·(1, −2, 1) on either side: the difference at the end has nearly three times the variance of the one at the interruption.
    const a = 3.8e153
    const y = [a, -2 * a, a, a, -2 * a, a]
    expect(interruptedTimeSeries({ y, interruption: 3, lag: 0 })).toMatchObject({ refused: 'beyondRange' })
    const small = told(interruptedTimeSeries({ y: y.map((value) => value / a), interruption: 3, lag: 0 }))
    // 6/2 times Σ c²e² at the last point: the line before gives (−5/3, 1/3, 7/3), the line after (−1/6, 1/3, 5/6).
    const spread = (c: readonly number[]) => c[0]! ** 2 + 4 * c[1]! ** 2 + c[2]! ** 2
    const variance = 3 * (spread([-5 / 3, 1 / 3, 7 / 3]) + spread([-1 / 6, 1 / 3, 5 / 6]))
    expect(small.differenceAtEnd.standardError).toBeCloseTo(Math.sqrt(variance), 12)
    // Products −2, −2, 1, −2, −2 over twelve.
    expect(small.autocorrelation).toBeCloseTo(-7 / 12, 12)
  })

  const scattered = [10, 11, 10, 12, 11, 12, 12, 13]
  const lines = [
    [[9, 9, 9, 9], 0],
    [[9, 9, 9, 9], 2],
    [[9, 8, 7], 0],
    [[9, 8, 7], 1],
    [[9.1, 9.2, 9.3, 9.4, 9.5], 2],
    [[5, 5, 5, 5, 5, 5], 1],
  ] as const

  it.each(lines)('refuses points after that lie on a line, %j with lag %d: their slope has no error', (after, lag) => {
    expect(interruptedTimeSeries({ y: [...scattered, ...after], interruption: 8, lag })).toEqual({
      refused: 'zeroStandardError',
      why: {
        en: "All points after the interruption lie on the fitted line, so nothing is left to estimate the uncertainty of 'slopeAfter' from: the standard error would be 0, which is not true. Look whether the values after are coarsely rounded, repeated or computed; else give more points after, or show the series without a test.",
        da: "Alle målepunkter efter afbrydelsen ligger på den estimerede linje, så der er intet at vurdere usikkerheden på 'slopeAfter' ud fra: Standardfejlen ville blive 0, og det er den ikke. Se efter, om værdierne efter afbrydelsen er groft afrundet, gentaget eller beregnet; angiv ellers flere målepunkter efter afbrydelsen, eller vis serien uden test.",
      },
    })
  })

  it.each(lines)('refuses points before that do, %j with lag %d', (before, lag) => {
    for (const after of [scattered, [3, 4, 7, 6, 5, 8, 3]]) {
      expect(interruptedTimeSeries({ y: [...before, ...after], interruption: before.length, lag })).toEqual({
        refused: 'zeroStandardError',
        why: {
          en: "All points before the interruption lie on the fitted line, so nothing is left to estimate the uncertainty of 'slopeBefore' from: the standard error would be 0, which is not true. Look whether the values before are coarsely rounded, repeated or computed; else give more points before, or show the series without a test.",
          da: "Alle målepunkter før afbrydelsen ligger på den estimerede linje, så der er intet at vurdere usikkerheden på 'slopeBefore' ud fra: Standardfejlen ville blive 0, og det er den ikke. Se efter, om værdierne før afbrydelsen er groft afrundet, gentaget eller beregnet; angiv ellers flere målepunkter før afbrydelsen, eller vis serien uden test.",
        },
      })
    }
  })

  it('takes what the size of the values rounds away for a line, on one side and on both', () => {
    const far = (values: readonly number[]) => values.map((value) => 1e8 + value)
    const line = far([0.1, 0.2, 0.3, 0.4, 0.5, 0.6])
    for (const [y, interruption] of [
      [[...far(scattered), ...line], 8],
      [[...line, ...far(scattered)], 6],
    ] as const)
      expect(interruptedTimeSeries({ y, interruption })).toMatchObject({ refused: 'zeroStandardError' })
    expect(interruptedTimeSeries({ y: [...line, ...line], interruption: 6 })).toMatchObject({
      refused: 'noResidualVariation',
    })
  })

  it('tells scatter that is a trillionth of the values, and loses no digit to their size', () => {
    // Powers of two, so that the far series holds the near one exactly.
    const near = [...scattered, 9, 9, 8, 9, 8, 7].map((value) => value * 2 ** -20)
    const [own, far] = [near, near.map((value) => value + 2 ** 20)].map((y) =>
      told(interruptedTimeSeries({ y, interruption: 8, lag: 1 })),
    )
    for (const part of ['slopeBefore', 'levelChange', 'slopeAfter', 'differenceAtEnd'] as const) {
      expect(far![part].estimate / own![part].estimate).toBeCloseTo(1, 8)
      expect(far![part].standardError / own![part].standardError).toBeCloseTo(1, 8)
    }
  })

  it('keeps the error of a side apart from the scatter of the other, until it is lost beside it', () => {
    const [own, other] = [
      [1, -2, 0.5, 1.5, -1, 0.25, -0.75],
      [2, 0, 1, -3, 1, 0.5],
    ]
    const slope = (times: number, side: 'before' | 'after') => {
      const small = own!.map((value) => value * times)
      const y = side === 'before' ? [...small, ...other!] : [...other!, ...small]
      const result = interruptedTimeSeries({ y, interruption: side === 'before' ? 7 : 6, lag: 1 })
      if (isRefusal(result)) return result.why.en
      return (side === 'before' ? result.slopeBefore : result.slopeAfter).standardError
    }
    for (const side of ['before', 'after'] as const) {
      // Without a season, a slope's error is in the unit of its own side alone.
      for (const times of [1e-3, 1e-6, 1e-8])
        expect((slope(times, side) as number) / times / (slope(1, side) as number)).toBeCloseTo(1, 6)
      expect(slope(1e-12, side)).toContain(`All points ${side} the interruption lie on the fitted line`)
    }
  })

  it('refuses a series that is nothing but its lines and its season', () => {
    const wave = [0, 4, 1, -3]
    const noise = [1, -2, 0.5, 1.5, -1, 0.25, -0.75, 2, 0, 1, -3, 1]
    const y = (from: number, to: number) =>
      Array.from({ length: 24 }, (_, i) => i + 10 * wave[i % 4]! + (i >= from && i < to ? noise[i % 12]! : 0))
    const season = { length: 4, as: 'indicators' } as const
    expect(
      told(interruptedTimeSeries({ y: y(0, 24), interruption: 12, season })).slopeBefore.standardError,
    ).toBeGreaterThan(0.01)
    expect(interruptedTimeSeries({ y: y(0, 0), interruption: 12, season })).toMatchObject({
      refused: 'noResidualVariation',
    })
  })

  it('answers where they all but do', () => {
    const y = [10, 11, 10, 12, 11, 12, 12, 13, 9, 9.0001, 9, 9.0001]
    const { slopeAfter } = told(interruptedTimeSeries({ y, interruption: 8, lag: 0 }))
    // Residuals of 0, 1, 0, 1 about their line: −0.2, 0.6, −0.6, 0.2; slope weights −0.3, −0.1, 0.1, 0.3; 12/8.
    const variance = 1.5 * 2 * ((0.3 * 0.2) ** 2 + (0.1 * 0.6) ** 2)
    expect(slopeAfter.standardError / 1e-4 / Math.sqrt(variance)).toBeCloseTo(1, 6)
    expect(slopeAfter.estimate / 1e-4).toBeCloseTo(0.2, 6)
  })

  it('names what is at fault', () => {
    const y = [1, 3, 2, 5, 4, 4, 7, 8]
    expect(thrown(() => interruptedTimeSeries(missing))[0]).toBe('series')
    const season = { length: 4, as: 'dummies' } as never
    expect(thrown(() => interruptedTimeSeries({ y, interruption: 4, season }))[0]).toBe('season.as')
  })
})

describe('pairedChange', () => {
  const pair = (before: number | null, after: number | null): Pair => ({ before, after })

  it('counts those who rose, fell and stayed, and those measured after alone or never', () => {
    const { completers, dropOuts, afterOnly, neverMeasured } = told(
      pairedChange({
        pairs: [
          ...[1, 2, 3, 4].map((rise) => pair(0, rise)),
          pair(4, 3),
          pair(2, 2),
          pair(5, 5),
          ...[6, 7, 8, 9, 10].map((before) => pair(before, null)),
          ...[6, 7, 8].map((after) => pair(null, after)),
          pair(null, null),
        ],
      }),
    )
    expect(completers).toMatchObject({ n: 7, rose: 4, fell: 1, unchanged: 2 })
    expect(dropOuts).toEqual({ n: 5, before: { sum: 40, n: 5, mean: 8 } })
    expect([afterOnly, neverMeasured]).toEqual([3, 1])
  })

  it('keeps the digits of changes far from 0, and takes any unit', () => {
    // 1, 2 and 4 have the variance 7/3.
    for (const [far, unit] of [
      [1e9, 1],
      [0, 2 ** -40],
      [0, 2 ** 40],
    ] as const) {
      const pairs = [1, 2, 4].map((value) => pair(0, far + value * unit))
      expect(told(pairedChange({ pairs })).completers.standardDeviation / unit).toBeCloseTo(Math.sqrt(7 / 3), 12)
    }
  })

  it('tells that no completer changed, and refuses drop-outs beyond range', () => {
    expect(told(pairedChange({ pairs: [pair(1, 1), pair(2, 2)] })).completers.change).toMatchObject({
      estimate: 0,
      noInterval: { refused: 'sameChange' },
    })
    const others = [pair(1.5e308, null), pair(1.5e308, null)]
    const beyond = pairedChange({ pairs: [pair(1, 2), pair(2, 5), ...others] })
    if (!isRefusal(beyond)) throw new Error('expected a refusal')
    expect(beyond.refused).toBe('beyondRange')
    expect(beyond.why.da).toContain('Vælg andre enheder')
  })

  it('names what is at fault', () => {
    expect(thrown(() => pairedChange(missing))[0]).toBe('study')
    expect(thrown(() => pairedChange({ pairs: [], level: 95 }))[0]).toBe('level')
  })
})
