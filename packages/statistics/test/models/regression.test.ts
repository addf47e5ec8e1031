import { describe, expect, it } from 'vitest'
import { type Coefficient, type Covariance, fromCells, isRefusal, linearModel } from '../../src/index.js'
import { collapse } from './collapse.js'
import { readLines } from './read.js'

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

const cases = readLines('regression') as readonly Case[]

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

// Truth at 60 digits. Nearly collinear columns: the data's own last digits count for their condition (1e5 to 1e8 here) times as much, and so
// do those of the solution; lm is no better.
describe('linearModel beside arithmetic with 60 digits', () => {
  const exact = readLines('exact') as readonly Pick<Case, 'id' | 'fits'>[]
  it.each(exact.map((one) => [one.id, one] as const))('%s', (id, { fits }) => {
    const one = cases.find((data) => data.id === id)!
    const tolerance = id === 'longley' ? 1e-10 : id.startsWith('near') ? 1e-11 : 1e-12
    for (const [name, truth] of Object.entries(fits)) {
      for (const [j, coefficient] of Object.values(fitted(one, name).coefficients).entries()) {
        const unit = truth.standardError[j]!
        const errors = [
          Math.abs(coefficient.estimate - truth.estimate[j]!) / Math.max(Math.abs(truth.estimate[j]!), unit),
          Math.abs(coefficient.standardError / unit - 1),
          Math.abs(coefficient.df / truth.df[j]! - 1),
        ]
        if (process.env['SHOW_ERRORS']) console.log('ERR', id.replace(/-.*/, ''), name, Math.max(...errors))
        expect(Math.max(...errors), name).toBeLessThan(tolerance)
      }
    }
  })
})
