import { overlaps, type Period, type Ternary, within } from '@groundplan/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

// Days are numbers here: day 0 is 2020-01-01, and the world ends with March, so that every completion of two periods can be tried.
const dayZero = Date.UTC(2020, 0, 1)
const iso = (day: number): string => new Date(dayZero + day * 86_400_000).toISOString().slice(0, 10)
const world = Array.from({ length: 91 }, (_, day) => day)
const names = world.map(iso)
const beforeAll = -40
const afterAll = 140

/** The days that a date can mean; an unknown one can be any, and a day on either side stands for all that lie further out. */
const meanings = (date: string): readonly number[] =>
  date === 'unknown'
    ? [beforeAll, beforeAll + 1, ...world, afterAll, afterAll + 1]
    : world.filter((day) => names[day]?.startsWith(date))

/** All completions of a period that hold a day, as [first day, first day no longer in it]. */
function completions(period: Period): readonly (readonly [number, number])[] {
  const ends = period.to === undefined ? [Number.POSITIVE_INFINITY] : meanings(period.to)
  return meanings(period.from).flatMap((from) => ends.filter((to) => from < to).map((to) => [from, to] as const))
}

function overall(answers: ReadonlySet<boolean>): Ternary {
  if (answers.size === 2) return 'unknown'
  return answers.has(true)
}

function overlapsByTrying(a: Period, b: Period): Ternary {
  const answers = new Set<boolean>()
  const others = completions(b)
  for (const [from, to] of completions(a)) {
    for (const [otherFrom, otherTo] of others) answers.add(Math.max(from, otherFrom) < Math.min(to, otherTo))
    if (answers.size === 2) break
  }
  return overall(answers)
}

function withinByTrying(date: string, period: Period): Ternary {
  const answers = new Set<boolean>()
  const days = meanings(date)
  for (const [from, to] of completions(period)) {
    for (const day of days) answers.add(from <= day && day < to)
    if (answers.size === 2) break
  }
  return overall(answers)
}

const written = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0, 1, 2, 15, 29, 30, 31, 32, 58, 59, 60, 61, 89, 90).map(iso) },
  { weight: 2, arbitrary: fc.nat({ max: 90 }).map(iso) },
  { weight: 4, arbitrary: fc.constantFrom('2020-01', '2020-02', '2020-03') },
  { weight: 1, arbitrary: fc.constant('unknown') },
)
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ from: written }),
  fc.record({ from: written, to: written }),
  written.map((date) => ({ from: date, to: date })),
)

describe('overlaps', () => {
  it('is what trying every completion of the dates gives', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(overlaps(a, b)).toBe(overlapsByTrying(a, b))
        expect(overlaps(b, a)).toBe(overlaps(a, b))
      }),
      { numRuns: 200 },
    )
  })

  it.each<[string, Period, Period, Ternary]>([
    ['the end is no longer in it', { from: '2018-01-01', to: '2018-02-01' }, { from: '2018-02-01' }, false],
    ['one day is shared', { from: '2018-01-01', to: '2018-02-02' }, { from: '2018-02-01' }, true],
    ['one may begin as the other ends', { from: '2020-01' }, { from: '2019', to: '2020-01-31' }, 'unknown'],
    ['both go on', { from: 'unknown' }, { from: '2018' }, true],
    ['one may have ended before', { from: '2018', to: 'unknown' }, { from: '2019' }, 'unknown'],
    ['both hold the day on which they begin', { from: '2018-05-01', to: 'unknown' }, { from: '2018-05-01' }, true],
    ['"2018 to 2018" is some part of 2018', { from: '2018', to: '2018' }, { from: '2018-01-01', to: '2019' }, true],
    ['ends before it begins', { from: '2020', to: '2018' }, { from: '2017' }, false],
    ['holds no day', { from: '2018-05-01', to: '2018-05-01' }, { from: '2017' }, false],
    ['text that is no date is unknown', { from: 'spring' }, { from: '2018', to: '2019' }, 'unknown'],
    ['years far back', { from: '0098', to: '0099' }, { from: '0099-06' }, 'unknown'],
    ['years far back, told by the day', { from: '0099', to: '0101' }, { from: '0100' }, true],
  ])('%s', (_, a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected)
    expect(overlaps(b, a)).toBe(expected)
  })
})

describe('within', () => {
  it('is what trying every completion of the dates gives', () => {
    fc.assert(
      fc.property(written, anyPeriod, (date, period) => {
        expect(within(date, period)).toBe(withinByTrying(date, period))
      }),
      { numRuns: 300 },
    )
  })

  it.each<[string, Period, Ternary]>([
    ['2018-01-01', { from: '2018-01-01', to: '2018-01-02' }, true],
    ['2018-01-02', { from: '2018-01-01', to: '2018-01-02' }, false],
    ['2017-12-31', { from: '2018-01-01' }, false],
    ['2018', { from: '2018-06' }, 'unknown'],
    ['unknown', { from: '2018' }, 'unknown'],
    ['2018', { from: '2020', to: '2018' }, false],
    ['2018-05-01', { from: '2018-05-01', to: 'unknown' }, true],
    ['2018-05-02', { from: 'unknown', to: '2018-05-02' }, false],
    ['2018-05-01', { from: 'unknown', to: '2018-05-02' }, true],
    ['2018-04-30', { from: 'unknown', to: '2018-05-02' }, 'unknown'],
  ])('%s in %o', (date, period, expected) => {
    expect(within(date, period)).toBe(expected)
  })
})
