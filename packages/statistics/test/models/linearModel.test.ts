import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Covariance, fromCells, isRefusal, linearModel, MisuseError } from '../../src/index.js'
import { collapse, type Rows } from './collapse.js'
import { fitted, needsClusters } from './fitted.js'
import { told } from './read.js'

const kinds = ['classical', 'HC1', 'HC3', 'CR1', 'CR2'] as const
/** Rows that a model can be fitted to: two columns of small whole numbers, a few clusters, weights of a few sizes. */
const rows = fc
  .record({
    size: fc.integer({ min: 12, max: 40 }),
    weighted: fc.boolean(),
    seeds: fc.array(fc.nat(9999), { minLength: 40, maxLength: 40 }),
  })
  .map(({ size, weighted, seeds }): Required<Pick<Rows, 'y' | 'x' | 'clusters'>> & Rows => {
    const own = seeds.slice(0, size)
    return {
      y: own.map((seed) => (seed * 7919) % 23),
      x: { a: own.map((seed, i) => (seed + i) % 3), b: own.map((seed, i) => (((seed >> 3) + i) % 4) * 0.5) },
      clusters: own.map((seed, i) => `c${((seed >> 5) + i) % 5}`),
      ...(weighted ? { weights: own.map((seed) => 1 + ((seed >> 7) % 3)) } : {}),
    }
  })

const numbers = (result: ReturnType<typeof fitted>, scale: Readonly<Record<string, number>> = {}) =>
  Object.entries(told(result).coefficients)
    .sort()
    .flatMap(([name, { estimate, standardError, df, p }]) => {
      const unit = scale[name] ?? 1
      return [estimate / unit, standardError / Math.abs(unit), df, p]
    })

/** The same numbers, up to rounding by the size of the standard errors. */
function expectClose(found: readonly number[], truth: readonly number[], tolerance = 1e-10) {
  expect(found.length).toBe(truth.length)
  for (const [i, value] of found.entries()) {
    const unit = Math.max(Math.abs(truth[i]!), i % 4 === 0 ? truth[i + 1]! : 0)
    expect(Math.abs(value - truth[i]!)).toBeLessThanOrEqual(tolerance * unit)
  }
}

const eachKind = (
  check: (given: ReturnType<typeof fitted> & object, data: Rows, kind: Covariance) => void,
  others: readonly Covariance[] = [],
) =>
  fc.assert(
    fc.property(rows, fc.constantFrom<Covariance>(...kinds, ...others), (data, kind) => {
      const result = fitted(data, kind)
      fc.pre(!isRefusal(result))
      check(result, data, kind)
    }),
    { numRuns: 120 },
  )

describe('linearModel and fromCells', () => {
  it('say the same of observations and of their cells, whatever the covariance', () => {
    eachKind((result, data, kind) => {
      const cells = collapse(data, needsClusters(kind))
      const found = fromCells({ cells, covariance: kind })
      expectClose(numbers(found), numbers(result))
      const keys = ['observations', 'parameters', 'residualDf', 'level', 'covariance', 'clusters', 'names'] as const
      for (const key of keys) expect(told(found)[key], key).toEqual(told(result)[key])
      expect(told(found).rSquared).toBeCloseTo(told(result).rSquared, 11)
      expect(told(found).residualVariance / told(result).residualVariance).toBeCloseTo(1, 11)
    })
  })

  it('do not depend on the order of rows, columns or cells', () => {
    eachKind((result, data, kind) => {
      const turned = <Value>(values: readonly Value[] | undefined) => values && [...values].reverse()
      const reversed = {
        y: turned(data.y)!,
        x: { b: turned(data.x['b'])!, a: turned(data.x['a'])! },
        weights: turned(data.weights),
        clusters: turned(data.clusters),
      }
      expectClose(numbers(fitted(reversed, kind)), numbers(result))
      const cells = collapse(data, needsClusters(kind)).reverse()
      expectClose(numbers(fromCells({ cells, covariance: kind })), numbers(result))
    })
  })

  it('follow the units of y and of columns, and the scale of weights', () => {
    eachKind(
      (result, data, kind) => {
        const scaled: Rows = {
          ...data,
          y: data.y.map((value) => value * -1e6),
          x: { a: data.x['a']!.map((value) => value * 1e-5), b: data.x['b']! },
          ...(data.weights ? { weights: data.weights.map((value) => value * 40) } : {}),
        }
        expectClose(numbers(fitted(scaled, kind), { intercept: -1e6, a: -1e11, b: -1e6 }), numbers(result))
      },
      [{ neweyWest: 0 }, { neweyWest: 3 }],
    )
  })

  it('move the intercept alone when y is shifted', () => {
    eachKind((result, data, kind) => {
      const moved = told(fitted({ ...data, y: data.y.map((value) => value + 1000) }, kind)).coefficients
      const { a, b, intercept } = told(result).coefficients as Record<
        string,
        { estimate: number; standardError: number }
      >
      expect(Math.abs(moved['a']!.estimate - a!.estimate)).toBeLessThan(1e-10 * a!.standardError + 1e-10)
      expect(Math.abs(moved['b']!.standardError / b!.standardError - 1)).toBeLessThan(1e-9)
      expect(moved['intercept']!.estimate - intercept!.estimate).toBeCloseTo(1000, 8)
    })
  })

  it('with clusters of one row each: CR2 is HC2, between HC1 without its factor and HC3; CR1 is HC1 by its factors', () => {
    eachKind((_, data) => {
      const single = { ...data, weights: undefined, clusters: data.y.map((__, i) => i) }
      const n = data.y.length
      const of = (kind: Covariance) => {
        const found = fitted(single, kind)
        fc.pre(!isRefusal(found))
        return told(found).coefficients['a']!.standardError ** 2
      }
      const [hc1, hc3, cr1, cr2] = (['HC1', 'HC3', 'CR1', 'CR2'] as const).map(of) as [number, number, number, number]
      expect(cr1 / hc1).toBeCloseTo(1, 10)
      expect(cr2).toBeLessThan(hc3)
      expect(cr2).toBeGreaterThan((hc1 * (n - 3)) / n - 1e-12)
    })
  })

  it('Newey–West of lag 0 is HC1', () => {
    eachKind((_, data) => {
      const [robust, series] = [fitted(data, 'HC1'), fitted(data, { neweyWest: 0 })]
      fc.pre(!isRefusal(robust))
      expectClose(numbers(series), numbers(robust))
    })
  })

  it('report what is of interest, the rest only adjusted for', () => {
    const data = {
      y: [1, 3, 2, 5, 4, 4],
      x: { a: [1, 2, 3, 4, 5, 6], b: [0, 1, 0, 1, 0, 0] },
      covariance: 'HC1',
    } as const
    const all = told(linearModel(data))
    const one = told(linearModel({ ...data, interest: ['b', 'a', 'b'] }))
    expect(one.names).toEqual(['b', 'a'])
    expect(one.coefficients).toEqual({ a: all.coefficients.a, b: all.coefficients.b })
    expect(one.covarianceMatrix[0]![1]).toBeCloseTo(all.covarianceMatrix[2]![1]!, 14)
    expect(one.parameters).toBe(3)
  })

  it('state level and interval', () => {
    const data = { y: [1, 3, 2, 5, 4], x: { a: [1, 2, 3, 4, 5] }, covariance: 'classical' } as const
    const [wide, narrow] = [told(linearModel({ ...data, level: 0.99 })), told(linearModel({ ...data, level: 0.5 }))]
    expect(wide.level).toBe(0.99)
    expect(narrow.coefficients.a.lower).toBeGreaterThan(wide.coefficients.a.lower)
    expect(wide.coefficients.a.lower + wide.coefficients.a.upper).toBeCloseTo(1.6, 12)
    expect(wide).not.toHaveProperty('clusters')
  })

  it('leave what they are given as it was, and take typed arrays', () => {
    const data = {
      y: Object.freeze([1, 3, 2, 5, 4]),
      x: Object.freeze({ a: Object.freeze([1, 2, 3, 4, 5]) }),
      weights: Object.freeze([1, 2, 1, 2, 1]),
    }
    const plain = linearModel({ ...data, covariance: 'HC3' })
    const typed = linearModel({
      y: Float64Array.from(data.y),
      x: { a: Float64Array.from(data.x.a) },
      weights: Float64Array.from(data.weights),
      covariance: 'HC3',
    })
    expect(typed).toEqual(plain)
  })

  it('are exact for sums far from 0 when the sums are', () => {
    const y = [1e7 + 1, 1e7 + 2, 1e7 + 4, 1e7 + 2, 1e7 + 5, 1e7 + 9]
    const data = { y, x: { a: [0, 0, 0, 1, 1, 1] } }
    expectClose(
      numbers(fromCells({ cells: collapse(data, false), covariance: 'classical' })),
      numbers(fitted(data, 'classical')),
      1e-12,
    )
  })
})

describe('fromCells with weights that differ inside cells', () => {
  const data = {
    y: [1, 4, 2, 7, 5, 9, 3, 8],
    x: { a: [0, 0, 0, 0, 1, 1, 1, 1] },
    weights: [1, 2, 0.5, 1, 3, 1, 2, 0.25],
    clusters: ['p', 'p', 'q', 'q', 'r', 'r', 's', 's'],
  }
  const sums = (at: readonly number[], power: number) => {
    const weight = (i: number) => data.weights[i]! ** power
    return {
      weight: at.reduce((sum, i) => sum + weight(i), 0),
      sum: at.reduce((sum, i) => sum + weight(i) * data.y[i]!, 0),
      sumOfSquares: at.reduce((sum, i) => sum + weight(i) * data.y[i]! ** 2, 0),
    }
  }
  const cells = (withSquares: boolean, byCluster: boolean) =>
    [0, 2, 4, 6].map((i) => ({
      x: { a: data.x.a[i]! },
      n: 2,
      weighted: sums([i, i + 1], 1),
      ...(withSquares ? { squaredWeights: sums([i, i + 1], 2) } : {}),
      ...(byCluster ? { cluster: data.clusters[i]! } : {}),
    }))

  it('are exact for classical, HC1 and CR1', () => {
    expectClose(
      numbers(fromCells({ cells: cells(false, false), covariance: 'classical' })),
      numbers(fitted(data, 'classical')),
    )
    expectClose(numbers(fromCells({ cells: cells(true, false), covariance: 'HC1' })), numbers(fitted(data, 'HC1')))
    expectClose(numbers(fromCells({ cells: cells(false, true), covariance: 'CR1' })), numbers(fitted(data, 'CR1')))
  })

  it.each([
    [
      'HC1',
      false,
      false,
      'they do not hold the sums of squared weights. Make a cell for each weight',
      'De rummer ikke summerne af de kvadrerede vægte. Lav en celle for hver vægt',
    ],
    [
      'HC3',
      true,
      false,
      'weights that differ inside a cell give each observation a leverage of its own. Make',
      'Når vægtene varierer inden for en celle, får hver observation sin egen leverage. Lav',
    ],
    [
      'CR2',
      true,
      true,
      'weights that differ inside a cell give each observation a leverage of its own. Make',
      'Når vægtene varierer inden for en celle, får hver observation sin egen leverage. Lav',
    ],
  ] as const)('refuse %s that they cannot hold', (covariance, withSquares, byCluster, en, da) => {
    const result = fromCells({ cells: cells(withSquares, byCluster), covariance })
    if (!isRefusal(result)) throw new Error('expected a refusal')
    expect(result.refused).toBe('rowsNeeded')
    expect(result.why.en).toContain(`'${covariance}' cannot be computed from these cells: ${en}`)
    expect(result.why.da).toContain(`'${covariance}' kan ikke beregnes ud fra disse celler: ${da}`)
  })

  it('refuse Newey–West, which needs the order', () => {
    const result = fromCells({ cells: collapse(data, false), covariance: { neweyWest: 1 } })
    expect(result).toEqual({
      refused: 'rowsNeeded',
      why: {
        en: "'neweyWest' cannot be computed from these cells: they do not hold the order of the observations. Use `linearModel` with the observations.",
        da: "'neweyWest' kan ikke beregnes ud fra disse celler: De rummer ikke observationernes rækkefølge. Brug `linearModel` med observationerne.",
      },
    })
  })

  it('leave out cells without observations', () => {
    const full = collapse(data, true)
    const empty = { x: { a: 5 }, n: 0, sum: 0, sumOfSquares: 0, cluster: 'z' }
    expect(fromCells({ cells: [...full, empty], covariance: 'CR1' })).toEqual(
      fromCells({ cells: full, covariance: 'CR1' }),
    )
    const weightless = { x: { a: 5 }, n: 0, weighted: { weight: 0, sum: 0, sumOfSquares: 0 }, cluster: 'z' }
    expect(fromCells({ cells: [...full, weightless], covariance: 'CR1' })).toEqual(
      fromCells({ cells: full, covariance: 'CR1' }),
    )
  })

  it.each([
    ['cells[0].n', { n: -1 }],
    ['cells[0].n', { n: 1.5 }],
    ['cells[0].sum', { sum: Number.NaN }],
    ['cells[0].sumOfSquares', { sumOfSquares: -1 }],
    ['cells[0].sumOfSquares', { sumOfSquares: 4 }],
    ['cells[0].weight', { weight: 0 }],
    ['cells[0].sum', { n: 0 }],
    ['cells[0].sumOfSquares', { n: 0, sum: 0 }],
    ['cells[0].x.a', { x: { a: Number.NaN } }],
    ['cells[1].x', { x: { b: 1 } }],
    ['cells[1].x', { x: { a: 1, b: 1 } }],
    ['cells[0].weighted.weight', { weighted: { weight: 0, sum: 0, sumOfSquares: 0 } }],
    ['cells[0].weighted.sum', { weighted: { weight: 1, sum: Number.NaN, sumOfSquares: 0 } }],
    ['cells[0].weighted.sumOfSquares', { weighted: { weight: 1, sum: 3, sumOfSquares: 8 } }],
    [
      'cells[0].squaredWeights.weight',
      { weighted: { weight: 1, sum: 3, sumOfSquares: 9 }, squaredWeights: { weight: -1, sum: 3, sumOfSquares: 9 } },
    ],
  ] as const)('throw and name %s', (argument, wrong) => {
    const first = { x: { a: 0 }, n: 2, sum: 4, sumOfSquares: 10 }
    const call = () =>
      fromCells({
        cells: [{ ...first, ...wrong }, first] as Parameters<typeof fromCells<'a'>>[0]['cells'],
        covariance: 'HC1',
      })
    expect(call).toThrow(MisuseError)
    expect(call).toThrow(`\`${argument}\` must`)
  })

  it('throw where some cells lack a cluster', () => {
    const first = { x: { a: 0 }, n: 2, sum: 4, sumOfSquares: 10 }
    expect(() => fromCells({ cells: [{ ...first, cluster: 'p' }, first], covariance: 'CR1' })).toThrow(
      '`cells[1].cluster` must be a text or a finite number, not undefined.',
    )
  })
})
