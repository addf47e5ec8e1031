import {
  byarInterval,
  clopperPearsonInterval,
  directlyStandardisedRate,
  exactPoissonInterval,
  indirectlyStandardisedRate,
  meanInterval,
  newcombeDifference,
  rateDifference,
  rateInterval,
  rateRatio,
  wilsonInterval,
} from '@groundplan/statistics'
import { expect, test } from 'vitest'
import { type Drawn, drawnCases, levels } from '../support/drawn.js'
import { answered, frozen, Worst } from '../support/oracle.js'

// Thousands of numbers for each function: no events, all events, one trial, a thousand million trials, levels from 0.5 to 0.9999, strata without
// weight. The inputs are drawn in the same order as in fixtures/intervals/drawn.oracle.R and .py.

const counts = 'intervals/counts.r.jsonl'
const ratesOfR = 'intervals/rates.r.jsonl'
const shares = 'intervals/shares.exact.jsonl'
const rates = 'intervals/rates.exact.jsonl'

type Numbers = readonly (number | null)[]

function share(from: Drawn) {
  const trials = 1 + from.whole(from.pick([1, 5, 30, 500, 1e5, 1e9]) - 1)
  const kind = from.whole(4)
  const few = Math.min(trials, from.whole(9))
  if (kind === 0) return { successes: 0, trials }
  if (kind === 1) return { successes: trials, trials }
  if (kind === 2) return { successes: from.whole(trials), trials }
  return { successes: kind === 3 ? few : trials - few, trials }
}
const count = (from: Drawn) => from.whole(from.pick([0, 3, 20, 300, 1e5, 1e10]))
const exposure = (from: Drawn) => (1 + from.whole(99999)) / from.pick([1, 100, 1e4])
const level = (from: Drawn) => from.pick(levels)

/** Two rates. */
function pair(from: Drawn, fewest: number) {
  const events = [count(from), fewest + count(from)] as const
  const first = { events: events[0], exposure: exposure(from) }
  const second = { events: events[1], exposure: exposure(from) }
  return frozen({ first, second, level: level(from) })
}

/** Adds the limits; the error is against the number itself, or against `unit` where that is larger. */
function addLimits(
  worst: Worst,
  got: { lower: number; upper: number },
  r: Numbers,
  at: unknown,
  unit = 0,
  name = '',
): void {
  for (const [i, side] of (['lower', 'upper'] as const).entries()) {
    const expected = r[i] as number
    const scale = Math.max(Math.abs(expected), unit)
    worst.add(
      `${name}${side}`,
      got[side],
      expected,
      at,
      scale === 0 ? Math.abs(got[side]) : Math.abs(got[side] - expected) / scale,
    )
  }
}

test('wilsonInterval', () => {
  const worst = new Worst()
  for (const { input, r } of drawnCases(shares, 'wilson', (from) => ({ ...share(from), level: level(from) })))
    addLimits(worst, answered(wilsonInterval(input)), r, input)
  worst.mustBeWithin(1e-14, ['lower', 'upper'])
  expect(worst.compared).toBeGreaterThanOrEqual(2000)
})

test('clopperPearsonInterval', () => {
  const worst = new Worst()
  for (const { input, r } of drawnCases(counts, 'clopperPearson', (from) => ({ ...share(from), level: level(from) })))
    addLimits(worst, answered(clopperPearsonInterval(input)), r, input)
  worst.mustBeWithin(1e-13, ['lower', 'upper'])
  expect(worst.compared).toBeGreaterThanOrEqual(2000)
})

test('newcombeDifference', () => {
  const worst = new Worst()
  const draw = (from: Drawn) => frozen({ first: share(from), second: share(from), level: level(from) })
  for (const { input, r } of drawnCases(shares, 'newcombe', draw)) {
    const difference = answered(newcombeDifference(input))
    // A difference has no more digits than the shares that it is of.
    addLimits(worst, difference, r, input, Math.max(difference.first.estimate, difference.second.estimate))
  }
  worst.mustBeWithin(1e-14, ['lower', 'upper'])
  expect(worst.compared).toBeGreaterThanOrEqual(2000)
})

test('byarInterval', () => {
  const worst = new Worst()
  // For few events the lower limit is the cube of a small difference.
  for (const { input, r } of drawnCases(shares, 'byar', (from) => ({ events: count(from), level: level(from) })))
    addLimits(worst, byarInterval(input), r, input, 1)
  worst.mustBeWithin(1e-14, ['lower', 'upper'])
  expect(worst.compared).toBeGreaterThanOrEqual(2000)
})

test('exactPoissonInterval and rateInterval', () => {
  const [ofCount, ofRate] = [new Worst(), new Worst()]
  const draw = (from: Drawn) => ({ events: count(from), exposure: exposure(from), level: level(from) })
  for (const { input, r } of drawnCases(counts, 'count', draw)) {
    addLimits(ofCount, exactPoissonInterval({ events: input.events, level: input.level }), r, input)
    addLimits(ofRate, answered(rateInterval(input)), r.slice(2), input)
  }
  for (const worst of [ofCount, ofRate]) {
    worst.mustBeWithin(1e-13, ['lower', 'upper'])
    expect(worst.compared).toBeGreaterThanOrEqual(2000)
  }
})

test.each([
  ['exactConditional', counts, 'ratio', 1e-13],
  ['score', rates, 'ratioScore', 1e-14],
] as const)('rateRatio, %s', (method, file, kind, tolerance) => {
  const worst = new Worst()
  for (const { input, r } of drawnCases(file, kind, (from) => pair(from, 1))) {
    const ratio = answered(rateRatio({ ...input, method }))
    worst.add('estimate', ratio.estimate, r[0] as number, input)
    addLimits(worst, ratio, r.slice(1), input)
  }
  worst.mustBeWithin(tolerance, ['estimate', 'lower', 'upper'])
  expect(worst.compared).toBeGreaterThanOrEqual(2000)
})

test('rateDifference', () => {
  const worst = new Worst()
  for (const { input, r } of drawnCases(rates, 'difference', (from) => pair(from, 0))) {
    const difference = answered(rateDifference(input))
    addLimits(worst, difference, r, input, Math.max(difference.first.estimate, difference.second.estimate))
  }
  worst.mustBeWithin(1e-14, ['lower', 'upper'])
  expect(worst.compared).toBeGreaterThanOrEqual(2000)
})

test('meanInterval', () => {
  const worst = new Worst()
  const draw = (from: Drawn) => {
    const n = 2 + from.whole(from.pick([0, 1, 8, 40]))
    const [by, shift] = [from.pick([1, 100]), from.pick([0, 0, 1e4, 1e6])]
    const values = from.many(n, () => (from.whole(20000) - 10000) / by + shift)
    return frozen({ values, level: level(from) })
  }
  for (const { input, r } of drawnCases(ratesOfR, 'mean', draw)) {
    const mean = answered(meanInterval(input))
    const size = Math.max(...input.values.map(Math.abs))
    worst.add('estimate', mean.estimate, r[0] as number, input, Math.abs(mean.estimate - (r[0] as number)) / size)
    addLimits(worst, mean, r.slice(1), input, size)
    worst.add('standard deviation', mean.standardDeviation, r[3] as number, input)
  }
  worst.mustBeWithin(1e-13, ['estimate', 'lower', 'upper', 'standard deviation'])
  expect(worst.compared).toBeGreaterThanOrEqual(2000)
})

test('directlyStandardisedRate', () => {
  const worst = new Worst()
  const draw = (from: Drawn) => {
    const k = 1 + from.whole(5)
    const at = level(from)
    const strata = from.many(k, () => ({
      events: from.whole(from.pick([0, 3, 60, 1000])),
      exposure: (1 + from.whole(99999)) / 10,
      weight: from.whole(from.pick([0, 1, 1000])) / 10,
    }))
    const isWeighed = strata.some(({ weight }) => weight > 0)
    return frozen({
      strata: isWeighed ? strata : strata.map((one, i) => (i === 0 ? { ...one, weight: 1 } : one)),
      level: at,
    })
  }
  for (const { input, r } of drawnCases(ratesOfR, 'direct', draw)) {
    for (const [i, method] of (['fayFeuerGamma', 'dobsonExact', 'dobsonByar'] as const).entries()) {
      const rate = directlyStandardisedRate({ ...input, method })
      if (r[2 * i + 1] === null) {
        expect(rate).toMatchObject({ refused: 'noEvents' })
        continue
      }
      const found = answered(rate)
      worst.add('estimate', found.estimate, r[0] as number, input)
      // Dobson's lower limit is a difference.
      addLimits(worst, found, r.slice(2 * i + 1), input, i === 0 ? 0 : found.estimate, `${method} `)
    }
  }
  worst.mustBeWithin(1e-13, [
    'estimate',
    ...['fayFeuerGamma', 'dobsonExact', 'dobsonByar'].flatMap((method) => [`${method} lower`, `${method} upper`]),
  ])
  expect(worst.compared).toBeGreaterThanOrEqual(2000)
})

test('indirectlyStandardisedRate', () => {
  const worst = new Worst()
  const draw = (from: Drawn) => {
    const events = from.whole(from.pick([0, 3, 60, 1000, 1e6]))
    const strata = from.many(1 + from.whole(5), () => ({
      exposure: from.whole(from.pick([0, 99999, 99999])) / 10,
      reference: { events: from.whole(from.pick([3, 60, 9000])), exposure: (1 + from.whole(999999)) / 10 },
    }))
    return frozen({ events, strata, level: level(from) })
  }
  for (const { input, r } of drawnCases(ratesOfR, 'indirect', draw)) {
    const exact = answered(indirectlyStandardisedRate(input))
    worst.add('expected', exact.expected, r[0] as number, input)
    addLimits(worst, exact.ratio, r.slice(1), input, 0, 'ratio ')
    addLimits(worst, exact.rate, r.slice(3), input, 0, 'rate ')
    const byar = answered(indirectlyStandardisedRate({ ...input, method: 'byar' }))
    addLimits(worst, byar.ratio, r.slice(5), input, 1 / exact.expected, 'Byar ')
  }
  worst.mustBeWithin(1e-13, [
    'expected',
    ...['ratio', 'rate', 'Byar'].flatMap((name) => [`${name} lower`, `${name} upper`]),
  ])
  expect(worst.compared).toBeGreaterThanOrEqual(2000)
})
