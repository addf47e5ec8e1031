import {
  betaIncomplete,
  betaQuantile,
  binomialCdf,
  binomialQuantile,
  chiSquareCdf,
  chiSquareQuantile,
  fCdf,
  fQuantile,
  gammaIncomplete,
  gammaQuantile,
  MisuseError,
  normalCdf,
  normalQuantile,
  poissonCdf,
  poissonQuantile,
  tCdf,
  tQuantile,
} from '@groundplan/statistics'
import { describe, expect, it } from 'vitest'

const caught = (call: () => unknown): MisuseError => {
  try {
    call()
  } catch (error) {
    if (error instanceof MisuseError) return error
    throw error
  }
  throw new Error('Nothing was thrown.')
}

const nan = Number.NaN
const infinity = Number.POSITIVE_INFINITY

describe('misuse names the argument, what it may be and what it was', () => {
  it.each<[string, string, () => unknown]>([
    ['x', '`x` must be a number, not NaN.', () => normalCdf(nan)],
    ['t', '`t` must be a number, not NaN.', () => tCdf({ t: nan, df: 3 })],
    ['df', '`df` must be a number from 1e-12 to 1e12, not 0.', () => tCdf({ t: 1, df: 0 })],
    ['df', '`df` must be a number from 1e-12 to 1e12, not NaN.', () => tQuantile({ p: 0.1, df: nan })],
    ['df', '`df` must be a number from 1e-12 to 1e12, not -1.', () => tQuantile({ p: 0.1, df: -1 })],
    ['df', '`df` must be a number from 1e-12 to 1e12, not Infinity.', () => chiSquareCdf({ x: 1, df: infinity })],
    ['x', '`x` must be a number from 0 on, not -1.', () => chiSquareCdf({ x: -1, df: 1 })],
    ['x', '`x` must be a number, not NaN.', () => chiSquareCdf({ x: nan, df: 1 })],
    ['df', '`df` must be a number from 1e-12 to 1e12, not 0.', () => chiSquareQuantile({ p: 0.5, df: 0 })],
    ['f', '`f` must be a number from 0 on, not -2.', () => fCdf({ f: -2, df1: 1, df2: 1 })],
    ['f', '`f` must be a number, not NaN.', () => fCdf({ f: nan, df1: 1, df2: 1 })],
    ['df1', '`df1` must be a number from 1e-12 to 1e12, not 0.', () => fCdf({ f: 2, df1: 0, df2: 1 })],
    ['df2', '`df2` must be a number from 1e-12 to 1e12, not 0.', () => fCdf({ f: 2, df1: 1, df2: 0 })],
    ['df1', '`df1` must be a number from 1e-12 to 1e12, not 0.', () => fQuantile({ p: 0.5, df1: 0, df2: 1 })],
    ['df2', '`df2` must be a number from 1e-12 to 1e12, not 0.', () => fQuantile({ p: 0.5, df1: 1, df2: 0 })],
    ['a', '`a` must be a number from 1e-12 to 1e12, not 0.', () => gammaIncomplete({ a: 0, x: 1 })],
    ['x', '`x` must be a number from 0 on, not -1.', () => gammaIncomplete({ a: 1, x: -1 })],
    ['x', '`x` must be a number, not NaN.', () => gammaIncomplete({ a: 1, x: nan })],
    ['a', '`a` must be a number from 1e-12 to 1e12, not -3.', () => gammaQuantile({ a: -3, p: 0.5 })],
    ['x', '`x` must be a number from 0 to 1, not 1.5.', () => betaIncomplete({ x: 1.5, a: 1, b: 1 })],
    ['x', '`x` must be a number from 0 to 1, not -0.5.', () => betaIncomplete({ x: -0.5, a: 1, b: 1 })],
    ['a', '`a` must be a number from 1e-12 to 1e12, not 0.', () => betaIncomplete({ x: 0.5, a: 0, b: 1 })],
    ['b', '`b` must be a number from 1e-12 to 1e12, not 0.', () => betaIncomplete({ x: 0.5, a: 1, b: 0 })],
    ['a', '`a` must be a number from 1e-12 to 1e12, not 0.', () => betaQuantile({ p: 0.5, a: 0, b: 1 })],
    ['b', '`b` must be a number from 1e-12 to 1e12, not 0.', () => betaQuantile({ p: 0.5, a: 1, b: 0 })],
    [
      'successes',
      '`successes` must be at most `trials`, 3, not 4.',
      () => binomialCdf({ successes: 4, trials: 3, probability: 0.5 }),
    ],
    [
      'successes',
      '`successes` must be a whole number from 0 to 1e12, not 0.5.',
      () => binomialCdf({ successes: 0.5, trials: 3, probability: 0.5 }),
    ],
    [
      'trials',
      '`trials` must be a whole number from 0 to 1e12, not -1.',
      () => binomialCdf({ successes: 0, trials: -1, probability: 0.5 }),
    ],
    [
      'probability',
      '`probability` must be a probability from 0 to 1, not 50.',
      () => binomialCdf({ successes: 0, trials: 1, probability: 50 }),
    ],
    [
      'probability',
      '`probability` must be a probability from 0 to 1, not -1.',
      () => binomialCdf({ successes: 0, trials: 1, probability: -1 }),
    ],
    ['events', '`events` must be a whole number from 0 to 1e12, not 2.5.', () => poissonCdf({ events: 2.5, mean: 1 })],
    ['mean', '`mean` must be a number from 0 to 1e12, not -1.', () => poissonCdf({ events: 2, mean: -1 })],
    ['mean', '`mean` must be a number from 0 to 1e12, not -1.', () => poissonQuantile({ p: 0.5, mean: -1 })],
    [
      'mean',
      '`mean` must be a number from 0 to 1e12, not 10000000000000000.',
      () => poissonQuantile({ p: 0.5, mean: 1e16 }),
    ],
    [
      'trials',
      '`trials` must be a whole number from 0 to 1e12, not 1.5.',
      () => binomialQuantile({ p: 0.5, trials: 1.5, probability: 0.5 }),
    ],
    [
      'probability',
      '`probability` must be a probability from 0 to 1, not 2.',
      () => binomialQuantile({ p: 0.5, trials: 1, probability: 2 }),
    ],
    ['p', '`p` must be a probability between 0 and 1, neither included, not 95.', () => normalQuantile(95)],
    ['p', '`p` must be a probability between 0 and 1, neither included, not 0.', () => normalQuantile(0)],
    [
      'p',
      '`p` must be a probability between 0 and 1, neither included, not 1.',
      () => betaQuantile({ p: 1, a: 1, b: 1 }),
    ],
    ['p', '`p` must be the logarithm of a probability, below 0, not 0.', () => normalQuantile(0, { log: true })],
    ['tail', "`tail` must be 'lower' or 'upper', not both.", () => normalCdf(1, { tail: 'both' as 'lower' })],
    ['log', '`log` must be true or false, not 1.', () => normalCdf(1, { log: 1 as unknown as boolean })],
    [
      'log',
      '`log` must be false here: the probability is 0, or its logarithm is beyond the largest number.',
      () => gammaIncomplete({ a: 1, x: 0, log: true }),
    ],
    [
      'log',
      '`log` must be false here: the probability is 0, or its logarithm is beyond the largest number.',
      () => normalCdf(-1e200, { log: true }),
    ],
    [
      'p',
      '`p` must be less extreme for this distribution: the quantile is beyond the largest number.',
      () => tQuantile({ p: 1e-300, df: 0.1 }),
    ],
    [
      'p',
      '`p` must be less extreme for this distribution: the quantile is beyond the largest number.',
      () => fQuantile({ p: 1e-300, df1: 1, df2: 0.1, tail: 'upper' }),
    ],
  ])('%s: %s', (argument, message, call) => {
    const error = caught(call)
    expect(error.message).toBe(message)
    expect(error.argument).toBe(argument)
  })
})
