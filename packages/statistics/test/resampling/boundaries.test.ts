import { describe, expect, test } from 'vitest'
import { normalCdf, normalQuantile } from '../../src/distributions.js'
import { bootstrapInterval } from '../../src/resampling/bootstrapInterval.js'
import { bootstrap, permutation } from '../../src/resampling.js'
import { thrown } from '../support/thrown.js'
import { answer, difference, mean, near } from './helpers.js'

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

/** The statistic, and what it gave: of the data first, then of each sample drawn. */
function watched(statistic: (sample: readonly number[]) => number) {
  const given: number[] = []
  return {
    given,
    statistic: (sample: readonly number[]) => {
      const value = statistic(sample)
      given.push(value)
      return value
    },
  }
}

/** The value at (B + 1) p among the replicates, between its neighbours by its distance. */
function atShare(sorted: readonly number[], p: number): number {
  const place = (sorted.length + 1) * p
  const low = sorted[Math.floor(place) - 1]!
  return low + (place - Math.floor(place)) * (sorted[Math.floor(place)]! - low)
}

/** Efron and Tibshirani 1993, equation 14.10, at 95 %. */
function bcaEnds(estimate: number, replicates: readonly number[], a: number): readonly [number, number] {
  const sorted = [...replicates].sort((one, other) => one - other)
  const z0 = normalQuantile(sorted.filter((value) => value < estimate).length / sorted.length)
  const end = (z: number) => atShare(sorted, normalCdf(z0 + (z0 + z) / (1 - a * (z0 + z))))
  return [end(-1.959963984540054), end(1.959963984540054)]
}

// Deviations from 4.5: −3.5, −3.5, −2.5, −2.5, −1.5, −1.5, −0.5, 15.5; squares 282, cubes 3600.
const skewed = [1, 1, 2, 2, 3, 3, 4, 20]

describe('bootstrap', () => {
  test('BCa ends are those of the replicates, with the acceleration of the data', () => {
    const { given, statistic } = watched(mean)
    const found = answer(bootstrap({ data: skewed, statistic, seed: 5, draws: 999, method: 'bca' }))
    const [lower, upper] = bcaEnds(4.5, given.slice(1, 1000), 3600 / (6 * 282 ** 1.5))
    near(found.lower, lower, 1e-12)
    near(found.upper, upper, 1e-12)
  })

  test('BCa with strata: each counts by its units, one of two as well', () => {
    const { given, statistic } = watched(total)
    const data = [...skewed, 0, 60, 7]
    const strata = [...skewed.map(() => 'many'), 'two', 'two', 'one']
    const found = answer(bootstrap({ data, strata, statistic, seed: 5, draws: 999, method: 'bca' }))
    // Seven times the deviations of the eight, once those of the two, ∓30; the one cannot vary.
    const a = (343 * 3600) / (6 * (49 * 282 + 2 * 900) ** 1.5)
    const [lower, upper] = bcaEnds(36 + 60 + 7, given.slice(1, 1000), a)
    near(found.lower, lower, 1e-12)
    near(found.upper, upper, 1e-12)
  })

  test('a stratum of one is never left out', () => {
    const data = [3, 1, 4, 1, 5, 9, -1]
    const statistic = (sample: readonly number[]) =>
      mean(sample.filter((value) => value > 0)) - mean(sample.filter((value) => value < 0))
    const strata = data.map((value) => (value > 0 ? 'several' : 'one'))
    expect(bootstrap({ data, strata, statistic, seed: 1, draws: 200 })).not.toHaveProperty('refused')
  })

  test('standard error, bias and their error are those of the replicates', () => {
    const { given, statistic } = watched((sample) => Math.max(...sample))
    const found = answer(bootstrap({ data: skewed, statistic, seed: 2, draws: 100, method: 'percentile' }))
    const replicates = given.slice(1)
    const middle = mean(replicates)
    const moment = (power: number) => mean(replicates.map((value) => (value - middle) ** power))
    expect(found.bias).toBeLessThan(0)
    near(found.bias, middle - 20, 1e-12)
    near(found.standardError, Math.sqrt((moment(2) * 100) / 99), 1e-12)
    const kurtosis = moment(4) / moment(2) ** 2
    near(found.monteCarloError.standardError, found.standardError * Math.sqrt((kurtosis - 1) / 400), 1e-12)
  })

  test('of what does not vary has no error at all', () => {
    const found = answer(bootstrap({ data: [1, 2, 3], statistic: () => 7, seed: 0, draws: 100, method: 'percentile' }))
    expect(found).toMatchObject({ estimate: 7, lower: 7, upper: 7, standardError: 0, bias: 0 })
    expect(found.monteCarloError).toStrictEqual({ lower: 0, upper: 0, standardError: 0 })
  })

  test('has no BCa interval where the acceleration turns an end, or carries it to the edge', () => {
    const sorted = Array.from({ length: 999 }, (_, at) => at + 1)
    // Half of the replicates lie below 500.5, so that z0 is 0 but for one; 1 − 0.51 · 1.96 is 0.0004.
    const at = (acceleration: number) =>
      bootstrapInterval(sorted, { estimate: 500.5, level: 0.95, method: 'bca', acceleration })
    for (const acceleration of [1, -1, 0.51, -0.51]) expect(at(acceleration)).toBe('bcaUndefined')
    expect(at(0.1)).toMatchObject({ lower: expect.any(Number), upper: expect.any(Number) })
    const beyond = { level: 0.95, method: 'bca', acceleration: 0 } as const
    expect(bootstrapInterval(sorted, { ...beyond, estimate: 0 })).toBe('bcaUndefined')
    expect(bootstrapInterval(sorted, { ...beyond, estimate: 1001 })).toBe('bcaUndefined')
  })

  test('names the argument that is at fault', () => {
    const fault = (more: object) => thrown(() => bootstrap({ data: [1, 2, 3], statistic: mean, seed: 0, ...more }))[0]
    expect(fault({ method: 'normal' })).toBe('method')
    expect(fault({ draws: 99 })).toBe('draws')
    expect(fault({ clusters: ['a', 'a', 'b'], strata: [1, 2, 2] })).toBe('strata')
  })
})

describe('permutation', () => {
  const up = (n: number) => Array.from({ length: n }, (_, at) => at)

  test('counts arrangements by the smaller group, whichever is first', () => {
    const ask = (n: number, m: number) =>
      answer(permutation({ first: up(n), second: up(m), statistic: difference, seed: 0, draws: 99 }))
    // 14 · 13 / 2 is 91, 15 · 14 / 2 is 105.
    expect(ask(12, 2)).toMatchObject({ method: 'exact', draws: 91 })
    expect(ask(2, 12)).toMatchObject({ method: 'exact', draws: 91 })
    expect(ask(13, 2)).toMatchObject({ method: 'monteCarlo', draws: 99 })
    expect(ask(2, 13)).toMatchObject({ method: 'monteCarlo', draws: 99 })
  })

  test('draws groups of the sizes that were given, of all observations', () => {
    const sizes = new Set<string>()
    const statistic = (a: readonly number[], b: readonly number[]) => {
      sizes.add([a.length, b.length, total(a) + total(b)].join())
      return total(a)
    }
    permutation({ first: up(9), second: up(7), statistic, seed: 4, draws: 200 })
    expect([...sizes]).toEqual(['9,7,57'])
  })

  test('does not depend on the unit, however small or large', () => {
    const [first, second] = [
      [19, 22, 25],
      [14, 15, 17, 18],
    ]
    for (const unit of [1e-15, 1, 1e15]) {
      const by = (values: readonly number[]) => values.map((value) => value * unit)
      // All of the first lie above all of the second: one of 35 arrangements, on two sides.
      expect(answer(permutation({ first: by(first!), second: by(second!), statistic: difference, seed: 0 })).p).toBe(
        2 / 35,
      )
    }
  })

  test('refuses a statistic that one arrangement leaves undefined', () => {
    const statistic = (a: readonly number[]) => 1 / (total(a) - 7)
    // 3 + 4 is 7; the groups as they are give 1 / (1 + 2 − 7).
    expect(permutation({ first: [1, 2], second: [3, 4], statistic, seed: 0 })).toMatchObject({
      refused: 'statisticUndefined',
    })
  })

  test('names the argument that is at fault', () => {
    const fault = (more: object) =>
      thrown(() => permutation({ first: [1], second: [2], statistic: difference, seed: 0, ...more }))[0]
    expect(fault({ draws: 98 })).toBe('draws')
    expect(fault({ alternative: 'two' })).toBe('alternative')
  })
})
