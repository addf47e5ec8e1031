import { readFileSync } from 'node:fs'
import {
  betaIncomplete,
  betaQuantile,
  binomialCdf,
  chiSquareCdf,
  chiSquareQuantile,
  fCdf,
  fQuantile,
  gammaIncomplete,
  gammaQuantile,
  normalCdf,
  normalQuantile,
  poissonCdf,
  type QuantileOptions,
  type TailOptions,
  tCdf,
  tQuantile,
} from '@groundplan/statistics/distributions'

export type Inputs = readonly [number, number, number]

/** How the columns of a fixture are given to a distribution function and to its quantile. */
interface Family {
  readonly inputs: number
  readonly cdf: (inputs: Inputs, options: TailOptions) => number
  readonly quantile?: (p: number, inputs: Inputs, options: QuantileOptions) => number
}

export const families: Readonly<Record<string, Family>> = {
  normal: {
    inputs: 1,
    cdf: ([x], options) => normalCdf(x, options),
    quantile: (p, _, options) => normalQuantile(p, options),
  },
  gamma: {
    inputs: 2,
    cdf: ([a, x], options) => gammaIncomplete({ a, x, ...options }),
    quantile: (p, [a], options) => gammaQuantile({ p, a, ...options }),
  },
  'chi-square': {
    inputs: 2,
    cdf: ([df, x], options) => chiSquareCdf({ df, x, ...options }),
    quantile: (p, [df], options) => chiSquareQuantile({ p, df, ...options }),
  },
  poisson: { inputs: 2, cdf: ([events, mean], options) => poissonCdf({ events, mean, ...options }) },
  beta: {
    inputs: 3,
    cdf: ([x, a, b], options) => betaIncomplete({ x, a, b, ...options }),
    quantile: (p, [, a, b], options) => betaQuantile({ p, a, b, ...options }),
  },
  t: {
    inputs: 2,
    cdf: ([t, df], options) => tCdf({ t, df, ...options }),
    quantile: (p, [, df], options) => tQuantile({ p, df, ...options }),
  },
  f: {
    inputs: 3,
    cdf: ([f, df1, df2], options) => fCdf({ f, df1, df2, ...options }),
    quantile: (p, [, df1, df2], options) => fQuantile({ p, df1, df2, ...options }),
  },
  binomial: {
    inputs: 3,
    cdf: ([successes, trials, probability], options) => binomialCdf({ successes, trials, probability, ...options }),
  },
}

/** The families that have a quantile of their own in the fixtures. */
export const withQuantiles = Object.entries(families).flatMap(([name, { inputs, quantile }]) =>
  quantile === undefined ? [] : [[name, { inputs, quantile }] as const],
)

/** The lines of a fixture; null where a double cannot hold the number at full precision. */
export const linesOf = <Line>(name: string): readonly Line[] =>
  readFileSync(new URL(`../fixtures/distributions/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

export const relativeError = (got: number, want: number): number =>
  got === want ? 0 : Number.isNaN(got) ? Number.POSITIVE_INFINITY : Math.abs(got - want) / Math.abs(want)

/** What must hold for all points, with the worst one when it does not. */
export class Worst {
  error = 0
  compared = 0
  where = ''

  see(got: number, want: number | null | undefined, where: () => string): void {
    if (want === null || want === undefined) return
    this.compared += 1
    const error = relativeError(got, want)
    if (error > this.error) {
      this.error = error
      this.where = `${where()}: ${got}, not ${want}`
    }
  }
}
