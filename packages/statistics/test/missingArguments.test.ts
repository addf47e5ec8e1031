import * as statistics from '@groundplan/statistics'
import { expect, test } from 'vitest'
import { thrown } from './support/thrown.js'

const exported: Readonly<Record<string, unknown>> = { ...statistics }

// A call from plain JavaScript without its arguments is misuse with a name, not a TypeError from within.
const functions = [
  'agreementTable',
  'bootstrap',
  'byarInterval',
  'clopperPearsonInterval',
  'concentrationIndex',
  'cronbachAlpha',
  'differenceInDifferences',
  'directlyStandardisedRate',
  'exactPoissonInterval',
  'fromCells',
  'gini',
  'indirectlyStandardisedRate',
  'interruptedTimeSeries',
  'kappa',
  'linearModel',
  'meanInterval',
  'minimumDetectableChange',
  'newcombeDifference',
  'pairedChange',
  'permutation',
  'power',
  'quantiles',
  'ranks',
  'rateDifference',
  'rateInterval',
  'rateRatio',
  'relativeIndex',
  'slopeIndex',
  'wilsonInterval',
] as const

test.each(functions)('%s without its arguments', (name) => {
  const call = exported[name] as (given?: unknown) => unknown
  for (const given of [undefined, null, 3, 'x']) {
    const [argument, message] = thrown(() => call(given))
    expect(message).toBe(`\`${argument}\` must be an object, not ${String(given)}.`)
  }
})

test('a rate or share that is missing is named', () => {
  const { newcombeDifference, rateRatio } = statistics
  const missing = undefined as never
  expect(thrown(() => newcombeDifference({ first: { successes: 1, trials: 2 }, second: missing }))).toEqual([
    'second',
    '`second` must be an object, not undefined.',
  ])
  expect(thrown(() => rateRatio({ first: missing, second: { events: 1, exposure: 2 } }))[0]).toBe('first')
})
