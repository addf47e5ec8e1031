import { type ConcentrationIndexInput, concentrationIndex, gini } from '@groundplan/statistics'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answered, frozen } from '../support/oracle.js'
import { thrown } from '../support/thrown.js'

const versions = ['standard', 'generalised', 'erreygers', 'wagstaff'] as const
const groups = frozen([
  { population: 30, events: 9 },
  { population: 20, events: 4 },
  { population: 50, events: 5 },
])
const of = frozen({ groups, order: 'mostDeprivedFirst', version: 'standard' } as const)

describe('concentrationIndex', () => {
  it('of groups is the textbook sum', () => {
    // Places 0.15, 0.4 and 0.75, mean 0.18: 2/0.18 (0.3 · 0.3 · 0.15 + 0.2 · 0.2 · 0.4 + 0.5 · 0.1 · 0.75) − 1.
    const expected = (2 / 0.18) * (0.0135 + 0.016 + 0.0375) - 1
    const index = answered(concentrationIndex(of))
    expect(index.estimate).toBeCloseTo(expected, 13)
    expect(index).toMatchObject({ population: 100, version: 'standard', level: 0.95 })
    expect(index.mean).toBeCloseTo(0.18, 14)
    const by = (version: (typeof versions)[number]) => answered(concentrationIndex({ ...of, version })).estimate
    expect(by('generalised')).toBeCloseTo(expected * 0.18, 13)
    expect(by('erreygers')).toBeCloseTo(expected * 0.18 * 4, 13)
    expect(by('wagstaff')).toBeCloseTo(expected / 0.82, 13)
    expect(index.upper! - index.estimate).toBeCloseTo(1.959963984540054 * index.standardError!, 12)
    expect(index.estimate - index.lower!).toBeCloseTo(1.959963984540054 * index.standardError!, 12)
  })

  it('of groups equals that of their persons, with its standard error', () => {
    const values = groups.flatMap(({ population, events }) =>
      Array.from({ length: population }, (_, i) => (i < events ? 1 : 0)),
    )
    const position = groups.flatMap(({ population }, place) => Array.from({ length: population }, () => place * 10))
    for (const version of versions) {
      const collapsed = answered(concentrationIndex({ ...of, version }))
      const persons = answered(concentrationIndex(frozen({ values, position, version })))
      for (const name of ['estimate', 'lower', 'upper', 'standardError', 'mean', 'population'] as const) {
        expect(persons[name]).toBeCloseTo(collapsed[name]!, 12)
      }
    }
  })

  it('of means takes their standard deviations', () => {
    const means = groups.map(({ population, events }) => {
      const value = events / population
      return { population, value, standardDeviation: Math.sqrt(value * (1 - value)) }
    })
    const own = answered(concentrationIndex(of))
    const other = answered(concentrationIndex({ ...of, groups: means }))
    expect(other.standardError).toBeCloseTo(own.standardError!, 13)
    const without = means.map(({ population, value }) => ({ population, value }))
    expect(concentrationIndex({ ...of, groups: without })).toMatchObject({ lower: undefined, upper: undefined })
  })

  it('turns its sign with the order, and bounded versions with the answer that is counted', () => {
    const share = fc.tuple(fc.integer({ min: 20, max: 300 }), fc.double({ min: 0.05, max: 0.95, noNaN: true }))
    fc.assert(
      fc.property(fc.array(share, { minLength: 2, maxLength: 8 }), fc.constantFrom(...versions), (given, version) => {
        const some = given.map(([population, part]) => ({ population, events: Math.round(population * part) }))
        const own = answered(concentrationIndex({ ...of, groups: some, version }))
        const turned = answered(concentrationIndex({ ...of, groups: some, version, order: 'leastDeprivedFirst' }))
        expect(turned.estimate).toBeCloseTo(-own.estimate, 12)
        expect(turned.standardError).toBeCloseTo(own.standardError!, 12)
        if (version === 'standard') return
        const others = some.map(({ population, events }) => ({ population, events: population - events }))
        const mirror = answered(concentrationIndex({ ...of, groups: others, version }))
        expect(mirror.estimate).toBeCloseTo(-own.estimate, 12)
        expect(mirror.standardError).toBeCloseTo(own.standardError!, 12)
        if (version !== 'generalised') expect(own.lower! >= -1 && own.upper! <= 1).toBe(true)
      }),
    )
  })

  it('takes weights of zero as persons who are not there, and weights in any size', () => {
    const persons = { values: [3, 1, 2, 9], position: [1, 2, 3, 0] }
    const three = answered(
      concentrationIndex({ values: [3, 1, 2], position: [1, 2, 3], version: 'standard', weights: [1, 1, 1] }),
    )
    const four = concentrationIndex({ ...persons, version: 'standard', weights: [1, 1, 1, 0] })
    expect(four).toStrictEqual(three)
    const tens = answered(concentrationIndex({ ...persons, version: 'standard', weights: [10, 10, 10, 0] }))
    expect(tens.estimate).toBeCloseTo(three.estimate, 14)
    expect(tens.population).toBe(30)
    const zeros = { values: [1, 2], position: [-0, 0], version: 'standard' } as const
    expect(concentrationIndex(zeros)).toMatchObject({ estimate: 0 })
  })

  it('stays within its bounds', () => {
    const apart = { values: [1, 1, 0, 1, 0, 0], position: [1, 2, 3, 4, 5, 6], level: 0.9999 }
    for (const version of ['erreygers', 'wagstaff'] as const) {
      expect(answered(concentrationIndex({ ...apart, version })).lower).toBe(-1)
      const position = apart.position.map((place) => -place)
      expect(answered(concentrationIndex({ ...apart, position, version })).upper).toBe(1)
    }
    expect(answered(concentrationIndex({ ...apart, version: 'standard' })).lower).toBeLessThan(-1)
  })

  it('has no interval where nothing varies, or where counts are no counts of persons', () => {
    const interval = { lower: undefined, upper: undefined, standardError: undefined }
    for (const value of [0.1, 3]) {
      const values = [value, value, value]
      expect(concentrationIndex({ values, position: [1, 2, 3], version: 'standard' })).toMatchObject(interval)
    }
    expect(
      concentrationIndex({ values: [0.1 + 0.2, 0.3, 0.3], position: [1, 2, 2], version: 'erreygers' }),
    ).toMatchObject(interval)
    const parts = [
      { population: 0.5, events: 0.1 },
      { population: 0.5, events: 0.05 },
    ]
    const shares = answered(concentrationIndex({ ...of, groups: parts }))
    // 2 / 0.15 (0.5 · 0.2 · 0.25 + 0.5 · 0.1 · 0.75) − 1 = −1/6.
    expect(shares.estimate).toBeCloseTo(-1 / 6, 14)
    expect(shares).toMatchObject(interval)
    const means = [
      { population: 2.5, value: 4, standardDeviation: 1 },
      { population: 3, value: 5, standardDeviation: 1 },
    ]
    expect(concentrationIndex({ ...of, groups: means })).toMatchObject(interval)
    const whole = means.map((group) => ({ ...group, population: 3 }))
    expect(answered(concentrationIndex({ ...of, groups: whole })).lower).toBeLessThan(0.2)
  })

  it('refuses what data cannot answer', () => {
    for (const nobody of [{ ...of, groups: [] }, { values: [], position: [], version: 'wagstaff' } as const]) {
      expect(concentrationIndex(nobody)).toStrictEqual({
        refused: 'noObservations',
        why: {
          en: 'There is nobody to compare: no values, or no population or weight above 0; give values with a population or weight above 0.',
          da: 'Der er ingen at sammenligne: Der er ingen værdier, eller ingen befolkning eller vægt er over 0; angiv værdier med en befolkning eller vægt over 0.',
        },
      })
    }
    const none = { values: [0, 0], position: [1, 2] }
    expect(concentrationIndex({ ...none, version: 'standard' })).toMatchObject({ refused: 'notPositive' })
    expect(concentrationIndex({ ...none, version: 'erreygers' })).toMatchObject({ estimate: 0 })
    for (const values of [
      [0, 0],
      [1, 1],
    ]) {
      expect(concentrationIndex({ values, position: [1, 2], version: 'wagstaff' })).toStrictEqual({
        refused: 'atBound',
        why: {
          en: 'Everybody has the least value that can be, or everybody the greatest, so nothing can differ; say so.',
          da: 'Alle har den mindst mulige værdi, eller alle har den størst mulige, så der kan ikke være nogen ulighed; skriv det.',
        },
      })
    }
    const huge = { values: [1e308, 1e308, -1e308], position: [1, 2, 3], version: 'generalised' } as const
    expect(concentrationIndex(huge)).toMatchObject({ refused: 'beyondRange' })
  })

  it('throws on misuse', () => {
    const bad = (changes: object) => thrown(() => concentrationIndex({ ...of, ...changes } as ConcentrationIndexInput))
    expect(bad({ level: 95 })[0]).toBe('level')
    expect(bad({ version: 'other' })[1]).toBe(
      "`version` must be 'standard', 'generalised', 'erreygers', 'wagstaff', not other.",
    )
    expect(bad({ order: 'other' })[0]).toBe('order')
    expect(bad({ bounds: [1, 1] })).toStrictEqual([
      'bounds',
      '`bounds` must be the least and the greatest value, not 1 and 1.',
    ])
    expect(bad({ bounds: [Number.NaN, 1] })[0]).toBe('bounds[0]')
    expect(bad({ bounds: [0, Number.NaN] })[0]).toBe('bounds[1]')
    expect(bad({ groups: [{ population: 3, events: 4 }] })).toStrictEqual([
      'groups[0].events',
      '`groups[0].events` must be from 0 to the population (3), not 4.',
    ])
    expect(bad({ groups: [{ population: 3, events: -1 }] })[0]).toBe('groups[0].events')
    expect(bad({ groups: [{ population: -3, events: 0 }] })[0]).toBe('groups[0].population')
    expect(bad({ groups: [{ population: 3, value: Number.NaN }] })[0]).toBe('groups[0].value')
    expect(bad({ groups: [{ population: 3, value: 1, standardDeviation: -1 }] })[0]).toBe('groups[0].standardDeviation')
    const persons = (changes: object) =>
      thrown(() =>
        concentrationIndex({ values: [1, 2], position: [1, 2], version: 'erreygers', bounds: [0, 3], ...changes }),
      )
    expect(persons({ bounds: [0, 1] })).toStrictEqual(['values', '`values` must be within the bounds 0 to 1, not 2.'])
    expect(persons({ bounds: [1.5, 3] })[0]).toBe('values')
    expect(persons({ position: [1] })).toStrictEqual(['position', '`position` must be as many as `values` (2), not 1.'])
    expect(persons({ weights: [1] })).toStrictEqual(['weights', '`weights` must be as many as `values` (2), not 1.'])
    expect(persons({ weights: [1, -1] })[0]).toBe('weights[1]')
    expect(persons({ values: [Number.NaN, 1] })[0]).toBe('values[0]')
    expect(persons({ position: [1, Number.NaN] })[0]).toBe('position[1]')
  })
})

describe('gini', () => {
  it('is 0 when all have the same and 1 − 1/n when one has all', () => {
    expect(gini({ values: [7, 7, 7] })).toBe(0)
    expect(gini({ values: [0, 0, 0, 5] })).toBe(0.75)
    expect(gini({ values: [3] })).toBe(0)
    expect(gini({ values: [1e308, 1e308, 0], weights: [1e308, 1e308, 1e308] })).toBeCloseTo(1 / 3, 14)
  })

  it('does not change with the unit, the order, or the size of the weights; weights are persons', () => {
    // Below 1e-300 another unit would round the values.
    const value = fc.double({ min: 0, max: 1e6, noNaN: true }).map((one) => (one < 1e-300 ? 0 : one))
    const person = fc.tuple(value, fc.nat(4))
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 15 }), (people) => {
        const [values, weights] = [people.map(([value]) => value), people.map(([, weight]) => weight)]
        const own = gini(frozen({ values, weights }))
        fc.pre(typeof own === 'number')
        expect(own >= 0 && own < 1).toBe(true)
        const other = gini({
          values: values.map((value) => value * 7.5).reverse(),
          weights: weights.map((weight) => weight * 0.01).reverse(),
        })
        expect(other).toBeCloseTo(own, 10)
        expect(gini({ values: people.flatMap(([value, weight]) => Array<number>(weight).fill(value)) })).toBeCloseTo(
          own,
          10,
        )
      }),
    )
  })

  it('says what is wrong', () => {
    for (const nobody of [{ values: [] }, { values: [3, 4], weights: [0, 0] }]) {
      expect(gini(nobody)).toStrictEqual({
        refused: 'noObservations',
        why: {
          en: 'There is nobody to compare: no values, or no weight above 0; give values with a weight above 0.',
          da: 'Der er ingen at sammenligne: Der er ingen værdier, eller ingen vægt er over 0; angiv værdier med en vægt over 0.',
        },
      })
    }
    for (const nothing of [{ values: [0, 0] }, { values: [3, 0], weights: [0, 2] }]) {
      expect(gini(nothing)).toStrictEqual({
        refused: 'nothingToShare',
        why: {
          en: 'Nobody has anything, so nothing is shared unequally; say so.',
          da: 'Ingen har noget, så der er intet, der kan være ulige fordelt; skriv det.',
        },
      })
    }
    expect(thrown(() => gini({ values: [1, -1] }))).toStrictEqual([
      'values[1]',
      '`values[1]` must be a finite number from 0 on, not -1.',
    ])
    expect(thrown(() => gini({ values: [1], weights: [-1] }))[0]).toBe('weights[0]')
    expect(thrown(() => gini({ values: [1], weights: [1, 2] }))).toStrictEqual([
      'weights',
      '`weights` must be as many as `values` (1), not 2.',
    ])
  })
})
