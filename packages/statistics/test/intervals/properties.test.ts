import {
  byarInterval,
  clopperPearsonInterval,
  directlyStandardisedRate,
  exactPoissonInterval,
  indirectlyStandardisedRate,
  meanInterval,
  newcombeDifference,
  rateDifference,
  rateRatio,
  wilsonInterval,
} from '@groundplan/statistics'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answered } from '../support/oracle.js'

const share = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, part]) => ({ successes: Math.round(part * trials), trials }))
const level = fc.double({ min: 0.01, max: 0.9999, noNaN: true })
const exposure = fc.double({ min: 0.01, max: 1e6, noNaN: true })
const rate = fc.record({ events: fc.nat(2000), exposure })
const strata = fc.array(
  fc.record({ events: fc.nat(300), exposure, weight: fc.double({ min: 0.1, max: 100, noNaN: true }) }),
  {
    minLength: 1,
    maxLength: 6,
  },
)

const near = (actual: number, expected: number, scale = 1): void =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(expected), scale))

const check = <T>(arbitrary: fc.Arbitrary<T>, says: (value: T) => void): void => {
  fc.assert(fc.property(arbitrary, says), { numRuns: 200 })
}

describe('intervals', () => {
  it('of a share hold the estimate, lie in 0 to 1, and mirror', () => {
    check(fc.record({ share, level }), ({ share: { successes, trials }, level }) => {
      for (const interval of [wilsonInterval, clopperPearsonInterval]) {
        const it = answered(interval({ successes, trials, level }))
        expect(it.lower >= 0 && it.lower <= it.estimate && it.estimate <= it.upper && it.upper <= 1).toBe(true)
        const mirror = answered(interval({ successes: trials - successes, trials, level }))
        near(mirror.lower, 1 - it.upper)
        near(mirror.upper, 1 - it.lower)
        const wider = answered(interval({ successes, trials, level: (1 + level) / 2 }))
        expect(wider.lower <= it.lower && wider.upper >= it.upper).toBe(true)
      }
    })
  })

  it('of a difference of shares lie in −1 to 1 and change sign with the order', () => {
    check(fc.record({ first: share, second: share, level }), ({ first, second, level }) => {
      const it = answered(newcombeDifference({ first, second, level }))
      const swapped = answered(newcombeDifference({ first: second, second: first, level }))
      expect(it.lower >= -1 && it.lower <= it.estimate && it.estimate <= it.upper && it.upper <= 1).toBe(true)
      near(swapped.lower, -it.upper)
      near(swapped.upper, -it.lower)
    })
  })

  it('of a count hold it and grow with it; the exact and Byar are near for many events', () => {
    check(fc.record({ events: fc.nat(100_000), level }), ({ events, level }) => {
      const exact = exactPoissonInterval({ events, level })
      const more = exactPoissonInterval({ events: events + 1, level })
      expect(exact.lower <= events && events <= exact.upper).toBe(true)
      expect(more.lower > exact.lower && more.upper > exact.upper).toBe(true)
      const byar = byarInterval({ events, level })
      expect(byar.lower >= 0 && byar.lower <= byar.upper).toBe(true)
    })
    for (const events of [10, 30, 100, 1000]) {
      const exact = exactPoissonInterval({ events })
      const byar = byarInterval({ events })
      expect(Math.abs(byar.lower / exact.lower - 1)).toBeLessThan(0.005)
      expect(Math.abs(byar.upper / exact.upper - 1)).toBeLessThan(0.005)
    }
  })

  it('of a difference of rates change sign with the order and scale with the unit', () => {
    check(fc.record({ first: rate, second: rate, level, unit: fc.constantFrom(0.001, 7, 365.25) }), (of) => {
      const it = answered(rateDifference(of))
      const swapped = answered(rateDifference({ first: of.second, second: of.first, level: of.level }))
      const width = it.upper - it.lower
      expect(it.lower <= it.estimate && it.estimate <= it.upper).toBe(true)
      near(swapped.lower, -it.upper, width)
      near(swapped.upper, -it.lower, width)
      const scaled = ({ events, exposure: of }: typeof it.first, unit: number) => ({ events, exposure: of * unit })
      const other = answered(
        rateDifference({
          first: scaled(it.first, of.unit),
          second: scaled(it.second, of.unit),
          per: of.unit,
          level: of.level,
        }),
      )
      near(other.lower, it.lower, width)
      near(other.upper, it.upper, width)
    })
  })

  it('of a difference of rates leave out 0 exactly when the score test of equal rates rejects', () => {
    check(fc.record({ first: rate, second: rate }), ({ first, second }) => {
      const it = answered(rateDifference({ first, second, level: 0.95 }))
      const pooled = (first.events + second.events) / (first.exposure + second.exposure)
      fc.pre(pooled > 0)
      const z = Math.abs(it.estimate) / Math.sqrt(pooled * (1 / first.exposure + 1 / second.exposure))
      fc.pre(Math.abs(z - 1.959963984540054) > 1e-6)
      expect(it.lower > 0 || it.upper < 0).toBe(z > 1.959963984540054)
    })
  })

  it('of a ratio of rates invert with the order', () => {
    const some = fc.record({ events: fc.integer({ min: 1, max: 2000 }), exposure })
    check(
      fc.record({ first: some, second: some, level: fc.constantFrom(0.8, 0.95, 0.99) }),
      ({ first, second, level }) => {
        const exact = answered(rateRatio({ first, second, level }))
        const score = answered(rateRatio({ first, second, level, method: 'score' }))
        for (const [it, method] of [
          [exact, 'exactConditional'],
          [score, 'score'],
        ] as const) {
          expect(it.lower < it.estimate && it.estimate < it.upper).toBe(true)
          const swapped = answered(rateRatio({ first: second, second: first, level, method }))
          near(swapped.lower * it.upper, 1)
          near(swapped.upper * it.lower, 1)
        }
      },
    )
  })

  it('of a mean shift and scale with the values, whatever their order', () => {
    const values = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 2, maxLength: 20 })
    check(fc.record({ values, shift: fc.integer({ min: -500, max: 500 }) }), ({ values, shift }) => {
      const scaled = values.map((value) => value * 3 + shift).reverse()
      fc.pre([values, scaled].every((list) => 'lower' in meanInterval({ values: list })))
      const it = answered(meanInterval({ values }))
      expect(it.lower <= it.estimate && it.estimate <= it.upper).toBe(true)
      const moved = answered(meanInterval({ values: scaled }))
      near(moved.lower, it.lower * 3 + shift, 1e4)
      near(moved.upper, it.upper * 3 + shift, 1e4)
      near(moved.standardDeviation, it.standardDeviation * 3, 1e4)
    })
  })

  it('of a standardised rate do not change with the order or the size of the weights', () => {
    check(fc.record({ strata, level, size: fc.constantFrom(0.01, 3, 1e5) }), ({ strata, level, size }) => {
      const it = answered(directlyStandardisedRate({ strata, level }))
      const other = answered(
        directlyStandardisedRate({
          strata: strata.map((stratum) => ({ ...stratum, weight: stratum.weight * size })).reverse(),
          level,
        }),
      )
      expect(it.lower >= 0 && it.lower <= it.estimate && it.estimate <= it.upper).toBe(true)
      near(other.estimate, it.estimate, 0)
      near(other.lower, it.lower, 0)
      near(other.upper, it.upper, 0)
    })
  })

  it("of a place that is its own reference: a ratio of 1, and the place's crude rate", () => {
    check(strata, (strata) => {
      const events = strata.reduce((all, stratum) => all + stratum.events, 0)
      fc.pre(events > 0)
      const all = strata.reduce((sum, stratum) => sum + stratum.exposure, 0)
      const it = answered(
        indirectlyStandardisedRate({
          events,
          strata: strata.map((own) => ({
            exposure: own.exposure,
            reference: { events: own.events, exposure: own.exposure },
          })),
        }),
      )
      near(it.ratio.estimate, 1)
      near(it.rate.estimate, events / all, 0)
    })
  })
})
