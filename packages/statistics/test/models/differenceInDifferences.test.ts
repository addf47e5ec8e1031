import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type DifferenceInDifferences,
  type DifferenceOfChanges,
  differenceInDifferences,
  isRefusal,
  MisuseError,
  type StudyCell,
} from '../../src/index.js'
import { told } from './read.js'

/** Cells of `exposed` and `comparison` clusters, two periods, with sums that do not fit any model exactly. */
const study = (exposed: number, comparison: number, shift = 0): StudyCell[] =>
  ['2024', '2025'].flatMap((period, t) =>
    Array.from({ length: exposed + comparison }, (_, i) => {
      const isExposed = i < exposed
      const y = [1, 3, 5, 4].map(
        (value, j) => value + ((i * 7 + j * 3 + t * 5) % 6) + (isExposed && t === 1 ? 2 : 0) + shift,
      )
      const sum = y.reduce((all, value) => all + value, 0)
      const sumOfSquares = y.reduce((all, value) => all + value * value, 0)
      return { group: isExposed ? 'with' : 'without', period, cluster: `c${i}`, n: 4, sum, sumOfSquares }
    }),
  )
const isKnown = (effect: DifferenceOfChanges): effect is Extract<DifferenceOfChanges, { is: 'known' }> =>
  effect.is === 'known'
const plan = { exposed: ['with'], after: ['2025'] } as const
const run = (cells: readonly StudyCell[], more: Partial<DifferenceInDifferences> = {}) =>
  differenceInDifferences({ cells, ...plan, ...more } as DifferenceInDifferences)

describe('differenceInDifferences', () => {
  it('describes means with their sums, weights and clusters', () => {
    const cells = study(3, 4)
    const result = told(run(cells))
    const corner = (group: string, period: string) => {
      const own = cells.filter((cell) => cell.group === group && cell.period === period)
      const sum = own.reduce((all, cell) => all + ('sum' in cell ? cell.sum : 0), 0)
      const n = 4 * own.length
      return { n, sum, weight: n, mean: sum / n, clusters: own.length }
    }
    expect(result.exposed.before).toEqual(corner('with', '2024'))
    expect(result.exposed.after).toEqual(corner('with', '2025'))
    expect(result.comparison.before).toEqual(corner('without', '2024'))
    expect(result.comparison.after).toEqual(corner('without', '2025'))
    expect(result.exposed.change).toBe(result.exposed.after.mean - result.exposed.before.mean)
    expect(result.differenceOfChanges).toBe(result.exposed.change - result.comparison.change)
    expect(result.means.map(({ group, period }) => `${group} ${period}`)).toEqual([
      'with 2024',
      'with 2025',
      'without 2024',
      'without 2025',
    ])
    expect(result.means[0]).toEqual({ group: 'with', period: '2024', ...corner('with', '2024') })
    expect(result).toMatchObject({
      clusters: { all: 7, exposed: 3, comparison: 4 },
      observations: 56,
      adjust: 'group',
      covariance: 'CR2',
      level: 0.95,
    })
  })

  it('with two groups and two periods estimates the difference of the changes', () => {
    const { effect, differenceOfChanges } = told(run(study(3, 4)))
    if (effect.is === 'unknown') throw new Error(effect.why.en)
    expect(effect.estimate).toBeCloseTo(differenceOfChanges, 12)
  })

  it('weighs by weights', () => {
    const result = told(run(study(3, 4).map((cell, i) => ({ ...cell, weight: i === 0 ? 3 : 1 }))))
    const { sum, weight, n } = result.exposed.before
    const [first, ...others] = study(3, 4)
      .slice(0, 3)
      .map((cell) => ('sum' in cell ? cell.sum : 0))
    expect(n).toBe(12)
    expect(weight).toBe(20)
    expect(sum).toBeCloseTo(3 * first! + others[0]! + others[1]!, 12)
  })

  it('reads the result, with the condition under which it is an effect', () => {
    const { reading, effect, exposed, comparison } = told(run(study(3, 4), { level: 0.9 }))
    if (effect.is === 'unknown') throw new Error(effect.why.en)
    const four = (value: number) => String(Number(value.toPrecision(4)))
    const danish = (value: number) => four(value).replace('.', ',')
    expect(reading.en).toBe(
      `The mean changed by ${four(exposed.change)} in the exposed groups and by ${four(comparison.change)} in the comparison groups. The difference of the changes is estimated at ${four(effect.estimate)} (90% confidence interval ${four(effect.lower)} to ${four(effect.upper)}). It is an effect only if both would have changed alike without the exposure.`,
    )
    expect(reading.da).toBe(
      `Gennemsnittet ændrede sig med ${danish(exposed.change)} i indsatsgrupperne og med ${danish(comparison.change)} i sammenligningsgrupperne. Forskellen mellem ændringerne anslås til ${danish(effect.estimate)} (90 %-konfidensinterval ${danish(effect.lower)} til ${danish(effect.upper)}). Den er kun udtryk for en effekt, hvis begge slags grupper ville have ændret sig lige meget uden indsatsen.`,
    )
  })

  it.each([
    [2, 2, 'unknown'],
    [1, 9, 'unknown'],
    [9, 1, 'unknown'],
    [2, 3, 'known'],
    [3, 2, 'known'],
  ] as const)('%d exposed and %d comparison clusters: %s', (exposed, comparison, is) => {
    const result = told(run(study(exposed, comparison)))
    expect(result.effect.is).toBe(is)
    expect(Number.isFinite(result.differenceOfChanges)).toBe(true)
    if (result.effect.is === 'known') return
    const all = exposed + comparison
    expect(result.effect.why).toEqual({
      en: `There are ${all} clusters (${exposed} exposed, ${comparison} for comparison); at least five, two on either side, are needed to tell a difference from chance. The numbers describe; whether there is an effect is unknown.`,
      da: `Der er ${all} klynger (${exposed} med indsats, ${comparison} til sammenligning); der skal mindst fem til, heraf mindst to på hver side, for at skelne en forskel fra tilfældigheder. Tallene er kun beskrivende; om der er en effekt, er ukendt.`,
    })
    expect(result.reading.en).toContain(result.effect.why.en)
    expect(result.reading.da).toContain(result.effect.why.da)
    for (const causal of [/\bcaused|\bled to|because of|impact/i]) expect(result.reading.en).not.toMatch(causal)
  })

  it('takes no cluster that lies in two groups, nor names of two kinds', () => {
    const numbered = (name: (i: number) => string | number) =>
      study(3, 4).map((cell, i) => ({ ...cell, cluster: name(i % 7) }))
    const message =
      "`cluster` must lie in one group; school 0 is in 'with' and 'without'. Name two clusters apart, as 'with school 0'; where one cluster has both, use `linearModel` or `fromCells`."
    expect(() => run(numbered((i) => `school ${i % 4}`))).toThrow(message)
    const cells = numbered((i) => `school ${i % 4}`)
    const column = <Key extends 'group' | 'period' | 'cluster'>(key: Key) => cells.map((cell) => cell[key] as string)
    const observations = { y: cells.map((_, i) => i % 5), group: column('group'), period: column('period') }
    const ask = (cluster: readonly (string | number)[]) =>
      differenceInDifferences({ observations: { ...observations, cluster }, ...plan })
    expect(() => ask(column('cluster'))).toThrow(message)
    const mixed = (i: number) => (i === 2 ? '691' : 690 + i)
    const kinds = "must be a number as `observations.cluster[0]` is, not the text '691': 1 and '1' would be two."
    expect(() => ask(cells.map((_, i) => mixed(i % 7)))).toThrow(`\`observations.cluster[2]\` ${kinds}`)
    expect(() => run(numbered(mixed))).toThrow(MisuseError)
    expect(() => run(numbered(mixed))).toThrow('`cells[2].cluster` must be a number as `cells[0].cluster` is')
    expect(run(numbered((i) => 690 + i))).toMatchObject({ clusters: { all: 7 } })
  })

  it('says that the effect is unknown where nothing varies', () => {
    const flat = study(3, 4).map((cell) => ({ ...cell, sum: 8, sumOfSquares: 16 }))
    const result = told(run(flat))
    expect(result.effect.is).toBe('unknown')
    expect(result.differenceOfChanges).toBe(0)
  })

  it('is the same for observations as for cells, in any order, and follows the unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 36, maxLength: 60 }),
        fc.constantFrom('group' as const, 'cluster' as const),
        fc.constantFrom('CR1' as const, 'CR2' as const),
        (y, adjust, covariance) => {
          const cluster = y.map((_, i) => i % 6)
          const group = cluster.map((c) => (c % 2 ? 'with' : 'without'))
          const period = y.map((_, i) => (Math.floor(i / 6) % 2 ? '2025' : '2024'))
          const of = (values: readonly number[]) =>
            told(
              differenceInDifferences({
                observations: { y: values, group, period, cluster },
                ...plan,
                adjust,
                covariance,
              }),
            )
          const own = of(y)
          const shifted = of(y.map((value) => 1e4 - 10 * value))
          fc.pre(isKnown(own.effect))
          if (!isKnown(own.effect) || !isKnown(shifted.effect)) throw new Error('expected a known effect')
          expect(Math.abs(shifted.effect.estimate + 10 * own.effect.estimate)).toBeLessThan(
            1e-9 * own.effect.standardError,
          )
          expect(shifted.effect.standardError / own.effect.standardError).toBeCloseTo(10, 8)
          expect(shifted.effect.df / own.effect.df).toBeCloseTo(1, 9)
          const back = <Value>(values: readonly Value[]) => [...values].reverse()
          const reversed = told(
            differenceInDifferences({
              observations: { y: back(y), group: back(group), period: back(period), cluster: back(cluster) },
              ...plan,
              adjust,
              covariance,
            }),
          )
          if (!isKnown(reversed.effect)) throw new Error('expected a known effect')
          expect(reversed.effect.standardError / own.effect.standardError).toBeCloseTo(1, 9)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('leaves out empty cells, and takes cells with weights that differ for CR1 alone', () => {
    const cells = study(3, 4)
    expect(run([...cells, { group: 'other', period: '2030', cluster: 'x', n: 0, sum: 0, sumOfSquares: 0 }])).toEqual(
      run(cells),
    )
    const weighted = cells.map((cell) => {
      const { sum = 0, sumOfSquares = 0, n, ...where } = cell as StudyCell & { sum: number; sumOfSquares: number }
      return { ...where, n, weighted: { weight: n, sum, sumOfSquares } }
    })
    expect(told(run(weighted, { covariance: 'CR1' })).effect.is).toBe('known')
    const reduced = told(run(weighted)).effect
    expect(reduced.is === 'unknown' && reduced.why.en).toContain("'CR2' cannot be computed from these cells")
  })

  it.each([
    ['noObservations', [], 'There are no observations.', 'Der er ingen observationer.'],
    ['noComparison', study(5, 0), 'All groups are exposed', 'Alle grupper får indsatsen'],
    [
      'emptyCorner',
      study(3, 3).filter(({ group, period }) => group === 'with' || period === '2025'),
      'There are no observations of the comparison groups before, so a change is unknown.',
      'Der er ingen observationer af sammenligningsgrupperne før, så ændringen er ukendt.',
    ],
    [
      'emptyCorner',
      study(3, 3).filter(({ group, period }) => (group === 'with') !== (period === '2025')),
      'of the exposed groups after, the comparison groups before,',
      'af indsatsgrupperne efter, sammenligningsgrupperne før,',
    ],
    [
      'beyondRange',
      study(3, 3).map((cell) => ({ ...cell, sum: 1e308, sumOfSquares: 1e308 * 1.5, n: 1e9 })),
      'too large',
      'for store',
    ],
  ] as const)('refuses: %s', (code, cells, en, da) => {
    const result = run(cells as StudyCell[])
    if (!isRefusal(result)) throw new Error('expected a refusal')
    expect(result.refused).toBe(code)
    expect(result.why.en).toContain(en)
    expect(result.why.da).toContain(da)
  })

  it.each([
    ['exposed', { exposed: [] }, 'must name at least one of with, without'],
    ['exposed', { exposed: ['wiht'] }, "must name some of with, without, not 'wiht'"],
    ['after', { after: ['2026'] }, "must name some of 2024, 2025, not '2026'"],
    ['adjust', { adjust: 'area' }, "must be 'group' or 'cluster', not area"],
    ['covariance', { covariance: 'HC1' }, "must be 'CR1' or 'CR2', not HC1"],
    ['level', { level: 95 }, 'must be between 0 and 1'],
    ['cells[0].group', { cells: [{ ...study(1, 1)[0], group: '' }] }, 'must be a text that is not empty'],
    ['cells[0].period', { cells: [{ ...study(1, 1)[0], period: 2024 }] }, 'must be a text that is not empty, not 2024'],
    [
      'cells[0].cluster',
      { cells: [{ ...study(1, 1)[0], cluster: undefined }] },
      'must be a text or a finite number, not undefined',
    ],
    ['cells[0].n', { cells: [{ ...study(1, 1)[0], n: -1 }] }, 'must be a whole number from 0 on'],
  ] as const)('throws and names %s', (argument, wrong, message) => {
    const call = () => run(study(3, 3), wrong as never)
    expect(call).toThrow(MisuseError)
    expect(call).toThrow(`\`${argument}\` ${message}`)
  })

  it.each([
    ['observations.group', { group: ['with'] }, 'must be as long as `y` (2), not 1'],
    ['observations.weights', { weights: [1] }, 'must be as long as `y` (2), not 1'],
    ['observations.weights[1]', { weights: [1, 0] }, 'must be a finite number above 0, not 0'],
    ['observations.y[1]', { y: [1, Number.NaN] }, 'must be a finite number, not NaN'],
    ['observations.group[0]', { group: ['', 'with'] }, 'must be a text that is not empty'],
    ['observations.period[1]', { period: ['2024', ''] }, 'must be a text that is not empty'],
    ['observations.cluster[1]', { cluster: [1, Number.NaN] }, 'must be a text or a finite number'],
  ] as const)('throws and names %s', (argument, wrong, message) => {
    const observations = { y: [1, 2], group: ['with', 'without'], period: ['2024', '2025'], cluster: [1, 2], ...wrong }
    const call = () => differenceInDifferences({ observations, ...plan })
    expect(call).toThrow(MisuseError)
    expect(call).toThrow(`\`${argument}\` ${message}`)
  })
})
