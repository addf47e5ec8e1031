// Calls that work, one or more for each exported function, for tests that spoil them.

const cell = (group: string, period: string, cluster: number) => {
  const sum = 20 + 3 * cluster + (group === 'north' && period === '2025' ? 15 + cluster : cluster % 3)
  return { group, period, cluster, n: 10, sum, sumOfSquares: sum * sum }
}
const studyCells = [1, 2, 3].flatMap((cluster) =>
  ['2024', '2025'].flatMap((period) => [cell('north', period, cluster), cell('south', period, cluster + 3)]),
)
const groups = [60, 46, 40, 26].map((events) => ({ population: 200, events }))
const valued = [0.31, 0.24, 0.2].map((value) => ({ population: 200, value, standardError: 0.03 }))
const strata = [
  { events: 12, exposure: 2000, weight: 0.6 },
  { events: 30, exposure: 1500, weight: 0.4 },
]
const referred = [
  { exposure: 2000, reference: { events: 150, exposure: 100000 } },
  { exposure: 1500, reference: { events: 240, exposure: 40000 } },
]
const tables = [
  {
    name: 'By area',
    dimensions: { area: { all: ['north', 'south', 'west'] } },
    where: { year: '2024' },
    cells: [
      { key: { area: 'north' }, count: 3, magnitude: { total: 40, largest: [20, 15, 5] } },
      { key: { area: 'south' }, count: 17, magnitude: { total: 90, largest: [20, 15, 9] } },
      { key: { area: 'west' }, count: 20, magnitude: { total: 80, largest: [12, 8, 8] } },
    ],
  },
]
const published = [
  {
    name: 'By area',
    dimensions: { area: { all: ['north', 'south', 'west'] } },
    cells: [
      { key: { area: 'all' }, count: { is: 'known', value: 40 } },
      { key: { area: 'north' }, count: { is: 'withheld' } },
      { key: { area: 'south' }, count: { is: 'withheld' } },
      { key: { area: 'west' }, count: { is: 'known', value: 20 } },
    ],
  },
]
const mean = (sample: readonly number[]) => sample.reduce((all, value) => all + value, 0) / sample.length
const first = [19, 22, 25]
const second = [14, 15, 17, 18]
const values = [12, 15, 9, 21, 14, 18, 11, 16, 13, 24]
const share = { successes: 8, trials: 20 }
const level = 0.95
const cells = [
  { x: { exposed: 0 }, n: 4, sum: 8, sumOfSquares: 18 },
  { x: { exposed: 1 }, n: 4, sum: 14, sumOfSquares: 51, weight: 2 },
]
const tail = { tail: 'upper', log: false }

/** The arguments of calls that work, for each function that is exported. */
export const calls: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  isRefusal: [[{ refused: 'noTrials', why: { en: 'x', da: 'x' } }]],
  isPublishedTable: [[{ name: 'By area', dimensions: {}, cells: [] }]],
  normalCdf: [[1.5, tail], [-2]],
  normalQuantile: [[0.975, tail]],
  tCdf: [[{ t: 2, df: 10, ...tail }]],
  tQuantile: [[{ p: 0.975, df: 10, ...tail }]],
  chiSquareCdf: [[{ x: 4, df: 2, ...tail }]],
  chiSquareQuantile: [[{ p: 0.95, df: 2, ...tail }]],
  fCdf: [[{ f: 3, df1: 2, df2: 10, ...tail }]],
  fQuantile: [[{ p: 0.95, df1: 2, df2: 10, ...tail }]],
  gammaIncomplete: [[{ a: 2, x: 3, ...tail }]],
  gammaQuantile: [[{ p: 0.5, a: 2, ...tail }]],
  betaIncomplete: [[{ x: 0.3, a: 2, b: 5, ...tail }]],
  betaQuantile: [[{ p: 0.3, a: 2, b: 5, ...tail }]],
  binomialCdf: [[{ ...share, probability: 0.3, ...tail }]],
  binomialQuantile: [[{ p: 0.3, trials: 20, probability: 0.3, ...tail }]],
  poissonCdf: [[{ events: 4, mean: 3, ...tail }]],
  poissonQuantile: [[{ p: 0.3, mean: 3, ...tail }]],
  wilsonInterval: [[{ ...share, level }]],
  clopperPearsonInterval: [[{ ...share, level }]],
  newcombeDifference: [[{ first: share, second: { successes: 3, trials: 18 }, level }]],
  byarInterval: [[{ events: 10, level }]],
  exactPoissonInterval: [[{ events: 10, level }]],
  rateInterval: [[{ events: 10, exposure: 4000, per: 1000, level, method: 'byar' }], [{ events: 10, exposure: 4000 }]],
  rateDifference: [[{ first: { events: 9, exposure: 400 }, second: { events: 4, exposure: 500 }, per: 100, level }]],
  rateRatio: ['exactConditional', 'score'].map((method) => [
    { first: { events: 9, exposure: 400 }, second: { events: 4, exposure: 500 }, level, method },
  ]),
  meanInterval: [[{ values: first, level }], [{ n: 12, mean: 4, standardDeviation: 2, level }]],
  directlyStandardisedRate: ['fayFeuerGamma', 'dobsonExact', 'dobsonByar'].map((method) => [
    { strata, per: 1000, level, method },
  ]),
  indirectlyStandardisedRate: ['exactPoisson', 'byar'].map((method) => [
    { events: 16, strata: referred, per: 1000, level, method },
  ]),
  linearModel: [
    [{ y: [1, 3, 2, 5, 4], x: { age: [1, 2, 3, 4, 5] }, covariance: 'HC3', weights: [1, 1, 2, 1, 1], level }],
    [
      {
        y: [1, 3, 2, 5, 4, 4],
        x: { age: [1, 2, 3, 4, 5, 7] },
        covariance: 'CR2',
        clusters: ['a', 'a', 'b', 'b', 'c', 'c'],
      },
    ],
    [{ y: [1, 3, 2, 5, 4], x: { age: [1, 2, 3, 4, 5] }, covariance: { neweyWest: 1 }, intercept: false }],
  ],
  fromCells: [
    [{ cells, covariance: 'HC1', level }],
    [
      {
        cells: studyCells.map(({ group, period, ...rest }) => ({ ...rest, x: { north: group === 'north' ? 1 : 0 } })),
        covariance: 'CR1',
      },
    ],
  ],
  differenceInDifferences: [
    [{ cells: studyCells, exposed: ['north'], after: ['2025'], adjust: 'cluster', level }],
    [{ cells: studyCells, exposed: ['north'], after: ['2025'], covariance: 'CR1' }],
  ],
  interruptedTimeSeries: [
    [{ y: [3, 4, 3, 5, 4, 6, 8, 7, 9, 8, 9, 11], interruption: 6, lag: 1, level }],
    [
      {
        y: [3, 4, 3, 5, 4, 6, 8, 7, 9, 8, 9, 11, 10, 12, 11, 13],
        interruption: 8,
        season: { length: 4, as: 'harmonics', pairs: 1 },
      },
    ],
  ],
  pairedChange: [
    [
      {
        pairs: [
          [3, 5],
          [4, 4],
          [2, 6],
          [5, null],
          [null, 3],
        ].map(([before, after]) => ({ before, after })),
        level,
      },
    ],
  ],
  power: [
    [{ design: 'twoMeans', first: 64, second: 64, sd: 1, change: 0.5, level }],
    [{ design: 'twoProportions', first: 64, second: 64, proportion: 0.3, change: 0.2 }],
    [{ design: 'pairedChange', pairs: 30, sd: 1, change: 0.4 }],
  ],
  minimumDetectableChange: [
    [
      {
        design: 'differenceInDifferences',
        clusters: { exposed: 10, comparison: 10 },
        size: 50,
        sd: 1,
        icc: 0.05,
        clusterAutocorrelation: 0.8,
        power: 0.8,
        level,
      },
    ],
    [{ design: 'interruptedTimeSeries', before: 12, after: 12, sd: 1, autocorrelation: 0.2, of: 'level' }],
  ],
  slopeIndex: [
    [{ groups, order: 'mostDeprivedFirst', estimator: 'weightedRegression', sign: 'mostMinusLeastDeprived', level }],
    [{ groups, order: 'leastDeprivedFirst', estimator: 'logisticRegression', sign: 'leastMinusMostDeprived' }],
    [
      {
        groups: valued,
        order: 'mostDeprivedFirst',
        estimator: 'unweightedRegression',
        sign: 'mostMinusLeastDeprived',
        uncertainty: 'sampling',
      },
    ],
  ],
  relativeIndex: [
    [{ groups, order: 'mostDeprivedFirst', estimator: 'weightedRegression', sign: 'mostOverLeastDeprived', level }],
    [{ groups, order: 'mostDeprivedFirst', estimator: 'poissonRegression', sign: 'leastOverMostDeprived' }],
    [{ groups: valued, order: 'mostDeprivedFirst', estimator: 'slopeOverMean', sign: 'mostMinusLeastDeprived' }],
  ],
  concentrationIndex: [
    ...['standard', 'generalised', 'erreygers', 'wagstaff'].map((version) => [
      { groups, order: 'mostDeprivedFirst', version, bounds: [0, 1], level },
    ]),
    [{ values: [3, 1, 4, 1], position: [1, 2, 3, 3], version: 'standard' }],
  ],
  gini: [[{ values: [1, 2, 4], weights: [2, 1, 1] }], [{ values: [1, 1, 2] }]],
  agreementTable: [[{ categories: ['low', 'high'], first: ['low', 'high'], second: ['low', 'low'] }]],
  kappa: ['none', 'linear', 'quadratic'].map((weights) => [
    {
      table: [
        [20, 5],
        [10, 15],
      ],
      weights,
      level,
    },
  ]),
  cronbachAlpha: [
    [
      {
        items: [
          [1, 2, 3, 4],
          [2, 1, 4, 3],
          [1, 3, 2, 4],
        ],
        level,
      },
    ],
  ],
  quantiles: [
    [{ values: [3, 9, 4, 20], probabilities: [0.25, 0.5], type: 7 }],
    [{ values: [3, 9], probabilities: [0.5], type: 1 }],
  ],
  ranks: [[{ values: [30, 10, 30, 20], ties: 'average' }]],
  bootstrap: ['percentile', 'bca', 'basic'].map((method) => [
    { data: values, statistic: mean, seed: 7, draws: 100, level, method },
  ]),
  permutation: [
    [
      {
        first,
        second,
        statistic: (a: number[], b: number[]) => mean(a) - mean(b),
        seed: 7,
        draws: 99,
        alternative: 'twoSided',
      },
    ],
  ],
  suppress: [[tables, { threshold: 5, zero: 'shown', width: 3, prior: 0.1, magnitudeWidth: 0.1 }]],
  auditSuppression: [[{ tables: published, rules: { threshold: 5, zero: 'shown', width: 3 } }]],
}
