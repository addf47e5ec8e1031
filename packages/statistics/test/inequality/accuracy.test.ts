import { concentrationIndex, gini, relativeIndex, slopeIndex } from '@groundplan/statistics'
import { describe, expect, it } from 'vitest'
import { answered, casesOf, frozen, Worst } from '../support/oracle.js'

const fromR = 'inequality/inequality.oracle.jsonl'
type List = readonly number[]

interface Index {
  readonly estimate: number
  readonly lower: number
  readonly upper: number
}

/** Limits that are sums of what may cancel: the error is against the largest of the three. */
function addIndex(worst: Worst, name: string, got: Index, [estimate, lower, upper]: List, at: unknown): void {
  const scale = Math.max(Math.abs(estimate!), Math.abs(lower!), Math.abs(upper!))
  for (const [actual, expected] of [
    [got.estimate, estimate!],
    [got.lower, lower!],
    [got.upper, upper!],
  ] as const) {
    worst.add(name, actual, expected, at, Math.abs(actual - expected) / scale)
  }
}

describe('against R', () => {
  it('lm, weighted and not, with residual and with sampling variance', () => {
    const worst = new Worst()
    for (const at of casesOf<
      Readonly<
        Record<'population' | 'value' | 'standardError' | 'ends' | 'weighted' | 'unweighted' | 'unweightedEnds', List>
      > &
        Readonly<Record<'sampling' | 'ratio' | 'ratioSampling' | 'overMean', List>> & { readonly level: number }
    >(fromR, 'line')) {
      const groups = at.population.map((population, i) => ({
        population,
        value: at.value[i]!,
        standardError: at.standardError[i]!,
      }))
      const of = frozen({
        groups,
        order: 'mostDeprivedFirst',
        estimator: 'weightedRegression',
        sign: 'mostMinusLeastDeprived',
        level: at.level,
      } as const)
      const bySign = (expected: List): List => [expected[0]!, expected[2]!, expected[3]!]
      const weighted = answered(slopeIndex(of))
      addIndex(worst, 'weighted', weighted, bySign(at.weighted), at)
      worst.add('standard error', weighted.standardError, at.weighted[1]!, at)
      worst.add('ends', weighted.mostDeprived, at.ends[0]!, at)
      worst.add('ends', weighted.leastDeprived, at.ends[1]!, at)
      const unweighted = answered(slopeIndex({ ...of, estimator: 'unweightedRegression' }))
      addIndex(worst, 'unweighted', unweighted, bySign(at.unweighted), at)
      worst.add('ends', unweighted.leastDeprived, at.unweightedEnds[1]!, at)
      const sampling = answered(slopeIndex({ ...of, uncertainty: 'sampling' }))
      addIndex(worst, 'sampling', sampling, bySign(at.sampling), at)
      worst.add('standard error', sampling.standardError, at.sampling[1]!, at)
      const ratio = { ...of, sign: 'mostOverLeastDeprived' } as const
      addIndex(worst, 'ratio', answered(relativeIndex(ratio)), at.ratio, at)
      addIndex(
        worst,
        'ratio, sampling',
        answered(relativeIndex({ ...ratio, uncertainty: 'sampling' })),
        at.ratioSampling,
        at,
      )
      addIndex(worst, 'over mean', answered(relativeIndex({ ...of, estimator: 'slopeOverMean' })), at.overMean, at)
    }
    worst.mustBeWithin(1e-10, [
      ...['weighted', 'standard error', 'ends', 'unweighted', 'sampling', 'ratio', 'ratio, sampling', 'over mean'],
    ])
  })

  it('glm, binomial and Poisson', () => {
    const worst = new Worst()
    for (const at of casesOf<
      Readonly<Record<'population' | 'events' | 'logistic' | 'poisson', List>> & {
        readonly level: number
        readonly z: number
      }
    >(fromR, 'counts')) {
      const groups = at.population.map((population, i) => ({ population, events: at.events[i]! }))
      for (const [estimator, expected] of [
        ['logisticRegression', at.logistic],
        ['poissonRegression', at.poisson],
      ] as const) {
        const of = frozen({ groups, order: 'mostDeprivedFirst', estimator, level: at.level } as const)
        const [most, least, difference, error, ratio, lower, upper] = expected as readonly [
          number,
          number,
          number,
          number,
          number,
          number,
          number,
        ]
        const slope = answered(slopeIndex({ ...of, sign: 'mostMinusLeastDeprived' }))
        worst.add('ends', slope.mostDeprived, most, at)
        worst.add('ends', slope.leastDeprived, least, at)
        worst.add('standard error', slope.standardError, error, at)
        addIndex(worst, 'slope', slope, [difference, difference - at.z * error, difference + at.z * error], at)
        const relative = answered(relativeIndex({ ...of, sign: 'mostOverLeastDeprived' }))
        addIndex(worst, 'ratio', relative, [ratio, lower, upper], at)
      }
    }
    worst.mustBeWithin(1e-10, ['ends', 'standard error', 'slope', 'ratio'])
  })

  it('the double sum of Gini', () => {
    const worst = new Worst()
    for (const at of casesOf<{ values: List; weights: List; weighted: number; plain: number }>(fromR, 'gini')) {
      // Equal values give 0 here and rounding in the double sum, so the error is absolute; the range is 1.
      const weighted = answered(gini(frozen({ values: at.values, weights: at.weights }))) as number
      const plain = answered(gini(frozen({ values: at.values }))) as number
      worst.add('weighted', weighted, at.weighted, at, Math.abs(weighted - at.weighted))
      worst.add('plain', plain, at.plain, at, Math.abs(plain - at.plain))
    }
    worst.mustBeWithin(1e-13, ['weighted', 'plain'])
  })
})

it('concentration indices and their standard errors against 50 digits', () => {
  const worst = new Worst()
  const versions = ['standard', 'generalised', 'erreygers', 'wagstaff'] as const
  for (const at of casesOf<
    Readonly<Record<'values' | 'position' | 'weights' | (typeof versions)[number], List>> & {
      readonly bounds: readonly [number, number]
    }
  >('inequality/concentration.oracle.jsonl', 'index')) {
    for (const version of versions) {
      const [estimate, error, weighted] = at[version]
      const of = frozen({ values: at.values, position: at.position, bounds: at.bounds, version })
      const got = answered(concentrationIndex(of))
      worst.add(version, got.estimate, estimate!, at, Math.abs(got.estimate - estimate!))
      // When the outcome is parted wholly by position the standard error is 0, and not told; near 0 the error is absolute.
      if (got.standardError === undefined) expect(error).toBeLessThan(1e-20)
      else {
        const own = Math.abs(got.standardError - error!) / Math.max(error!, 0.01)
        worst.add(`${version} error`, got.standardError, error!, at, own)
      }
      const heavy = answered(concentrationIndex({ ...of, weights: at.weights }))
      worst.add(`${version} weighted`, heavy.estimate, weighted!, at, Math.abs(heavy.estimate - weighted!))
      expect(heavy).toMatchObject({ standardError: undefined, lower: undefined, upper: undefined })
    }
  }
  worst.mustBeWithin(
    1e-12,
    versions.flatMap((version) => [version, `${version} error`, `${version} weighted`]),
  )
})
