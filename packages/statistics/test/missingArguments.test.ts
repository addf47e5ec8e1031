import * as statistics from '@groundplan/statistics'
import { MisuseError } from '@groundplan/statistics'
import { expect, test } from 'vitest'
import { calls } from './support/calls.js'
import { thrown } from './support/thrown.js'

const exported: Readonly<Record<string, unknown>> = { ...statistics }

// A call from plain JavaScript without its arguments, or with another kind of thing, is misuse with a name and a remedy, not a TypeError from within.
const taking = {
  auditSuppression: ['published', '`tables`'],
  agreementTable: ['input', '`categories`, `first` and `second`'],
  betaIncomplete: ['input', '`x`, `a` and `b`'],
  betaQuantile: ['input', '`p`, `a` and `b`'],
  binomialCdf: ['input', '`successes`, `trials` and `probability`'],
  binomialQuantile: ['input', '`p`, `trials` and `probability`'],
  bootstrap: ['question', '`data`, `statistic` and `seed`'],
  byarInterval: ['input', '`events`'],
  chiSquareCdf: ['input', '`x` and `df`'],
  chiSquareQuantile: ['input', '`p` and `df`'],
  clopperPearsonInterval: ['input', '`successes` and `trials`'],
  concentrationIndex: ['input', 'a `version`, and `groups` and `order`, or `values` and `position`'],
  cronbachAlpha: ['input', '`items`'],
  differenceInDifferences: ['study', '`cells` or `observations`, `exposed` and `after`'],
  directlyStandardisedRate: ['input', '`strata`'],
  exactPoissonInterval: ['input', '`events`'],
  fCdf: ['input', '`f`, `df1` and `df2`'],
  fQuantile: ['input', '`p`, `df1` and `df2`'],
  fromCells: ['model', '`cells` and `covariance`'],
  gammaIncomplete: ['input', '`a` and `x`'],
  gammaQuantile: ['input', '`p` and `a`'],
  gini: ['input', '`values`'],
  indirectlyStandardisedRate: ['input', '`events` and `strata`'],
  interruptedTimeSeries: ['series', '`y` and `interruption`'],
  kappa: ['input', 'a `table`'],
  linearModel: ['model', '`y`, `x` and `covariance`'],
  meanInterval: ['source', '`values`, or `n`, `mean` and `standardDeviation`'],
  minimumDetectableChange: ['study', 'a `design` and its numbers'],
  newcombeDifference: ['input', '`first` and `second`'],
  pairedChange: ['study', '`pairs`'],
  permutation: ['question', '`first`, `second`, `statistic` and `seed`'],
  poissonCdf: ['input', '`events` and `mean`'],
  poissonQuantile: ['input', '`p` and `mean`'],
  power: ['study', 'a `design`, its numbers and a `change`'],
  quantiles: ['input', '`values` and `probabilities`'],
  ranks: ['input', '`values`'],
  rateDifference: ['input', '`first` and `second`'],
  rateInterval: ['input', '`events` and `exposure`'],
  rateRatio: ['input', '`first` and `second`'],
  relativeIndex: ['input', '`groups`, `order`, `estimator` and `sign`'],
  slopeIndex: ['input', '`groups`, `order`, `estimator` and `sign`'],
  tCdf: ['input', '`t` and `df`'],
  tQuantile: ['input', '`p` and `df`'],
  wilsonInterval: ['input', '`successes` and `trials`'],
} as const

/** These take no object: a number, tables, or anything at all. */
const others = ['isPublishedTable', 'isRefusal', 'normalCdf', 'normalQuantile', 'suppress'] as const

type Call = (...given: readonly unknown[]) => unknown

test('every export is looked at here', () => {
  const functions = Object.keys(exported).filter((name) => exported[name] !== MisuseError)
  expect(functions.sort()).toEqual([...Object.keys(taking), ...others].sort())
})

test.each(Object.entries(taking))('%s without its argument', (name, [argument, members]) => {
  const call = exported[name] as Call
  for (const [given, shown] of [
    [[], 'undefined'],
    [[undefined], 'undefined'],
    [[null], 'null'],
    [[3], '3'],
    [['x'], 'x'],
    [[[1, 2]], 'an array'],
    [[() => 1], 'a function'],
  ] as const) {
    const message = `\`${argument}\` must be an object with ${members}, not ${shown}.`
    expect(thrown(() => call(...given))).toEqual([argument, message])
  }
})

test('the normal distribution without its number', () => {
  for (const given of [[], [null], ['x'], [[1]], [{}]] as const) {
    expect(thrown(() => (exported['normalCdf'] as Call)(...given))[0]).toBe('x')
    expect(thrown(() => (exported['normalQuantile'] as Call)(...given))[0]).toBe('p')
  }
  expect(thrown(() => statistics.normalCdf(1, null as never))).toEqual([
    'options',
    '`options` must be an object with `tail` or `log`, not null.',
  ])
})

test('suppress without its tables', () => {
  for (const [given, shown] of [
    [[], 'undefined'],
    [[null], 'null'],
    [[{}], 'an object'],
  ] as const)
    expect(thrown(() => (exported['suppress'] as Call)(...given))).toEqual([
      'tables',
      `\`tables\` must be an array, not ${shown}.`,
    ])
})

test('what asks of anything says no', () => {
  for (const given of [[], [null], [3], [[1]]] as const) {
    expect((exported['isRefusal'] as Call)(...given)).toBe(false)
    expect((exported['isPublishedTable'] as Call)(...given)).toBe(false)
  }
})

/** The value without one of its members, at any depth, for each of them, with the member's path. */
function partial(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  return entries.flatMap(([key, inner], i) => {
    const at = Array.isArray(value) ? `${path}[${key}]` : `${path}${path && '.'}${key}`
    const without = entries.filter((_, j) => j !== i)
    const rest = Array.isArray(value) ? [] : [[at, Object.fromEntries(without)] as const]
    const deeper = partial(inner, at).map(([where, part]) => {
      const changed = entries.map(([other, old], j) => [other, j === i ? part : old] as const)
      return [where, Array.isArray(value) ? changed.map(([, one]) => one) : Object.fromEntries(changed)] as const
    })
    return [...rest, ...deeper]
  })
}

test.each(Object.keys(taking))('%s with one member left out, at any depth', (name) => {
  let misused = 0
  for (const given of calls[name] ?? []) {
    for (const [path, incomplete] of partial(given[0])) {
      try {
        ;(exported[name] as Call)(incomplete)
      } catch (error) {
        expect(error, `${path} left out`).toBeInstanceOf(MisuseError)
        const { argument, message } = error as MisuseError
        expect(message, path).toMatch(/` must /)
        expect(message).toContain(`\`${argument}`)
        misused += 1
      }
    }
  }
  expect(misused).toBeGreaterThan(0)
})

const one = (): number => 1

test.each([
  ['newcombeDifference', { first: {}, level: 0.95 }, 'first.trials', 'a whole number from 0 on, not undefined.'],
  [
    'newcombeDifference',
    { first: { successes: 1, trials: 2 } },
    'second',
    'an object with `successes` and `trials`, not undefined.',
  ],
  [
    'rateRatio',
    { second: { events: 1, exposure: 2 } },
    'first',
    'an object with `events` and `exposure`, not undefined.',
  ],
  [
    'directlyStandardisedRate',
    { strata: [3] },
    'strata[0]',
    'an object with `events`, `exposure` and `weight`, not 3.',
  ],
  [
    'indirectlyStandardisedRate',
    { events: 1, strata: [{ exposure: 1 }] },
    'strata[0].reference',
    'an object with `events` and `exposure`, not undefined.',
  ],
  ['meanInterval', {}, 'values', 'given, or `n`, `mean` and `standardDeviation`.'],
  ['linearModel', { y: [1, 2], covariance: 'HC1' }, 'x', 'an object with a column for each name, not undefined.'],
  ['linearModel', { y: [1, 2], x: { age: 3 }, covariance: 'HC1' }, 'x.age', 'an array or a typed array, not 3.'],
  ['linearModel', { y: [1, 2], x: {}, covariance: 'HC1', interest: 'age' }, 'interest', 'an array, not age.'],
  ['linearModel', { x: {}, covariance: 'HC1' }, 'y', 'an array or a typed array, not undefined.'],
  ['linearModel', { y: { length: -1 }, x: {}, covariance: 'HC1' }, 'y', 'an array or a typed array, not an object.'],
  [
    'fromCells',
    { cells: [{ n: 1 }], covariance: 'HC1' },
    'cells[0].x',
    'an object with a number for each column, not undefined.',
  ],
  [
    'fromCells',
    { cells: [{ x: {}, n: 1, weighted: null }], covariance: 'HC1' },
    'cells[0].weighted',
    'an object with `weight`, `sum` and `sumOfSquares`, not null.',
  ],
  [
    'differenceInDifferences',
    { exposed: ['a'], after: ['b'] },
    'observations',
    'an object with `y`, `group`, `period` and `cluster`; or give `cells`, not undefined.',
  ],
  [
    'differenceInDifferences',
    { cells: [null] },
    'cells[0]',
    'an object with `group`, `period`, `cluster` and sums, not null.',
  ],
  [
    'interruptedTimeSeries',
    { y: [1, 2, 3, 4, 5, 6], interruption: 3, season: 12 },
    'season',
    'an object with `length` and `as`, not 12.',
  ],
  ['pairedChange', { pairs: [[1, 2]] }, 'pairs[0]', 'an object with `before` and `after`, not an array.'],
  [
    'power',
    { design: 'differenceInDifferences' },
    'clusters',
    'an object with `exposed` and `comparison`, not undefined.',
  ],
  ['bootstrap', { data: [1, 2], seed: 1 }, 'statistic', 'a function such as `(sample) => …`, not undefined.'],
  [
    'permutation',
    { first: [1], second: [2], statistic: 'mean', seed: 1 },
    'statistic',
    'a function such as `(first, second) => …`, not mean.',
  ],
  ['bootstrap', { statistic: one, seed: 1 }, 'data', 'an array, not undefined.'],
  ['bootstrap', { data: [1], statistic: one, seed: 1, clusters: null }, 'clusters', 'an array, not null.'],
  [
    'slopeIndex',
    { groups: [null], order: 'mostDeprivedFirst', estimator: 'weightedRegression', sign: 'mostMinusLeastDeprived' },
    'groups[0]',
    'an object with `population`, and `events` or `value`, not null.',
  ],
  ['concentrationIndex', { version: 'erreygers', values: [1], position: [1], bounds: 5 }, 'bounds', 'an array, not 5.'],
] as const)('%s says what is missing: %o', (name, given, argument, remedy) => {
  expect(thrown(() => (exported[name] as Call)(given))).toEqual([argument, `\`${argument}\` must be ${remedy}`])
})
