import fc from 'fast-check'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/resampling/randomSeed.js'
import { permutation } from '../../src/resampling.js'
import { MisuseError } from '../../src/shared/misuse.js'
import { answer, difference, fixture, mean, near } from './helpers.js'

describe('the stream', () => {
  test.each(fixture('stream'))(
    'is the Mersenne Twister of numpy from seed $seed',
    ({ seed, first, thousandth, whole }) => {
      const stream = randomStream(seed)
      const raw = Array.from({ length: 1000 }, () => stream.next() >>> 0)
      expect(raw.slice(0, 10)).toEqual(first)
      expect(raw[999]).toBe(thousandth)
      for (const [n, expected] of Object.entries<number[]>(whole)) {
        const again = randomStream(seed)
        expect(expected.map(() => uniformInt(again, 0, Number(n) - 1))).toEqual(expected)
      }
    },
  )

  test('has the 10 000th number that the C++ standard gives', () => {
    const stream = randomStream(5489)
    for (let at = 1; at < 10_000; at += 1) stream.next()
    expect(stream.next() >>> 0).toBe(4123659995)
  })

  test.each([-1, 0.5, 2 ** 32, Number.NaN])('refuses the seed %d', (seed) => {
    expect(() => permutation({ first: [1], second: [2], statistic: difference, seed })).toThrow(
      `\`seed\` must be a whole number from 0 to 4294967295, not ${seed}.`,
    )
  })
})

describe('permutation', () => {
  test.each(fixture('permutation'))('agrees with R on $first and $second', (row) => {
    for (const alternative of ['twoSided', 'greater', 'less'] as const) {
      const { first, second } = row
      const test = answer(permutation({ first, second, statistic: difference, seed: 0, alternative }))
      expect(test.method).toBe('exact')
      expect(test.draws).toBe(row.arrangements)
      expect(test.monteCarloError).toBe(0)
      near(test.p, row[alternative], 1e-15)
      near(test.estimate, row.estimate, 1e-12)
    }
    if (row.wilcoxon === undefined || row.wilcoxon === null) return
    const { first, second } = row
    const expected = (first.length * second.length) / 2
    const u = (a: readonly number[], b: readonly number[]) =>
      a.reduce((sum, x) => sum + b.filter((y) => x > y).length, 0) - expected
    near(answer(permutation({ first, second, statistic: u, seed: 0 })).p, row.wilcoxon, 1e-13)
  })

  test('two-sided is twice the smaller side, whatever value says that nothing differs', () => {
    // R: p <- c(12, 15, 18, 20, 1, 2, 3, 4); t <- combn(8, 4, function(k) mean(p[k]) / mean(p[-k])); mean(t >= 6.5) is 1/70, mean(t <= 6.5) is 1.
    const [first, second] = [
      [12, 15, 18, 20],
      [1, 2, 3, 4],
    ] as const
    const ratio = (a: readonly number[], b: readonly number[]) => mean(a) / mean(b)
    const p = (a: readonly number[], b: readonly number[], alternative?: 'greater' | 'less') =>
      answer(permutation({ first: a, second: b, statistic: ratio, seed: 0, alternative })).p
    expect([p(first, second, 'greater'), p(first, second, 'less'), p(first, second)]).toEqual([1 / 70, 1, 2 / 70])
    expect([p(second, first, 'greater'), p(second, first, 'less'), p(second, first)]).toEqual([1, 1 / 70, 2 / 70])
    expect(answer(permutation({ first: [1], second: [1], statistic: ratio, seed: 0 })).p).toBe(1)
  })

  test('draws when there are more arrangements than draws, close to the exact p', () => {
    const first = [12, 15, 9, 21, 14, 18]
    const second = [11, 16, 13, 24, 22, 20, 19]
    const exact = answer(permutation({ first, second, statistic: difference, seed: 1 }))
    const drawn = answer(permutation({ first, second, statistic: difference, seed: 1, draws: 1715 }))
    expect([exact.method, exact.draws, drawn.method, drawn.draws]).toEqual(['exact', 1716, 'monteCarlo', 1715])
    expect(drawn.monteCarloError).toBeCloseTo(Math.sqrt((drawn.p * (2 - drawn.p)) / 1715), 14)
    expect(Math.abs(drawn.p - exact.p)).toBeLessThan(4 * drawn.monteCarloError)
    expect(drawn.p).toBe((2 * (1 + drawn.extreme)) / 1716)
    expect(answer(permutation({ first, second, statistic: difference, seed: 1, draws: 1716 })).method).toBe('exact')
  })

  test('rounding does not break a tie', () => {
    // Both means are 0.4, but come out 5.6e-17 apart: no difference at all, so every arrangement is at least as extreme.
    const tied = answer(
      permutation({ first: [0.1, 0.7], second: [0.3, 0.5], statistic: difference, seed: 0, alternative: 'greater' }),
    )
    // 0.1 + 0.7 = 0.3 + 0.5; four of the six sums are at least as large: 0.8 twice, 1.0 and 1.2.
    expect(tied.p).toBe(4 / 6)
    expect(
      answer(
        permutation({ first: [0.3, 0.5], second: [0.1, 0.7], statistic: difference, seed: 0, alternative: 'greater' }),
      ).p,
    ).toBe(4 / 6)
  })

  test('draws every arrangement equally often', () => {
    // Each of the six pairs of four is expected 2 000 times in 12 000 draws; χ² with 5 degrees of freedom exceeds 20.5 once in a thousand.
    const counts = new Map<string, number>()
    // 20 observations, so that it draws; the pairs are read off the first four.
    const first = Array.from({ length: 10 }, (_, at) => at)
    const second = Array.from({ length: 10 }, (_, at) => 10 + at)
    const statistic = (a: readonly number[]) => {
      const inside = a.filter((value) => value < 4)
      if (inside.length === 2) counts.set(inside.join(), (counts.get(inside.join()) ?? 0) + 1)
      return 0
    }
    permutation({ first, second, statistic, seed: 3, draws: 30_000 })
    const total = [...counts.values()].reduce((sum, value) => sum + value, 0)
    expect(counts.size).toBe(6)
    const chi = [...counts.values()].reduce((sum, value) => sum + (value - total / 6) ** 2 / (total / 6), 0)
    expect(chi).toBeLessThan(20.5)
  })

  test('never gives p = 0, and is the same for the same seed', () => {
    const first = Array.from({ length: 20 }, (_, at) => at)
    const second = Array.from({ length: 20 }, (_, at) => 100 + at)
    const ask = (seed: number) => answer(permutation({ first, second, statistic: difference, seed, draws: 99 }))
    // Twice (1 + 0) / (1 + 99).
    expect(ask(5).p).toBe(0.02)
    expect(ask(5)).toEqual(ask(5))
    expect(ask(5)).toMatchObject({
      extreme: 0,
      seed: 5,
      generator: 'mt19937',
      alternative: 'twoSided',
      sizes: { first: 20, second: 20 },
    })
  })

  test('p does not change when the groups change places, or all values are moved and scaled', () => {
    const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(
        values,
        values,
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 1, max: 9 }),
        (first, second, by, times) => {
          const p = (a: readonly number[], b: readonly number[]) =>
            answer(permutation({ first: a, second: b, statistic: difference, seed: 0 })).p
          const turn = (group: readonly number[]) => group.map((value) => by + times * value)
          expect(p(second, first)).toBeCloseTo(p(first, second), 14)
          expect(p(turn(first), turn(second))).toBeCloseTo(p(first, second), 14)
          expect(p(first, second)).toBeGreaterThan(0)
          expect(p(first, second)).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 60, seed: 1 },
    )
  })

  test('refuses what cannot be answered, and misuse', () => {
    expect(permutation({ first: [], second: [1], statistic: difference, seed: 0 })).toEqual({
      refused: 'noObservations',
      why: {
        en: 'There are no observations, or none in one of the groups. Give at least one in each.',
        da: 'Der er ingen observationer, eller en af grupperne har ingen. Angiv mindst én i hver.',
      },
    })
    expect(permutation({ first: [1], second: [], statistic: difference, seed: 0 })).toMatchObject({
      refused: 'noObservations',
    })
    expect(permutation({ first: [1], second: [2], statistic: () => Number.NaN, seed: 0 })).toMatchObject({
      refused: 'statisticUndefined',
      why: { en: expect.stringContaining('not a finite number'), da: expect.stringContaining('ikke et endeligt tal') },
    })
    expect(() => permutation({ first: [1], second: [2], statistic: difference, seed: 0, draws: 98 })).toThrow(
      MisuseError,
    )
    expect(() =>
      permutation({ first: [1], second: [2], statistic: difference, seed: 0, alternative: 'two' as 'less' }),
    ).toThrow("`alternative` must be 'twoSided', 'greater' or 'less', not 'two'.")
  })
})
