import { bounds, isBefore, isPartialDate, monthsBetween, showDate, type Ternary } from '@groundplan/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDate, daysOf, everyDay } from './support/dates.js'

const pad = (number: number): string => String(number).padStart(2, '0')

describe('isPartialDate and bounds', () => {
  it('agree with Date on every day, and on every day that is none, from 1900 to 2100', () => {
    for (let year = 1900; year <= 2100; year += 1)
      for (let month = 0; month <= 13; month += 1) {
        const name = `${year}-${pad(month)}`
        const isMonth = month >= 1 && month <= 12
        // Day 0 of the next month is the last of this one.
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
        expect(isPartialDate(name)).toBe(isMonth)
        const expected = isMonth ? { first: `${name}-01`, last: `${name}-${last}` } : undefined
        expect(bounds(name)).toEqual(expected)
        for (let day = 0; day <= 32; day += 1) {
          const date = `${name}-${pad(day)}`
          const read = new Date(Date.UTC(year, month - 1, day))
          const isDay = isMonth && read.toISOString().slice(0, 10) === date
          if (isPartialDate(date) !== isDay) expect.fail(`${date} is ${isDay ? 'a' : 'no'} day`)
          const found = bounds(date)
          if (found?.first !== (isDay ? date : undefined) || found?.last !== found?.first) expect.fail(date)
        }
      }
  })

  it('span a year from its first to its last day', () => {
    expect(bounds('2018')).toEqual({ first: '2018-01-01', last: '2018-12-31' })
    expect(bounds('0000')).toEqual({ first: '0000-01-01', last: '0000-12-31' })
    expect(bounds('9999-02')).toEqual({ first: '9999-02-01', last: '9999-02-28' })
  })

  it.each([
    '',
    '218',
    '20180',
    '2018-',
    '2018-1',
    '2018-01-',
    '2018-01-1',
    '2018-01-011',
    '2018/01/01',
    ' 2018',
    '2018 ',
    '2018\n',
    '-2018',
    '+002018-01-01',
    '٢٠١٨',
    '2018-01-01T00:00:00Z',
    'unknown',
    'x2018-01-01',
  ])('refuse %o', (text) => {
    expect(isPartialDate(text)).toBe(false)
    expect(bounds(text)).toBeUndefined()
  })

  it.each([2018, null, undefined, {}, ['2018'], new Date(0)])('refuse %o, which is no text', (value) => {
    expect(isPartialDate(value)).toBe(false)
  })
})

describe('isBefore', () => {
  it('is true, false or unknown exactly as all days that the dates can mean are', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        let isTrue = false
        let isFalse = false
        for (const left of daysOf(a))
          for (const right of daysOf(b)) {
            isTrue ||= left < right
            isFalse ||= left >= right
          }
        const expected: Ternary = isTrue && isFalse ? 'unknown' : isTrue
        expect(isBefore(a, b)).toBe(expected)
      }),
    )
  })

  it.each([
    ['unknown', '2018'],
    ['2018', 'unknown'],
    ['unknown', 'unknown'],
    ['2018-02-30', '2019'],
    ['2018', 'soon'],
  ])('is unknown for %s and %s', (a, b) => {
    expect(isBefore(a, b)).toBe('unknown')
  })

  it('is false for the same day, and tells the last day of one year from the first of the next', () => {
    expect(isBefore('2018-03-01', '2018-03-01')).toBe(false)
    expect(isBefore('2018', '2019')).toBe(true)
    expect(isBefore('2019', '2018-12-31')).toBe(false)
    expect(isBefore('2018', '2018')).toBe('unknown')
    // No day of March 2018 lies before 1 March, and none of 2018 before 1 January.
    expect(isBefore('2018-03', '2018-03-01')).toBe(false)
    expect(isBefore('2018', '2018-01-01')).toBe(false)
  })
})

/**
 * The largest whole n such that the day of `from`, n months on, is not past `to`; a month is a place in the row of all months, and the
 * place of (year, month) in it is 12·year + month. So with d for the day of the month, n is the largest with
 * (12·y1 + m1 + n, d1) ≤ (12·y2 + m2, d2) in lexical order. Sought here by counting, not by a formula.
 */
function monthsByCounting(from: Place, to: Place): number {
  const reaches = (n: number): boolean =>
    from.place + n < to.place || (from.place + n === to.place && from.day <= to.day)
  let n = 0
  while (reaches(n + 1)) n += 1
  while (!reaches(n)) n -= 1
  return n
}

interface Place {
  readonly place: number
  readonly day: number
}

const placeOf = (iso: string): Place => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return { place: 12 * year + month, day }
}

describe('monthsBetween', () => {
  it('gives the least and the most over all days that the dates can mean', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        let least = Number.POSITIVE_INFINITY
        let most = Number.NEGATIVE_INFINITY
        const ends = daysOf(to).map(placeOf)
        for (const start of daysOf(from).map(placeOf))
          for (const end of ends) {
            const months = monthsByCounting(start, end)
            least = Math.min(least, months)
            most = Math.max(most, months)
          }
        expect(monthsBetween(from, to)).toEqual({ least, most })
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    ['2026-01-15', '2026-07-15', 6],
    ['2026-01-15', '2026-07-14', 5],
    ['2026-01-31', '2026-02-28', 0],
    ['2026-01-31', '2026-03-01', 1],
    ['2024-02-29', '2025-02-28', 11],
    ['2020-11-30', '2021-01-30', 2],
    ['2026-07-15', '2026-07-15', 0],
    ['2026-07-15', '2026-07-14', -1],
    ['2026-07-15', '2026-01-15', -6],
    ['0099-12-31', '0100-12-31', 12],
  ])('%s to %s is %i', (from, to, months) => {
    expect(monthsBetween(from, to)).toStrictEqual({ least: months, most: months })
  })

  it('is undefined when a date is unknown or none', () => {
    expect(monthsBetween('unknown', '2026')).toBeUndefined()
    expect(monthsBetween('2026', 'unknown')).toBeUndefined()
    expect(monthsBetween('2026-13', '2026')).toBeUndefined()
  })
})

describe('showDate', () => {
  it('writes every day from 1900 to 2100 as the locales of Danish and British English do', () => {
    const danish = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' })
    const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
    for (const day of everyDay(1900, 2100)) {
      const iso = day.toISOString().slice(0, 10)
      if (showDate(iso, 'da') !== danish.format(day)) expect(showDate(iso, 'da')).toBe(danish.format(day))
      if (showDate(iso, 'en') !== english.format(day)) expect(showDate(iso, 'en')).toBe(english.format(day))
    }
  })

  it('writes months as they do, and years as they are', () => {
    const form = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
    for (let month = 1; month <= 12; month += 1) {
      const day = new Date(Date.UTC(2018, month - 1, 1))
      expect(showDate(`2018-${pad(month)}`, 'da-DK')).toBe(new Intl.DateTimeFormat('da-DK', form).format(day))
      expect(showDate(`2018-${pad(month)}`, 'en-GB')).toBe(new Intl.DateTimeFormat('en-GB', form).format(day))
    }
    expect(showDate('2018', 'da')).toBe('2018')
    expect(showDate('0099', 'en')).toBe('0099')
  })

  it('says in the reader’s language that a date is unknown, and shows text that is no date as it stands', () => {
    expect(showDate('unknown', 'da-DK')).toBe('ukendt dato')
    expect(showDate('unknown', 'en')).toBe('date unknown')
    expect(showDate('2018-02-30', 'da')).toBe('2018-02-30')
    expect(showDate('in the spring', 'en')).toBe('in the spring')
  })
})
