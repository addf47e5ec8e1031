import { describe, expect, test } from 'vitest'
import { acceleration } from '../../src/resampling/acceleration.js'
import { bootstrapInterval } from '../../src/resampling/bootstrapInterval.js'
import { quantileError, sampleQuantile } from '../../src/resampling/sampleQuantile.js'
import { bootstrap, permutation } from '../../src/resampling.js'
import { answer, difference, fixture, mean, near } from './helpers.js'

describe('bootstrap', () => {
  test.each(fixture('bootstrap'))('has the ends that R finds by the definitions, estimate $estimate', (row) => {
    const sorted = [...row.replicates].sort((a: number, b: number) => a - b)
    const a = acceleration([row.jackknife])
    expect(Math.abs(a - row.acceleration)).toBeLessThan(1e-12)
    for (const ends of row.ends)
      for (const method of ['percentile', 'basic', 'bca'] as const) {
        const found = bootstrapInterval(sorted, { estimate: row.estimate, level: ends.level, method, acceleration: a })
        if (typeof found === 'string') {
          // R's quantile stays at the outermost replicate, where we refuse.
          expect([found, method]).toEqual(['tooFewDraws', 'bca'])
          expect(ends.bca[0] === sorted[0] || ends.bca[1] === sorted.at(-1)).toBe(true)
          continue
        }
        near(found.lower, ends[method][0], 1e-12)
        near(found.upper, ends[method][1], 1e-12)
      }
  })

  test('a mean: the standard error of the plug-in formula, and the interval about it', () => {
    const data = Array.from({ length: 40 }, (_, at) => (at * 37) % 41)
    const se = Math.sqrt(data.reduce((sum, value) => sum + (value - mean(data)) ** 2, 0)) / 40
    const result = answer(bootstrap({ data, statistic: mean, seed: 9 }))
    expect(result).toMatchObject({
      method: 'bca',
      draws: 9999,
      level: 0.95,
      seed: 9,
      generator: 'mt19937',
      observations: 40,
      units: 40,
    })
    expect(result.estimate).toBe(mean(data))
    expect(Math.abs(result.standardError - se)).toBeLessThan(4 * result.monteCarloError.standardError)
    expect(Math.abs(result.bias)).toBeLessThan((4 * se) / Math.sqrt(9999))
    // Normal theory, within the skewness that 40 observations leave.
    expect(Math.abs(result.lower - (mean(data) - 1.96 * se))).toBeLessThan(0.15 * se)
    expect(Math.abs(result.upper - (mean(data) + 1.96 * se))).toBeLessThan(0.15 * se)
  })

  test('the Monte-Carlo error is what other seeds show', () => {
    const data = [12, 15, 9, 21, 14, 18, 11, 16, 13, 24, 8, 30]
    for (const method of ['percentile', 'basic', 'bca'] as const) {
      const results = Array.from({ length: 60 }, (_, seed) =>
        answer(bootstrap({ data, statistic: mean, seed, draws: 499, method })),
      )
      for (const part of ['lower', 'upper', 'standardError'] as const) {
        const values = results.map((result) => result[part])
        const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / 59)
        const stated = mean(results.map((result) => result.monteCarloError[part]))
        // BCa's own bias correction varies too, which the error at a fixed share does not count.
        expect(spread / stated, `${method} ${part}`).toBeGreaterThan(0.65)
        expect(spread / stated, `${method} ${part}`).toBeLessThan(method === 'bca' ? 2.2 : 1.5)
      }
    }
  })

  test('draws whole clusters, and keeps the strata', () => {
    const data = [1, 2, 3, 10, 20, 30, 100]
    const clusters = ['a', 'a', 'a', 'b', 'b', 'c', 'd']
    const strata = ['s', 's', 's', 't', 't', 's', 't']
    const seen = new Set<string>()
    const statistic = (sample: readonly number[]) => {
      const small = sample.filter((value) => value <= 3 || value === 30)
      seen.add([...sample].sort((a, b) => a - b).join())
      expect(sample.filter((value) => value === 1).length).toBe(sample.filter((value) => value === 3).length)
      expect(sample.filter((value) => value === 10).length).toBe(sample.filter((value) => value === 20).length)
      return small.length
    }
    const result = answer(bootstrap({ data, statistic, seed: 4, draws: 400, method: 'percentile', clusters, strata }))
    expect(result.units).toBe(4)
    // Two of {1,2,3} and {30}, two of {10,20} and {100}: three and three ways.
    expect(seen.size).toBe(9)
  })

  test('without strata to vary, a sample is the data', () => {
    const result = answer(
      bootstrap({
        data: [1, 2, 3, 4],
        statistic: mean,
        seed: 0,
        draws: 100,
        method: 'basic',
        clusters: ['a', 'a', 'b', 'c'],
        strata: [1, 1, 2, 2],
      }),
    )
    expect(result.units).toBe(3)
    // The first stratum is one cluster: 1 and 2 are always there, so the mean lies between those with 3 and 3, and 4 and 4.
    expect(result.lower).toBeGreaterThanOrEqual(2 * 2.5 - 2.75)
    expect(result.upper).toBeLessThanOrEqual(2 * 2.5 - 2.25)
  })

  test('the same seed gives the same result, whatever the names of the clusters', () => {
    const data = [3, 1, 4, 1, 5, 9, 2, 6]
    const ask = (clusters: readonly (string | number)[]) =>
      answer(bootstrap({ data, statistic: mean, seed: 8, draws: 200, method: 'percentile', clusters }))
    expect(ask([1, 1, 2, 2, 3, 3, 4, 4])).toEqual(ask(['w', 'w', 'x', 'x', 'y', 'y', 'z', 'z']))
  })

  test('percentile ends follow a change of unit; basic and BCa too', () => {
    const data = [12, 15, 9, 21, 14, 18, 11, 16, 13, 24]
    for (const method of ['percentile', 'basic', 'bca'] as const) {
      const one = answer(bootstrap({ data, statistic: mean, seed: 2, draws: 500, method }))
      const other = answer(
        bootstrap({ data: data.map((value) => 3 + 2 * value), statistic: mean, seed: 2, draws: 500, method }),
      )
      near(other.lower, 3 + 2 * one.lower, 1e-12)
      near(other.upper, 3 + 2 * one.upper, 1e-12)
      near(other.standardError, 2 * one.standardError, 1e-12)
      expect(one.lower).toBeLessThan(one.upper)
    }
  })

  test('acceleration by hand', () => {
    // d = (3 - 1) × (2 - (1, 1, 4)) = (2, 2, -4); Σ d² = 24, Σ d³ = -48.
    near(acceleration([[1, 1, 4]]), -48 / (6 * 24 ** 1.5), 1e-14)
    // A second stratum of two adds (1 × (5 - 4), 1 × (5 - 6)): Σ d² = 26, Σ d³ = -48.
    near(
      acceleration([
        [1, 1, 4],
        [4, 6],
      ]),
      -48 / (6 * 26 ** 1.5),
      1e-14,
    )
    expect(acceleration([[2, 2, 2]])).toBe(0)
  })

  test('quantiles at (B + 1) p, and their error by order statistics', () => {
    const sorted = Array.from({ length: 99 }, (_, at) => at + 1)
    expect([0.025, 0.5, 0.975, 0, 1, 0.001].map((p) => sampleQuantile(sorted, p))).toEqual([2.5, 50, 97.5, 1, 99, 1])
    // √(99/4)/100 = 0.0497…; the order statistics are a hundred times that apart from the middle.
    near(quantileError(sorted, 0.5), Math.sqrt(99 / 4), 1e-12)
  })

  test('refuses what cannot be answered', () => {
    expect(bootstrap({ data: [], statistic: mean, seed: 0 })).toMatchObject({ refused: 'noObservations' })
    expect(bootstrap({ data: [1], statistic: mean, seed: 0 })).toMatchObject({ refused: 'oneUnit' })
    expect(bootstrap({ data: [1, 2], statistic: mean, seed: 0, clusters: ['a', 'a'] })).toEqual({
      refused: 'oneUnit',
      why: {
        en: 'There is only one observation or cluster to draw from, or one in each stratum. Describe the data; its uncertainty is unknown.',
        da: 'Der er kun én observation eller klynge at trække fra, eller kun én i hvert stratum. Beskriv data; usikkerheden er ukendt.',
      },
    })
    expect(bootstrap({ data: [1, 2], statistic: mean, seed: 0, strata: ['a', 'b'] })).toMatchObject({
      refused: 'oneUnit',
    })
    expect(bootstrap({ data: [1, 2, 3], statistic: (sample) => 1 / (mean(sample) - 1), seed: 0 })).toMatchObject({
      refused: 'statisticUndefined',
    })
    expect(
      bootstrap({ data: [1, 2, 3], statistic: (sample) => Math.max(...sample), seed: 0, draws: 9999 }),
    ).not.toHaveProperty('refused')
    expect(
      bootstrap({ data: [1, 2, 3], statistic: (sample) => -Math.min(...sample) * 0, seed: 0, draws: 100 }),
    ).toMatchObject({
      refused: 'bcaUndefined',
      why: { en: expect.stringContaining('percentile method'), da: expect.stringContaining('percentilmetoden') },
    })
  })

  test('refuses ends beyond the outermost replicate', () => {
    const ask = (draws: number, level: number, method: 'percentile' | 'basic' | 'bca') =>
      bootstrap({ data: [12, 15, 9, 21, 14, 18, 11, 16, 13, 24], statistic: mean, seed: 3, draws, level, method })
    // (B + 1) α = 1 with 199 draws at 99 %, and 0.995 with 198.
    for (const method of ['percentile', 'basic'] as const) {
      expect(ask(199, 0.99, method)).toMatchObject({ draws: 199 })
      expect(ask(198, 0.99, method)).toEqual({
        refused: 'tooFewDraws',
        why: {
          en: 'There are too few draws for this level: an end of the interval lies beyond the outermost replicate. Give more `draws`, or a lower `level`.',
          da: 'Der er for få udtrækninger til dette konfidensniveau: Den ene ende af intervallet ligger uden for det yderste bootstrapestimat. Angiv flere `draws` eller et lavere `level`.',
        },
      })
    }
    expect(ask(150, 0.999, 'bca')).toMatchObject({ refused: 'tooFewDraws' })
    // The adjusted share counts for BCa: with z0 of a share of 0.2 the lower end moves far below α, Φ(2 × -0.84 - 1.64) = 0.0004.
    const sorted = Array.from({ length: 199 }, (_, at) => at)
    const at = (estimate: number) => bootstrapInterval(sorted, { estimate, level: 0.9, method: 'bca', acceleration: 0 })
    expect(at(40)).toBe('tooFewDraws')
    expect(at(160)).toBe('tooFewDraws')
    expect(at(100)).toMatchObject({ lower: expect.any(Number) })
  })

  test('refuses misuse, naming the argument', () => {
    const ask = (more: object) => () => bootstrap({ data: [1, 2, 3], statistic: mean, seed: 0, ...more })
    expect(ask({ level: 95 })).toThrow('`level` must be between 0 and 1, such as 0.95, not 95.')
    expect(ask({ draws: 99 })).toThrow('`draws` must be a whole number from 100 on, not 99.')
    expect(ask({ method: 'normal' })).toThrow("`method` must be 'percentile', 'bca' or 'basic', not 'normal'.")
    expect(ask({ clusters: [1, 2] })).toThrow('`clusters` must be as many as `data`, 3, not 2.')
    expect(ask({ clusters: [1, '1', 2] })).toThrow(
      "`clusters[1]` must be a number as `clusters[0]` is, not the text '1': 1 and '1' would be two.",
    )
    expect(ask({ strata: ['a', 'a', 2] })).toThrow(
      "`strata[2]` must be a text as `strata[0]` is, not the number 2: 1 and '1' would be two.",
    )
    expect(ask({ clusters: [1, Number.NaN, 2] })).toThrow('`clusters[1]` must be a text or a finite number, not NaN.')
    expect(ask({ strata: [1] })).toThrow('`strata` must be as many as `data`, 3, not 1.')
    expect(ask({ clusters: ['a', 'a', 'b'], strata: [1, 2, 2] })).toThrow(
      "`strata` must be the same within a cluster; cluster 'a' is in '1' and '2'.",
    )
  })

  test('leaves its inputs alone', () => {
    const data = Object.freeze([3, 1, 2, 5])
    const clusters = Object.freeze(['a', 'b', 'c', 'd'])
    expect(() => bootstrap({ data, clusters, statistic: mean, seed: 0, draws: 100 })).not.toThrow()
    expect(() => permutation({ first: data, second: data, statistic: difference, seed: 0 })).not.toThrow()
  })
})
