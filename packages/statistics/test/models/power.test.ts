import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isRefusal,
  type MinimumDetectableChange,
  MisuseError,
  minimumDetectableChange,
  type Power,
  power,
} from '../../src/index.js'
import { readLines, told } from './read.js'

interface Case {
  readonly study: Power
  readonly power: number
  readonly standardError: number
}
const cases = readLines('power') as readonly Case[]

describe('power beside R', () => {
  it.each(['twoMeans', 'twoProportions', 'pairedChange', 'differenceInDifferences', 'interruptedTimeSeries'] as const)(
    '%s',
    (design) => {
      const own = cases.filter(({ study }) => study.design === design)
      expect(own.length).toBeGreaterThan(100)
      let worst = 0
      for (const one of own) {
        const result = told(power(one.study))
        // R's noncentral t is good to 1e-12 of 1, so small powers are compared as such.
        worst = Math.max(worst, Math.abs(result.power - one.power) / Math.max(one.power, 0.01))
        expect(Math.abs(result.standardError / one.standardError - 1)).toBeLessThan(1e-10)
      }
      if (process.env['SHOW_ERRORS']) console.log('ERR', design, worst)
      expect(worst).toBeLessThan(1e-10)
    },
  )
})

describe('power beside quadrature at 30 digits', () => {
  it('is good to 1e-13 of 1, wherever it lies', () => {
    for (const { line, power: truth } of readLines('power-exact') as readonly { line: number; power: number }[]) {
      const error = Math.abs(told(power(cases[line]!.study)).power - truth)
      if (process.env['SHOW_ERRORS']) console.log('ERR', 'exact', error)
      expect(error).toBeLessThan(1e-13)
    }
  })
})

describe('minimumDetectableChange', () => {
  it('is the inverse of power', () => {
    for (const { study, power: wanted } of cases) {
      const { change, level = 0.95, ...design } = study
      if (wanted <= 1 - level + 1e-6 || wanted > 1 - 1e-6) continue
      const direction = change < 0 ? 'fall' : 'rise'
      const argument = { ...design, level, power: wanted, direction } as MinimumDetectableChange
      const result = told(minimumDetectableChange(argument))
      // Where power is nearly flat, its last digits say little about the change.
      expect(Math.abs(result.power - wanted)).toBeLessThan(1e-12)
      expect(Math.abs(result.change - change) / result.standardError).toBeLessThan(1e-6)
    }
  })

  it('of two means is that of power.t.test(64, power = 0.8, strict = TRUE)', () => {
    const result = told(minimumDetectableChange({ design: 'twoMeans', first: 64, second: 64, sd: 1 }))
    expect(result.change).toBeCloseTo(0.499069177965776, 9)
    expect(result).toMatchObject({ design: 'twoMeans', df: 126, level: 0.95 })
    expect(result).not.toHaveProperty('designEffect')
  })

  it('falls as it rises, but for proportions', () => {
    const study = { design: 'pairedChange', pairs: 20, sd: 2 } as const
    const rise = told(minimumDetectableChange(study)).change
    expect(told(minimumDetectableChange({ ...study, direction: 'fall' })).change).toBe(-rise)
    const yes = { design: 'twoProportions', first: 50, second: 50, proportion: 0.3 } as const
    const up = told(minimumDetectableChange(yes))
    const down = told(minimumDetectableChange({ ...yes, direction: 'fall' }))
    expect(up.change).toBeGreaterThan(-down.change)
    expect(up).not.toHaveProperty('df')
  })

  it('says when a proportion cannot change by as much', () => {
    const study = { design: 'twoProportions', first: 4, second: 4, proportion: 0.2, direction: 'fall' } as const
    const result = minimumDetectableChange(study)
    if (!isRefusal(result)) throw new Error('expected a refusal')
    expect(result).toEqual({
      refused: 'outOfReach',
      why: {
        en: 'Even a change by 0.2 is found with a power of less than 0.8. Plan more persons, or ask for less power.',
        da: 'Selv en ændring på 0,2 påvises kun med en styrke på under 0,8. Planlæg med flere personer, eller nøjes med en lavere styrke.',
      },
    })
    // 1 − 0.7 is 0.30000000000000004, which no reader should meet; the power asked for is told as it was given.
    const rounded = minimumDetectableChange({ ...study, proportion: 0.7, direction: 'rise', power: 0.99999 })
    if (!isRefusal(rounded)) throw new Error('expected a refusal')
    expect(rounded.why.en).toContain('a change by 0.3 is found with a power of less than 0.99999.')
    expect(rounded.why.da).toContain('en ændring på 0,3 påvises kun med en styrke på under 0,99999.')
  })
})

const design = fc.oneof(
  fc.record({
    design: fc.constant('twoMeans' as const),
    first: fc.integer({ min: 2, max: 200 }),
    second: fc.integer({ min: 2, max: 200 }),
    sd: fc.double({ min: 0.1, max: 50, noNaN: true }),
  }),
  fc.record({
    design: fc.constant('differenceInDifferences' as const),
    clusters: fc.record({ exposed: fc.integer({ min: 3, max: 30 }), comparison: fc.integer({ min: 3, max: 30 }) }),
    size: fc.integer({ min: 1, max: 500 }),
    sd: fc.double({ min: 0.1, max: 50, noNaN: true }),
    icc: fc.double({ min: 0, max: 0.5, noNaN: true }),
    clusterAutocorrelation: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({
    design: fc.constant('interruptedTimeSeries' as const),
    before: fc.integer({ min: 3, max: 50 }),
    after: fc.integer({ min: 3, max: 50 }),
    sd: fc.double({ min: 0.1, max: 50, noNaN: true }),
    autocorrelation: fc.double({ min: -0.9, max: 0.9, noNaN: true }),
    of: fc.constantFrom('level' as const, 'slope' as const),
  }),
)

describe('power', () => {
  it('is 1 − level for no change, the same in both directions, and rises with the change', () => {
    fc.assert(
      fc.property(design, fc.double({ min: 0.01, max: 4, noNaN: true }), (study, times) => {
        const none = told(power({ ...study, change: 0, level: 0.9 }))
        expect(none.power).toBeCloseTo(0.1, 12)
        const change = times * none.standardError
        const some = told(power({ ...study, change, level: 0.9 })).power
        expect(told(power({ ...study, change: -change, level: 0.9 })).power).toBe(some)
        expect(some).toBeGreaterThan(none.power)
        expect(told(power({ ...study, change: 1.1 * change, level: 0.9 })).power).toBeGreaterThanOrEqual(some)
        expect(some).toBeLessThanOrEqual(1)
      }),
      { numRuns: 40 },
    )
  })

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(design, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (study, unit) => {
        const own = told(power({ ...study, change: study.sd }))
        const other = told(power({ ...study, sd: study.sd * unit, change: study.sd * unit }))
        expect(other.power).toBeCloseTo(own.power, 12)
        expect(other.standardError / own.standardError / unit).toBeCloseTo(1, 12)
      }),
      { numRuns: 40 },
    )
  })

  // Truth by mpmath at 40 digits: quadrature of the noncentral t's integral over log(s).
  it('holds far out: changes of thousands of standard errors, one degree of freedom, levels near 1', () => {
    const far = told(power({ design: 'pairedChange', pairs: 2, sd: 1, change: 2000, level: 0.9999 }))
    expect(Math.abs(far.power - 0.3431658350826099)).toBeLessThan(1e-10)
    const near = told(power({ design: 'pairedChange', pairs: 2, sd: 1, change: 9.8, level: 0.95 }))
    expect(Math.abs(near.power - 0.7231344463217461)).toBeLessThan(1e-10)
    expect(told(power({ design: 'twoMeans', first: 1e6, second: 1e6, sd: 1, change: 1e100 })).power).toBe(1)
  })

  it('carries the design effect of clusters: persons again and again in clusters that stay are better than others each time', () => {
    const study = {
      design: 'differenceInDifferences',
      clusters: { exposed: 5, comparison: 5 },
      size: 10,
      sd: 1,
      icc: 0.1,
    } as const
    const change = 0.5
    expect(told(power({ ...study, clusterAutocorrelation: 1, change })).designEffect).toBeCloseTo(0.9, 14)
    expect(told(power({ ...study, clusterAutocorrelation: 0.5, change })).designEffect).toBeCloseTo(0.5 + 0.9, 14)
    const again = told(power({ ...study, clusterAutocorrelation: 0.5, personAutocorrelation: 0.6, change }))
    expect(again.designEffect).toBeCloseTo(0.5 + 0.36, 14)
    expect(again.df).toBe(8)
  })

  it('refuses fewer than five clusters, or fewer than two on a side', () => {
    const plan = (exposed: number, comparison: number) =>
      power({
        design: 'differenceInDifferences',
        clusters: { exposed, comparison },
        size: 30,
        sd: 1,
        icc: 0.05,
        clusterAutocorrelation: 0.8,
        change: 1,
      })
    expect(plan(2, 2)).toEqual({
      refused: 'tooFewClusters',
      why: {
        en: 'With 2 exposed and 2 comparison clusters an effect will stay unknown, whatever the change. Plan at least five, two on either side.',
        da: 'Med klyngerne fordelt på 2 med indsats og 2 til sammenligning forbliver en effekt ukendt, uanset hvor stor ændringen er. Planlæg med mindst fem, heraf mindst to på hver side.',
      },
    })
    expect(isRefusal(plan(1, 30))).toBe(true)
    expect(isRefusal(plan(30, 1))).toBe(true)
    expect(isRefusal(plan(2, 3))).toBe(false)
    const least = {
      design: 'differenceInDifferences',
      clusters: { exposed: 1, comparison: 9 },
      size: 30,
      sd: 1,
      icc: 0,
      clusterAutocorrelation: 1,
    } as const
    expect(minimumDetectableChange(least)).toMatchObject({ refused: 'tooFewClusters' })
  })

  it('refuses numbers that it cannot compute with', () => {
    for (const sd of [1e308, 5e-324])
      expect(power({ design: 'pairedChange', pairs: 9, sd, change: 1 })).toMatchObject({ refused: 'beyondRange' })
  })

  it.each([
    ['level', { design: 'twoMeans', first: 9, second: 9, sd: 1, change: 1, level: 95 }],
    ['first', { design: 'twoMeans', first: 1, second: 9, sd: 1, change: 1 }],
    ['second', { design: 'twoMeans', first: 9, second: 1.5, sd: 1, change: 1 }],
    ['sd', { design: 'twoMeans', first: 9, second: 9, sd: 0, change: 1 }],
    ['change', { design: 'twoMeans', first: 9, second: 9, sd: 1, change: Number.POSITIVE_INFINITY }],
    ['pairs', { design: 'pairedChange', pairs: 1, sd: 1, change: 1 }],
    ['sd', { design: 'pairedChange', pairs: 9, sd: -1, change: 1 }],
    ['first', { design: 'twoProportions', first: 0, second: 9, proportion: 0.5, change: 0.1 }],
    ['second', { design: 'twoProportions', first: 9, second: 0, proportion: 0.5, change: 0.1 }],
    ['proportion', { design: 'twoProportions', first: 9, second: 9, proportion: 1, change: 0 }],
    ['change', { design: 'twoProportions', first: 9, second: 9, proportion: 0.5, change: 0.6 }],
    ['change', { design: 'twoProportions', first: 9, second: 9, proportion: 0.5, change: -0.6 }],
    [
      'before',
      { design: 'interruptedTimeSeries', before: 2, after: 9, sd: 1, autocorrelation: 0, of: 'level', change: 1 },
    ],
    [
      'after',
      { design: 'interruptedTimeSeries', before: 9, after: 2, sd: 1, autocorrelation: 0, of: 'level', change: 1 },
    ],
    ['sd', { design: 'interruptedTimeSeries', before: 9, after: 9, sd: 0, autocorrelation: 0, of: 'level', change: 1 }],
    [
      'autocorrelation',
      { design: 'interruptedTimeSeries', before: 9, after: 9, sd: 1, autocorrelation: 1, of: 'level', change: 1 },
    ],
    ['of', { design: 'interruptedTimeSeries', before: 9, after: 9, sd: 1, autocorrelation: 0, of: 'trend', change: 1 }],
    ['design', { design: 'survey', change: 1 }],
    ...(
      [
        ['clusters.exposed', { clusters: { exposed: -1, comparison: 9 } }],
        ['clusters.comparison', { clusters: { exposed: 9, comparison: 2.5 } }],
        ['size', { size: 0 }],
        ['sd', { sd: 0 }],
        ['icc', { icc: 1 }],
        ['icc', { icc: -0.1 }],
        ['clusterAutocorrelation', { clusterAutocorrelation: 1.1 }],
        ['personAutocorrelation', { personAutocorrelation: 1 }],
      ] as const
    ).map(
      ([argument, wrong]) =>
        [
          argument,
          {
            design: 'differenceInDifferences',
            clusters: { exposed: 9, comparison: 9 },
            size: 9,
            sd: 1,
            icc: 0.1,
            clusterAutocorrelation: 1,
            change: 1,
            ...wrong,
          },
        ] as const,
    ),
  ] as const)('throws and names %s', (argument, study) => {
    const call = () => power(study as Power)
    expect(call).toThrow(MisuseError)
    expect(call).toThrow(`\`${argument}\` must be`)
  })

  it.each([
    ['power', { power: 0.04 }],
    ['power', { power: 1 }],
    ['level', { level: 1 }],
    ['direction', { direction: 'up' }],
  ] as const)('minimumDetectableChange throws and names %s', (argument, wrong) => {
    const call = () =>
      minimumDetectableChange({ design: 'pairedChange', pairs: 9, sd: 1, ...wrong } as MinimumDetectableChange)
    expect(call).toThrow(MisuseError)
    expect(call).toThrow(`\`${argument}\` must be`)
  })
})

describe('at the ends of what can be asked', () => {
  it('proportions next to 0 and levels next to 1 have an answer', () => {
    const rare = { design: 'twoProportions', first: 2, second: 3, proportion: 5e-324 } as const
    expect(minimumDetectableChange({ ...rare, level: 1 - 1e-15 })).toMatchObject({ refused: 'outOfReach' })
    expect(told(power({ ...rare, change: 1, level: 0.5 })).power).toBe(1)
    expect(told(power({ ...rare, change: 1, level: 1 - 1e-15 })).power).toBe(0)
    const few = { design: 'pairedChange', pairs: 2, sd: 1, level: 1 - 1e-15 } as const
    expect(told(minimumDetectableChange(few)).power).toBeCloseTo(0.8, 12)
  })
})
