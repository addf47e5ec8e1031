import { describe, expect, it } from 'vitest'
import { type Cell, differenceInDifferences, fromCells, isRefusal, linearModel } from '../../src/index.js'
import { noncentralTUpper } from '../../src/models/noncentralT.js'
import { thrown } from '../support/thrown.js'
import { told } from './read.js'

describe('sums of a cell', () => {
  const good = { x: { a: 0 }, n: 2, sum: 4, sumOfSquares: 10 }
  const cells = (first: object) => [{ ...good, ...first }, good, { ...good, x: { a: 1 }, sum: 3 }] as Cell<'a'>[]
  const fault = (first: object) => thrown(() => fromCells({ cells: cells(first), covariance: 'classical' }))

  it.each([
    [{ sum: Number.NaN }, 'sum', 'a finite number, not NaN'],
    [{ sumOfSquares: -1 }, 'sumOfSquares', 'a finite number from 0 on, not -1'],
    [{ sumOfSquares: 4 }, 'sumOfSquares', 'at least sum²/n (8), not 4'],
    [{ sum: 6, n: 4, sumOfSquares: 8 }, 'sumOfSquares', 'at least sum²/n (9), not 8'],
    [{ weight: 0 }, 'weight', 'a finite number above 0, not 0'],
    [{ n: 0 }, 'sum', '0 in a cell without observations, not 4'],
    [{ n: 0, sum: 0 }, 'sumOfSquares', '0 in a cell without observations, not 10'],
    // In small units as well: 0.002² is 4e-6.
    [{ n: 1, sum: 0.002, sumOfSquares: 1e-6 }, 'sumOfSquares', 'at least sum²/n (0.000004), not 0.000001'],
  ])('%o is not of any observations', (first, part, message) => {
    expect(fault(first)).toEqual([`cells[0].${part}`, `\`cells[0].${part}\` must be ${message}.`])
  })

  it('may be rounded: a spread a little below 0 is 0', () => {
    // Three times 100.1, with a sum that is off by 1 in 3e12.
    const rounded = { n: 3, sum: 300.3000000001, sumOfSquares: 30060.03 }
    expect(isRefusal(fromCells({ cells: cells(rounded), covariance: 'classical' }))).toBe(false)
  })

  it('with a weight of its own is an observation with that weight', () => {
    const y = [1, 4, 2, 7, 5, 9]
    const x = { a: [0, 1, 2, 3, 4, 6] }
    const weights = [1, 2, 0.5, 1, 3, 1]
    const single = y.map((value, i) => {
      const weight = weights[i]!
      return {
        x: { a: x.a[i]! },
        n: 1,
        weighted: { weight, sum: weight * value, sumOfSquares: weight * value * value },
      }
    })
    const squared = single.map((one, i) => {
      const weight = weights[i]! ** 2
      return { ...one, squaredWeights: { weight, sum: weight * y[i]!, sumOfSquares: weight * y[i]! ** 2 } }
    })
    const found = told(fromCells({ cells: squared, covariance: 'HC3' })).coefficients.a
    const truth = told(linearModel({ y, x, weights, covariance: 'HC3' })).coefficients.a
    expect(found.estimate).toBeCloseTo(truth.estimate, 12)
    expect(found.standardError).toBeCloseTo(truth.standardError, 12)
  })
})

describe('observations of differenceInDifferences', () => {
  const clusters = ['a', 'b', 'c', 'd', 'e', 'f']
  /** Two observations of each cluster in each period. */
  const study = (yOf: (group: string, period: string, place: number) => number) => {
    const rows = clusters.flatMap((cluster, i) =>
      ['2024', '2025'].flatMap((period) =>
        [0, 1].map((place) => ({ cluster, period, group: i < 3 ? 'with' : 'without', place })),
      ),
    )
    return {
      y: rows.map(({ group, period, place }) => yOf(group, period, place)),
      group: rows.map(({ group }) => group),
      period: rows.map(({ period }) => period),
      cluster: rows.map(({ cluster }) => cluster),
    }
  }
  const plan = { exposed: ['with'], after: ['2025'] } as const
  const why = (observations: ReturnType<typeof study>) => {
    const { effect } = told(differenceInDifferences({ observations, ...plan }))
    return effect.is === 'unknown' ? effect.why.en : 'known'
  }

  it('that vary inside clusters alone leave no uncertainty between them', () => {
    const inside = study((group, period, place) => (group === 'with' ? 3 : 4) + (period === '2025' ? 1 : 0) + 2 * place)
    const { effect, reading } = told(differenceInDifferences({ observations: inside, ...plan }))
    const unknown = {
      en: 'No cluster departs from the change of its side, so nothing is left to estimate the uncertainty from: the standard error of the difference would be 0, which is not true. Look whether numbers of a whole group stand at each of its clusters; else give more clusters. The numbers describe; whether there is an effect is unknown.',
      da: 'Ingen klynge afviger fra ændringen på sin side, så der er intet at vurdere usikkerheden ud fra: Standardfejlen på forskellen ville blive 0, og det er den ikke. Se efter, om tal for en hel gruppe står ved hver af dens klynger; angiv ellers flere klynger. Tallene er kun beskrivende; om der er en effekt, er ukendt.',
    }
    expect(effect).toEqual({ is: 'unknown', why: unknown })
    expect(reading.en).toContain(unknown.en)
    expect(reading.da).toContain(unknown.da)
  })

  it('that do not vary at all are met exactly', () => {
    expect(why(study((group, period) => (group === 'with' ? 3 : 4) + (period === '2025' ? 1 : 0)))).toContain(
      'The model meets every observation exactly',
    )
  })

  it('need a cluster with a name, as cells do', () => {
    const observations = study((_, __, place) => place)
    const unnamed = { ...observations, cluster: observations.cluster.map((name) => (name === 'b' ? '' : name)) }
    expect(thrown(() => differenceInDifferences({ observations: unnamed, ...plan }))[0]).toBe('observations.cluster[4]')
    const cell = { group: 'with', period: '2024', cluster: '', n: 1, sum: 1, sumOfSquares: 1 }
    expect(thrown(() => differenceInDifferences({ cells: [cell], ...plan }))[0]).toBe('cells[0].cluster')
  })
})

describe('linearModel', () => {
  const n = 2000
  const a = Array.from({ length: n }, (_, i) => Math.sin(i))
  const noise = Array.from({ length: n }, (_, i) => Math.cos(1.7 * i))
  const y = Array.from({ length: n }, (_, i) => Math.sin(0.3 * i * i))
  const beside = (part: number) =>
    linearModel({ y, x: { a, b: a.map((value, i) => value + part * noise[i]!) }, covariance: 'classical' })

  it("takes a column for a sum of others from R's tolerance on, however long it is", () => {
    expect(beside(1e-8)).toMatchObject({
      refused: 'collinearColumns',
      why: { en: "The column 'b' is a weighted sum of 'a'. Take 'b' out." },
    })
    expect(isRefusal(beside(1e-6))).toBe(false)
  })

  const rows = {
    y: [1, 3, 2, 5, 4, 4, 7, 6],
    x: { a: [1, 2, 3, 4, 5, 7, 8, 9], b: [1, 0, 0, 1, 1, 0, 1, 1] },
    clusters: [1, 1, 2, 2, 3, 3, 4, 4],
  }

  it('takes columns whose squares are beyond range', () => {
    // Powers of two lose no digit; 2^520 squared is beyond range.
    const own = told(linearModel({ ...rows, covariance: 'CR1' })).coefficients.a
    const [unit, scale] = [2 ** 520, 2 ** 100]
    const x = { ...rows.x, a: rows.x.a.map((value) => value * unit) }
    const far = linearModel({ ...rows, x, y: rows.y.map((value) => value * scale), covariance: 'CR1' })
    const { estimate, standardError } = told(far).coefficients.a
    expect((estimate / scale) * unit).toBeCloseTo(own.estimate, 12)
    expect((standardError / scale) * unit).toBeCloseTo(own.standardError, 12)
  })

  it('does not depend on the size of the weights, however small or large', () => {
    const weights = [1, 2, 1, 3, 2, 1, 1, 2]
    const own = told(linearModel({ ...rows, weights, covariance: 'CR2' })).coefficients.a
    for (const unit of [2 ** -100, 2 ** 100]) {
      const sized = weights.map((weight) => weight * unit)
      const found = told(linearModel({ ...rows, weights: sized, covariance: 'CR2' })).coefficients.a
      expect(found.standardError).toBeCloseTo(own.standardError, 12)
      expect(found.df).toBeCloseTo(own.df, 11)
    }
  })
})

describe('the noncentral t', () => {
  // By quadrature over the denominator with mpmath at 30 digits.
  it.each([
    [2, 1, 40, 1],
    [30, 1, 40, 0.8173346651475286],
    [60, 2, 45, 0.4301974457189004],
    [30, 1, -40, 0],
  ])('above %d with %d degrees of freedom and a shift of %d', (t, df, shift, truth) => {
    expect(noncentralTUpper(t, df, shift)).toBeCloseTo(truth, 12)
  })
})
