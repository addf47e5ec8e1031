import { describe, expect, it } from 'vitest'
import { interruptedTimeSeries, isRefusal, MisuseError, type Pair, pairedChange } from '../../src/index.js'
import { tested, told } from './read.js'

const y = [10, 11, 10, 12, 11, 12, 12, 13, 9, 9, 8, 9, 8, 8, 7, 8]

describe('interruptedTimeSeries', () => {
  it('finds the slopes and the step of a series that is nearly made of them', () => {
    // Two lines and a wave that is orthogonal to neither, but small.
    const made = Array.from(
      { length: 40 },
      (_, i) => 5 + 0.5 * i + (i >= 25 ? 3 - 0.2 * (i - 25) : 0) + 1e-6 * (i % 2 ? 1 : -1),
    )
    const result = told(interruptedTimeSeries({ y: made, interruption: 25 }))
    expect(result.slopeBefore.estimate).toBeCloseTo(0.5, 5)
    expect(result.levelChange.estimate).toBeCloseTo(3, 5)
    expect(result.slopeChange.estimate).toBeCloseTo(-0.2, 5)
    expect(result.slopeAfter.estimate).toBeCloseTo(0.3, 5)
    expect(result.differenceAtEnd.estimate).toBeCloseTo(3 - 0.2 * 14, 5)
    expect(result.autocorrelation).toBeLessThan(-0.9)
    expect(result.lag).toBe(3)
  })

  it('turned over in sign gives the same uncertainty', () => {
    const [own, other] = [y, y.map((value) => 100 - value)].map((values) =>
      told(interruptedTimeSeries({ y: values, interruption: 8, lag: 2 })),
    )
    expect(other!.levelChange.estimate).toBeCloseTo(-own!.levelChange.estimate, 10)
    expect(other!.differenceAtEnd.standardError).toBeCloseTo(own!.differenceAtEnd.standardError, 10)
    expect(own!.level).toBe(0.95)
    const narrow = told(interruptedTimeSeries({ y, interruption: 8, lag: 2, level: 0.5 }))
    expect(narrow.slopeAfter.lower).toBeGreaterThan(own!.slopeAfter.lower)
    expect(narrow.level).toBe(0.5)
  })

  it('takes up a season of its own length', () => {
    const wave = [0, 4, 1, -3]
    const seasonal = Array.from({ length: 32 }, (_, i) => y[i % 16]! + 10 * wave[i % 4]!)
    const plain = told(interruptedTimeSeries({ y: seasonal, interruption: 16 }))
    const adjusted = told(
      interruptedTimeSeries({ y: seasonal, interruption: 16, season: { length: 4, as: 'indicators' } }),
    )
    expect(adjusted.levelChange.standardError).toBeLessThan(plain.levelChange.standardError / 2)
    expect(adjusted.levelChange.df).toBe(32 - 7)
    const harmonic = told(
      interruptedTimeSeries({ y: seasonal, interruption: 16, season: { length: 4, as: 'harmonics', pairs: 1 } }),
    )
    expect(harmonic.levelChange.df).toBe(32 - 6)
  })

  it.each([
    [0, 16, 'are 0 points before and 16'],
    [1, 15, 'is 1 point before and 15'],
    [2, 14, 'are 2 points before and 14'],
    [14, 2, 'are 14 points before and 2'],
    [15, 1, 'are 15 points before and 1'],
  ])('refuses fewer than three points on a side: %d before, %d after', (before, after, points) => {
    expect(interruptedTimeSeries({ y, interruption: before })).toEqual({
      refused: 'tooFewPoints',
      why: {
        en: `There ${points} after the interruption; a line on either side needs at least 3. Give more points.`,
        da: `Antallet af målepunkter er ${before} før og ${after} efter afbrydelsen; en linje på hver side kræver mindst 3. Angiv flere målepunkter.`,
      },
    })
  })

  it('parts the thousands of how many points there are', () => {
    const long = Array.from({ length: 1202 }, (_, i) => i % 7)
    const result = interruptedTimeSeries({ y: long, interruption: 1200 })
    if (!isRefusal(result)) throw new Error('expected a refusal')
    expect(result.why.en).toContain('are 1,200 points before and 2 after')
    expect(result.why.da).toContain('er 1.200 før og 2 efter')
  })

  it('takes three points on either side, and refuses what its regression refuses', () => {
    expect(isRefusal(interruptedTimeSeries({ y, interruption: 3 }))).toBe(false)
    expect(isRefusal(interruptedTimeSeries({ y, interruption: 13 }))).toBe(false)
    expect(interruptedTimeSeries({ y: y.map(() => 4), interruption: 8 })).toMatchObject({
      refused: 'noResidualVariation',
    })
    expect(interruptedTimeSeries({ y, interruption: 8, season: { length: 16, as: 'indicators' } })).toMatchObject({
      refused: 'tooFewObservations',
    })
    expect(interruptedTimeSeries({ y: [], interruption: 0 })).toMatchObject({ refused: 'tooFewPoints' })
  })

  it.each([
    ['interruption', { interruption: -1 }, 'must be the place of a point, from 0 to 16'],
    ['interruption', { interruption: 17 }, 'must be'],
    ['interruption', { interruption: 7.5 }, 'must be'],
    ['lag', { lag: 16 }, 'must be a whole number from 0 to 15'],
    ['lag', { lag: -1 }, 'must be'],
    ['lag', { lag: 0.5 }, 'must be'],
    ['level', { level: 0 }, 'must be between 0 and 1'],
    ['season.length', { season: { length: 1, as: 'indicators' } }, 'must be a whole number from 2 on'],
    ['season.as', { season: { length: 4, as: 'dummies' } }, "must be 'indicators' or 'harmonics', not dummies"],
    [
      'season.pairs',
      { season: { length: 4, as: 'harmonics', pairs: 2 } },
      'must be a whole number from 1 to 1 with a season of 4',
    ],
    ['season.pairs', { season: { length: 12, as: 'harmonics', pairs: 6 } }, 'must be a whole number from 1 to 5'],
    ['season.pairs', { season: { length: 12, as: 'harmonics', pairs: 0 } }, 'must be'],
    ['season.pairs', { season: { length: 12, as: 'harmonics', pairs: 1.5 } }, 'must be'],
    ['y[2]', { y: [1, 2, Number.NaN, 4, 5, 6, 7, 8], interruption: 4 }, 'must be a finite number'],
  ] as const)('throws and names %s', (argument, wrong, message) => {
    const call = () => interruptedTimeSeries({ y, interruption: 8, ...wrong } as never)
    expect(call).toThrow(MisuseError)
    expect(call).toThrow(`\`${argument}\` ${message}`)
  })
})

describe('pairedChange', () => {
  const pairs: readonly Pair[] = [
    { before: 4, after: 6 },
    { before: 5, after: 4 },
    { before: 3, after: 3 },
    { before: 2, after: 7 },
    { before: 1, after: null },
    { before: 9, after: null },
    { before: null, after: 8 },
    { before: null, after: null },
  ]

  it('tells completers and drop-outs apart, with both denominators', () => {
    const result = told(pairedChange({ pairs }))
    expect(result.completers).toMatchObject({
      n: 4,
      before: { sum: 14, n: 4, mean: 3.5 },
      after: { sum: 20, n: 4, mean: 5 },
      rose: 2,
      fell: 1,
      unchanged: 1,
    })
    expect(result.completers.change).toMatchObject({ estimate: 1.5, df: 3 })
    expect(result.dropOuts).toEqual({ n: 2, before: { sum: 10, n: 2, mean: 5 } })
    expect(result.afterOnly).toBe(1)
    expect(result.neverMeasured).toBe(1)
    expect(result.completion).toEqual({ numerator: 4, denominator: 8, share: 0.5 })
    expect(result.changeIfOthersUnchanged).toEqual({ sum: 6, n: 8, mean: 0.75 })
    expect(result.level).toBe(0.95)
  })

  it('says nothing of where drop-outs began when there are none', () => {
    expect(told(pairedChange({ pairs: pairs.slice(0, 4) })).dropOuts).toEqual({ n: 0, before: undefined })
  })

  it('keeps to the pairs: a constant added to both times changes no test', () => {
    const far = pairs.map(({ before, after }) => ({
      before: before === null ? null : before + 1e8,
      after: after === null ? null : after + 1e8,
    }))
    expect(told(pairedChange({ pairs: far })).completers.change).toEqual(
      told(pairedChange({ pairs })).completers.change,
    )
    const turned = told(
      pairedChange({ pairs: pairs.map(({ before, after }) => ({ before: after, after: before })), level: 0.9 }),
    )
    const own = tested(told(pairedChange({ pairs })).completers.change)
    const other = tested(turned.completers.change)
    expect(other.t).toBe(-own.t)
    expect(other.upper).toBeLessThan(-own.lower)
  })

  it('refuses fewer than two completers', () => {
    expect(pairedChange({ pairs: [pairs[0]!, ...pairs.slice(4)] })).toEqual({
      refused: 'tooFewCompleters',
      why: {
        en: '1 of 5 was measured before and after; a mean change with its uncertainty needs at least two. Describe them instead.',
        da: '1 af 5 blev målt både før og efter; det kræver mindst to at beregne en gennemsnitlig ændring og dens usikkerhed. Beskriv i stedet målingerne.',
      },
    })
    expect(isRefusal(pairedChange({ pairs: pairs.slice(0, 2) }))).toBe(false)
    const none = pairedChange({ pairs: Array.from({ length: 1200 }, () => ({ before: 1, after: null })) })
    if (!isRefusal(none)) throw new Error('expected a refusal')
    expect(none.refused).toBe('tooFewCompleters')
    expect(none.why.en).toContain('0 of 1,200 were measured')
    expect(none.why.da).toContain('0 af 1.200 blev målt')
    expect(pairedChange({ pairs: [] })).toMatchObject({ refused: 'tooFewCompleters' })
  })

  it('tells the change of completers who all changed alike, and those who left, without a test', () => {
    const alike = told(
      pairedChange({
        pairs: [
          { before: 0.1, after: 0.4 },
          { before: 0.2, after: 0.5 },
          { before: 0.7, after: null },
        ],
      }),
    )
    expect(alike.completers.change.estimate).toBeCloseTo(0.3, 14)
    expect(alike.completers.change).toMatchObject({
      standardError: 0,
      noInterval: {
        refused: 'sameChange',
        why: {
          en: 'All completers changed by the same number, so nothing is left to estimate the uncertainty from. Report the number itself.',
          da: 'Alle gennemførere ændrede sig lige meget, så der er intet at vurdere usikkerheden ud fra. Skriv tallet uden interval.',
        },
      },
    })
    expect(alike.completers).toMatchObject({ n: 2, standardDeviation: 0, rose: 2, fell: 0, unchanged: 0 })
    expect(alike.dropOuts).toEqual({ n: 1, before: { sum: 0.7, n: 1, mean: 0.7 } })
    expect(alike.changeIfOthersUnchanged.mean).toBeCloseTo(0.2, 14)
    const still = { before: 3, after: 3 }
    expect(told(pairedChange({ pairs: [still, still] })).completers.change).toMatchObject({
      estimate: 0,
      noInterval: { refused: 'sameChange' },
    })
    expect(tested(told(pairedChange({ pairs })).completers.change)).not.toHaveProperty('noInterval')
  })

  it('refuses numbers that it cannot compute with', () => {
    const tiny = pairedChange({ pairs: [1, 2, 4].map((times) => ({ before: 0, after: times * 1e-200 })) })
    expect(tiny).toMatchObject({ refused: 'beyondRange' })
    for (const large of [1e308, 1e200]) {
      const beyond = pairedChange({
        pairs: [
          { before: -large, after: large },
          { before: large, after: -large },
          { before: 1, after: 2 },
        ],
      })
      if (!isRefusal(beyond)) throw new Error('expected a refusal')
      expect(beyond.refused).toBe('beyondRange')
      expect(beyond.why.en).toContain('too large or too small')
      expect(beyond.why.da).toContain('for store eller for små')
    }
  })

  it('throws for NaN, and for a level of 95', () => {
    expect(() => pairedChange({ pairs: [{ before: Number.NaN, after: 1 }] })).toThrow(
      '`pairs[0].before` must be a finite number, or null where it was not measured, not NaN.',
    )
    expect(() => pairedChange({ pairs: [pairs[0]!, { before: 1, after: undefined as never }] })).toThrow(
      '`pairs[1].after` must be',
    )
    expect(() => pairedChange({ pairs, level: 95 })).toThrow(MisuseError)
  })
})
