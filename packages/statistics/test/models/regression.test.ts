import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Coefficient, type Covariance, fromCells, isRefusal, linearModel } from '../../src/index.js'
import { collapse } from './collapse.js'

interface Case {
  readonly id: string
  readonly intercept: boolean
  readonly y: readonly number[]
  readonly x: Readonly<Record<string, readonly number[]>>
  readonly weights?: readonly number[]
  readonly clusters?: readonly string[]
  readonly lag?: number
  readonly residualVariance: number
  readonly rSquared: number
  readonly fits: Readonly<Record<string, Readonly<Record<keyof Coefficient, readonly number[]>>>>
}

const cases = readFileSync(new URL('../fixtures/models/regression.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case)

const named = (id: string) => cases.filter((one) => one.id.startsWith(id))

const keys = ['estimate', 'standardError', 'df', 't', 'p', 'lower', 'upper'] as const

// Relative to the number, or, for what is a difference (estimate, t, limits), to the standard error where that is larger: an estimate near 0
// has no more digits than its error. Nearly collinear columns lose the digits of their condition in R as here: 1e-6 there.
function worst(found: Readonly<Record<string, Coefficient>>, truth: Case['fits'][string]): number {
  let largest = 0
  for (const [j, coefficient] of Object.values(found).entries()) {
    for (const key of keys) {
      const expected = truth[key][j]!
      const unit = key === 't' ? 1 : ['estimate', 'lower', 'upper'].includes(key) ? truth.standardError[j]! : 0
      const error = Math.abs(coefficient[key] - expected) / Math.max(Math.abs(expected), unit)
      largest = Math.max(largest, error)
    }
  }
  return largest
}

const covarianceOf = (name: string, { lag }: Case): Covariance =>
  name === 'neweyWest' ? { neweyWest: lag! } : (name as Covariance)

const isClustered = (name: string) => name === 'CR1' || name === 'CR2'

function fitted(one: Case, name: string) {
  const { y, x, weights, intercept, clusters } = one
  const fit = linearModel({
    y,
    x,
    weights,
    intercept,
    covariance: covarianceOf(name, one),
    ...(isClustered(name) ? { clusters: clusters! } : {}),
  })
  if (isRefusal(fit)) throw new Error(fit.why.en)
  return fit
}

describe.each([
  ['scale', 1e-10],
  ['clusters', 1e-10],
  ['cells', 1e-10],
  ['series', 1e-10],
  ['near', 1e-7],
  ['longley', 1e-7],
] as const)('linearModel beside R: %s', (id, tolerance) => {
  it.each(named(id).map((one) => [one.id, one] as const))('%s', (_, one) => {
    for (const [name, truth] of Object.entries(one.fits)) {
      const fit = fitted(one, name)
      const error = worst(fit.coefficients, truth)
      if (process.env['SHOW_ERRORS']) console.log('ERR', id, name, error)
      expect(error, name).toBeLessThan(tolerance)
      expect(Math.abs(fit.residualVariance / one.residualVariance - 1)).toBeLessThan(tolerance)
      expect(Math.abs(fit.rSquared - one.rSquared)).toBeLessThan(1e-10)
      expect(fit.observations - fit.parameters).toBe(fit.residualDf)
      expect(fit.covarianceMatrix.map((row, i) => Math.sqrt(row[i]!))).toEqual(
        Object.values(fit.coefficients).map(({ standardError }) => standardError),
      )
    }
  })
})

describe('fromCells beside R on the observations', () => {
  it.each(named('cells').map((one) => [one.id, one] as const))('%s', (_, one) => {
    for (const name of ['classical', 'HC1', 'HC3', 'CR1', 'CR2'] as const) {
      const fit = fromCells({ cells: collapse(one, isClustered(name)), covariance: name })
      if (isRefusal(fit)) throw new Error(fit.why.en)
      const order = Object.keys(one.x)
      const coefficients = Object.fromEntries(['intercept', ...order].map((key) => [key, fit.coefficients[key]!]))
      expect(worst(coefficients, one.fits[name]!), name).toBeLessThan(1e-10)
    }
  })
})
