import { describe, expect, it } from 'vitest'
import { fromCells, isRefusal, linearModel, MisuseError } from '../../src/index.js'
import { fitted } from './fitted.js'
import { told } from './read.js'

describe('clusters', () => {
  it('are named in one way: 691 and the text 691 are no two clusters', () => {
    const model = { y: [1, 3, 2, 5], x: { a: [1, 2, 3, 5] }, covariance: 'CR1' } as const
    expect(() => linearModel({ ...model, clusters: [691, 692, '691', 692] })).toThrow(
      "`clusters[2]` must be a number as `clusters[0]` is, not the text '691': 1 and '1' would be two.",
    )
    const cells = ['691', 691].map((cluster, a) => ({ x: { a }, cluster, n: 2, sum: 3 + a, sumOfSquares: 8 + a }))
    expect(() => fromCells({ cells, covariance: 'CR1' })).toThrow(
      "`cells[1].cluster` must be a text as `cells[0].cluster` is, not the number 691: 1 and '1' would be two.",
    )
  })
})

describe('refusals', () => {
  const refused = (result: ReturnType<typeof fitted>) => {
    if (!isRefusal(result)) throw new Error('expected a refusal')
    return result
  }

  it('no observations', () => {
    const none = refused(fitted({ y: [], x: { a: [] } }, 'HC1'))
    expect(none.refused).toBe('noObservations')
    expect(none.why.en).toContain('There are no observations')
    expect(none.why.da).toContain('Der er ingen observationer')
    expect(refused(fromCells({ cells: [], covariance: 'CR2', interest: ['a', 'intercept'] }) as never)).toEqual(none)
  })

  it('too few observations', () => {
    const { refused: code, why } = refused(fitted({ y: [1, 2, 4], x: { a: [1, 2, 3], b: [1, 0, 3] } }, 'classical'))
    expect(code).toBe('tooFewObservations')
    expect(why.en).toBe(
      '3 observations cannot carry 3 coefficients and an estimate of their uncertainty. Take columns out, or give at least 4 observations.',
    )
    expect(why.da).toBe(
      'Der er for få observationer (3) i forhold til antallet af koefficienter (3), når usikkerheden også skal estimeres. Udelad kolonner, eller angiv mindst 4 observationer.',
    )
  })

  it('too few observations, in the singular and in thousands', () => {
    const of = (y: number[], x: Record<string, number[]>) => refused(fitted({ y, x }, 'classical')).why
    expect(of([1], {}).en).toBe(
      '1 observation cannot carry 1 coefficient and an estimate of its uncertainty. Take columns out, or give at least 2 observations.',
    )
    expect(of([1], { a: [3] }).en).toContain('1 observation cannot carry 2 coefficients and an estimate of their')
    const columns = Object.fromEntries(Array.from({ length: 1233 }, (_, i) => [`x${i}`, [i]]))
    expect(of([1], columns).en).toContain('1,234 coefficients')
    expect(of([1], columns).en).toContain('at least 1,235 observations.')
    expect(of([1], columns).da).toContain('antallet af koefficienter (1.234)')
    expect(of([1], columns).da).toContain('mindst 1.235 observationer.')
  })

  it('columns that are sums of others, by name', () => {
    const base = { a: [1, 2, 3, 4, 5, 7], b: [2, 1, 4, 3, 6, 2] }
    const both = {
      ...base,
      c: base.a.map((value, i) => 2 * value - base.b[i]! + 3),
      d: base.a.map(() => 0),
      e: [1, 0, 0, 1, 1, 0],
    }
    const { refused: code, why } = refused(fitted({ y: [1, 2, 1, 3, 2, 3], x: both }, 'HC1'))
    expect(code).toBe('tooFewObservations')
    const { e: _, ...x } = both
    const found = refused(fitted({ y: [1, 2, 1, 3, 2, 3], x }, 'HC1'))
    expect(why.en).not.toBe(found.why.en)
    expect(found.refused).toBe('collinearColumns')
    expect(found.why.en).toBe(
      "The column 'c' is a weighted sum of 'intercept', 'a', 'b'. The column 'd' is 0 everywhere. Take 'c', 'd' out.",
    )
    expect(found.why.da).toBe(
      "Kolonnen 'c' er en linearkombination af 'intercept', 'a', 'b'. Kolonnen 'd' er 0 overalt. Udelad 'c', 'd'.",
    )
    const twice = refused(
      fitted({ y: [1, 2, 1, 3, 2, 3], x: { ...base, twice: base.b.map((value) => 2e9 * value) } }, 'HC1'),
    )
    expect(twice.why.en).toBe("The column 'twice' is a weighted sum of 'b'. Take 'twice' out.")
  })

  it('keeps columns that say a little of their own', () => {
    const year = [2016, 2017, 2018, 2019, 2020, 2021, 2022]
    const result = fitted(
      { y: [1, 3, 2, 5, 4, 7, 5], x: { year, square: year.map((value) => (value - 2000) ** 2) } },
      'classical',
    )
    expect(isRefusal(result)).toBe(false)
  })

  it('a fit without residuals', () => {
    const { refused: code, why } = refused(fitted({ y: [3, 5, 7, 9.000000000000002], x: { a: [1, 2, 3, 4] } }, 'HC1'))
    expect(code).toBe('noResidualVariation')
    expect(why.en).toContain('The model meets every observation exactly')
    expect(why.da).toContain('Modellen rammer alle observationer præcist')
    expect(refused(fitted({ y: [0, 0, 0, 0], x: { a: [1, 2, 3, 4] } }, 'classical')).refused).toBe(
      'noResidualVariation',
    )
  })

  it('a leverage of one, for HC3 alone', () => {
    const data = { y: [1, 3, 2, 5, 4], x: { a: [0, 0, 0, 0, 1] } }
    const { refused: code, why } = refused(fitted(data, 'HC3'))
    expect(code).toBe('leverageOfOne')
    expect(why.en).toContain('Row 4 alone decides a coefficient')
    expect(why.da).toContain('Række 4 afgør alene en koefficient')
    expect(isRefusal(fitted(data, 'HC1'))).toBe(false)
    // Two observations in the cell: neither decides alone.
    const cells = [
      { x: { a: 0 }, n: 3, sum: 6, sumOfSquares: 14 },
      { x: { a: 1 }, n: 2, sum: 9, sumOfSquares: 41 },
    ]
    expect(isRefusal(fromCells({ cells, covariance: 'HC3' }))).toBe(false)
  })

  it('one cluster', () => {
    for (const kind of ['CR1', 'CR2'] as const) {
      const { refused: code, why } = refused(
        fitted({ y: [1, 3, 2, 5], x: { a: [0, 0, 1, 1] }, clusters: [1, 1, 1, 1] }, kind),
      )
      expect(code).toBe('oneCluster')
      expect(why.en).toContain('All observations lie in one cluster')
      expect(why.da).toContain('Alle observationer ligger i én klynge')
    }
  })

  it('a standard error of 0, by name, unless it is not of interest', () => {
    // The only exposed cluster: its residuals sum to 0, so its own column has no spread between clusters.
    const data = {
      y: [1, 3, 2, 5, 4, 4, 7, 9],
      x: { exposed: [0, 0, 0, 0, 0, 0, 1, 1], dose: [0, 1, 1, 0, 1, 0, 0.5, 0.5] },
      clusters: ['p', 'p', 'q', 'q', 'r', 'r', 's', 's'],
    }
    const only = { y: data.y, x: { intercept: data.y.map(() => 1), exposed: data.x.exposed } }
    const result = linearModel({
      y: only.y,
      x: { own: data.x.exposed, other: data.x.exposed.map((value) => 1 - value) },
      intercept: false,
      clusters: data.clusters,
      covariance: 'CR1',
    })
    if (!isRefusal(result)) throw new Error('expected a refusal')
    expect(result.refused).toBe('zeroStandardError')
    expect(result.why.en).toContain("for 'own': the standard error would be 0")
    expect(result.why.da).toContain("for 'own': Standardfejlen ville blive 0")
    const rest = linearModel({
      y: only.y,
      x: { own: data.x.exposed, other: data.x.exposed.map((value) => 1 - value) },
      intercept: false,
      clusters: data.clusters,
      covariance: 'CR1',
      interest: ['other'],
    })
    expect(told(rest).coefficients.other.standardError).toBeGreaterThan(0)
  })

  it('numbers beyond the range', () => {
    const { refused: code, why } = refused(
      fitted({ y: [1e308, -1e308, 1e308, 1e307], x: { a: [1, 2, 3, 5] } }, 'classical'),
    )
    expect(code).toBe('beyondRange')
    expect(why.en).toContain('too large or too small')
    expect(why.da).toContain('for store eller for små')
  })
})

describe('misuse', () => {
  const good = { y: [1, 3, 2, 5], x: { a: [1, 2, 3, 4] }, covariance: 'HC1' } as const
  it.each([
    [
      'covariance',
      { covariance: 'HC2' },
      "must be 'classical', 'HC1', 'HC3', 'CR1', 'CR2' or { neweyWest: lag }, not HC2",
    ],
    ['covariance', { covariance: null }, 'must be'],
    ['covariance.neweyWest', { covariance: { neweyWest: -1 } }, 'must be a whole number'],
    ['covariance.neweyWest', { covariance: { neweyWest: 0.5 } }, 'must be a whole number'],
    ['level', { level: 95 }, 'must be between 0 and 1'],
    ['intercept', { intercept: 'no' }, 'must be true or false, not no'],
    ['interest', { interest: ['b'] }, "must name columns (intercept, a), not 'b'"],
    ['interest', { interest: [] }, 'must name at least one column'],
    ['x', { x: { intercept: [1, 2, 3, 4] } }, "must not hold a column 'intercept'"],
    ['x', { x: {}, intercept: false }, 'must hold at least one column'],
    ['x.a', { x: { a: [1, 2, 3] } }, 'must be as long as `y` (4), not 3'],
    ['x.a[2]', { x: { a: [1, 2, Number.NaN, 4] } }, 'must be a finite number, not NaN'],
    ['y[1]', { y: [1, Number.POSITIVE_INFINITY, 3, 4] }, 'must be a finite number, not Infinity'],
    ['weights', { weights: [1, 2] }, 'must be as long as `y` (4), not 2'],
    ['weights[3]', { weights: [1, 2, 3, 0] }, 'must be a finite number above 0, not 0'],
    ['clusters', { clusters: [1, 2, 3, 4] }, "must be left out with covariance 'HC1', which does not use it"],
    [
      'clusters',
      { clusters: [1, 2, 3, 4], covariance: { neweyWest: 1 } },
      "must be left out with covariance 'neweyWest'",
    ],
    ['clusters', { covariance: 'CR2' }, "must be given with covariance 'CR2'"],
    ['clusters', { clusters: [1, 2, 3], covariance: 'CR2' }, 'must be as long as `y` (4), not 3'],
    [
      'clusters[1]',
      { clusters: [1, Number.NaN, 3, 4], covariance: 'CR2' },
      'must be a text or a finite number, not NaN',
    ],
  ] as const)('%s: %o', (argument, wrong, message) => {
    const call = () => linearModel({ ...good, ...wrong } as unknown as Parameters<typeof linearModel>[0])
    expect(call).toThrow(MisuseError)
    expect(call).toThrow(`\`${argument}\` ${message}`)
    try {
      call()
    } catch (error) {
      expect((error as MisuseError).argument).toBe(argument)
    }
  })
})
