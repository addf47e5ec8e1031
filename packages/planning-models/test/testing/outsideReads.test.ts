import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isLocalTime } from '../../src/testing/isLocalTime.js'
import { outsideReads } from '../../src/testing/outsideReads.js'

const callsIn = (run: () => unknown): readonly string[] => outsideReads(run).calls.map(({ call }) => call)

/** Everything that is watched, to be compared before and after. */
const outside = () =>
  [
    [globalThis, 'Date'],
    [Date, 'now'],
    [Date.prototype, 'constructor'],
    [Date.prototype, 'getMonth'],
    [Intl, 'Collator'],
    [Intl.DateTimeFormat.prototype, 'format'],
    [String.prototype, 'localeCompare'],
    [process, 'env'],
    [globalThis, 'setTimeout'],
    [Math, 'random'],
    [performance, 'now'],
    [crypto, 'getRandomValues'],
    [crypto, 'randomUUID'],
  ].map(([holder, key]) => Reflect.getOwnPropertyDescriptor(holder as object, key as string))

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('clocks and dice', () => {
  it.each<[string, () => unknown]>([
    ['Date.now', () => Date.now()],
    ['new Date()', () => new Date()],
    ['Date()', () => Date()],
    ['Date()', () => (Date as unknown as (year: number) => string)(2026)],
    ['new Date()', () => new (class extends Date {})()],
    ['new Date()', () => Reflect.construct(Date, [])],
    ['new Date()', () => new (new Date('2026').constructor as DateConstructor)()],
    ['Date.now', () => ((then) => then.now())(Date)],
    ['performance.now', () => performance.now()],
    ['Math.random', () => Math.random()],
    ['Math.random', () => [1].map(Math.random)],
    ['crypto.getRandomValues', () => crypto.getRandomValues(new Uint8Array(4))],
    ['crypto.randomUUID', () => crypto.randomUUID()],
  ])('are noted: %s', (call, run) => {
    expect(callsIn(run)).toEqual([call])
  })
  it('are noted once each, in the order of the first call', () => {
    const run = () => [Math.random(), Date.now(), new Date(), Math.random(), Date.now(), crypto.randomUUID()]
    expect(callsIn(run)).toEqual(['Math.random', 'Date.now', 'new Date()', 'crypto.randomUUID'])
  })
  it('work as ever', () => {
    const before = Date.now()
    const { result } = outsideReads(() => ({
      now: Date.now(),
      date: new Date(),
      text: Date(),
      elapsed: performance.now(),
      chance: Math.random(),
      bytes: crypto.getRandomValues(new Uint8Array(64)),
      uuid: crypto.randomUUID(),
    }))
    const after = Date.now()
    for (const now of [result.now, result.date.getTime()]) {
      expect(now).toBeGreaterThanOrEqual(before)
      expect(now).toBeLessThanOrEqual(after)
    }
    expect(Math.abs(Date.parse(result.text) - before)).toBeLessThan(60_000)
    expect(result.elapsed).toBeLessThanOrEqual(performance.now())
    expect(result.chance).toBeLessThan(1)
    expect(result.bytes.some((byte) => byte > 0)).toBe(true)
    expect(result.uuid).toMatch(/^[0-9a-f]{8}-/)
  })
  it('are listed no more and no less than else', () => {
    const listed = () => [Math, performance, crypto, Date, Date.prototype].map((holder) => Object.keys(holder))
    expect(outsideReads(listed).result).toEqual(listed())
  })
  it('are not what a given date is', () => {
    const { result, calls } = outsideReads(() => {
      class Day extends Date {}
      const date = new Date('2026-01-01')
      return [
        date.toISOString(),
        new Date(Date.UTC(2026, 0)).getUTCMonth(),
        new Date(undefined as never).getTime(),
        Date.UTC(2026, 0),
        Date.parse('2026-01-01'),
        date instanceof Date,
        new Day('2026') instanceof Day && new Day('2026') instanceof Date,
        date.constructor === Date,
        structuredClone(date) instanceof Date,
        Object.getPrototypeOf(date) === Date.prototype,
        Date.name,
        Date.length,
        Math.max(1, 2),
      ]
    })
    expect(calls).toEqual([])
    expect(result).toEqual([
      '2026-01-01T00:00:00.000Z',
      0,
      Number.NaN,
      1767225600000,
      1767225600000,
      true,
      true,
      true,
      true,
      true,
      'Date',
      7,
      2,
    ])
  })
  it('may be those of Temporal, where there is one', () => {
    const Now = {
      instant: () => 'now',
      plainDateISO: (zone: string) => `today in ${zone}`,
      [Symbol.toStringTag]: 'Temporal.Now',
    }
    vi.stubGlobal('Temporal', { Now, PlainDate: { from: (text: string) => text } })
    const { instant } = Now
    const { result, calls } = outsideReads(() => {
      const temporal = (
        globalThis as unknown as { Temporal: { Now: typeof Now; PlainDate: { from(text: string): string } } }
      ).Temporal
      return [temporal.PlainDate.from('2026'), temporal.Now.plainDateISO('Odense'), temporal.Now.instant()]
    })
    expect(result).toEqual(['2026', 'today in Odense', 'now'])
    expect(calls.map(({ call }) => call)).toEqual(['Temporal.Now.plainDateISO', 'Temporal.Now.instant'])
    expect(Now.instant).toBe(instant)
  })
  it('may be missing', () => {
    for (const nothing of [undefined, null, 7]) {
      vi.stubGlobal('performance', nothing)
      vi.stubGlobal('crypto', nothing)
      vi.stubGlobal('Temporal', nothing === undefined ? {} : undefined)
      expect(outsideReads(() => 7)).toEqual({ result: 7, calls: [] })
    }
    vi.stubGlobal('crypto', {})
    expect(outsideReads(() => 'randomUUID' in crypto)).toEqual({ result: false, calls: [] })
  })
  it('that nobody can replace are left alone', () => {
    const frozen = Object.freeze({ now: () => 5 })
    vi.stubGlobal('performance', frozen)
    expect(outsideReads(() => performance.now())).toEqual({ result: 5, calls: [] })
    expect(performance).toBe(frozen)
  })
  it('of a module are not seen', () => {
    expect(callsIn(() => randomUUID())).toEqual([])
  })
})

const outsideOf = (run: () => unknown) => outsideReads(run).calls.map(({ outside, call }) => `${outside}: ${call}`)
const date = new Date('2026-10-01T10:00:00Z')
const formatter = new Intl.DateTimeFormat('da', { timeZone: 'UTC' })

describe('the machine', () => {
  it.each<[string, () => unknown]>([
    ['timeZone: Date.getMonth', () => date.getMonth()],
    ['timeZone: Date.getHours', () => date.getHours()],
    ['timeZone: Date.getTimezoneOffset', () => date.getTimezoneOffset()],
    ['timeZone: Date.setDate', () => new Date('2026').setDate(3)],
    ['timeZone: Date.toString', () => `${date}`],
    ['timeZone: new Date(year, month)', () => new Date(2026, 9)],
    ['timeZone: new Date(text) without a time zone', () => new Date('2026-10-01T10:00')],
    ['timeZone: Date.parse without a time zone', () => Date.parse('October 1, 2026')],
    ['timeZone: Date.toLocaleDateString without a time zone', () => date.toLocaleDateString('da')],
    ['timeZone: Intl.DateTimeFormat without a time zone', () => new Intl.DateTimeFormat('da').format(date)],
    ['clock: Intl.DateTimeFormat without a date', () => formatter.format()],
    ['clock: Intl.DateTimeFormat without a date', () => formatter.formatToParts()],
    ['clock: process.hrtime', () => process.hrtime()],
    ['clock: process.hrtime.bigint', () => process.hrtime.bigint()],
    ['clock: process.uptime', () => process.uptime()],
    ['locale: localeCompare without a locale', () => 'a'.localeCompare('b')],
    ['locale: toLocaleUpperCase without a locale', () => 'i'.toLocaleUpperCase()],
    ['locale: Number.toLocaleString without a locale', () => (1234.5).toLocaleString()],
    ['locale: Date.toLocaleString without a locale', () => date.toLocaleString(undefined, { timeZone: 'UTC' })],
    ['locale: Intl.Collator without a locale', () => new Intl.Collator()],
    ['locale: Intl.NumberFormat without a locale', () => Intl.NumberFormat().format(1)],
    ['world: process.env', () => process.env['HOME']],
    ['world: process.env', () => 'HOME' in process.env],
    ['world: process.env', () => Object.keys(process.env)],
    ['world: process.cwd', () => process.cwd()],
    ['world: setTimeout', () => clearTimeout(setTimeout(() => undefined))],
    ['world: queueMicrotask', () => queueMicrotask(() => undefined)],
  ])('is not to be asked: %s', (said, run) => {
    expect(outsideOf(run)).toEqual([said])
  })
  it('may do what is the same on all', () => {
    const { result, calls } = outsideReads(() => [
      ['b', 'å', 'a'].toSorted((a, b) => a.localeCompare(b, 'da')),
      (1234.5).toLocaleString('da'),
      date.toLocaleDateString('da', { timeZone: 'UTC' }),
      formatter.format(date),
      formatter.formatToParts(date).length,
      [date].map(formatter.format),
      new Intl.DateTimeFormat('da', { timeZone: 'UTC' }) instanceof Intl.DateTimeFormat,
      new (class extends Intl.Collator {})('da').compare('a', 'b'),
      new Intl.ListFormat('en').format(['a', 'b']),
      date.toISOString(),
      date.getUTCMonth(),
      'i'.toUpperCase(),
      Number(date) > 0,
    ])
    expect(calls).toEqual([])
    expect(result).toEqual([
      ['a', 'b', 'å'],
      '1.234,5',
      '1.10.2026',
      '1.10.2026',
      5,
      ['1.10.2026'],
      true,
      -1,
      'a and b',
      '2026-10-01T10:00:00.000Z',
      9,
      'I',
      true,
    ])
  })
  it.each<[unknown, boolean]>([
    ['2026', false],
    ['2026-10', false],
    ['2026-10-01', false],
    ['+002026-10-01', false],
    ['2026-10-01T10:00Z', false],
    ['2026-10-01T10:00+02:00', false],
    ['2026-10-01T10:00-0200', false],
    ['Thu, 01 Oct 2026 10:00:00 GMT', false],
    ['2026-10-01T10:00', true],
    ['2026-10-01 10:00:00', true],
    ['10/01/2026', true],
    ['01-10-2026', true],
    ['1 October 2026', true],
    ['no date', false],
    ['', false],
    [20261001, false],
    [undefined, false],
  ])('reads %j in its own time zone: %s', (text, isLocal) => {
    expect(isLocalTime(text)).toBe(isLocal)
  })
})

describe('afterwards', () => {
  it('everything is as it was', () => {
    const before = outside()
    outsideReads(() => Date.now())
    expect(outside()).toEqual(before)
    expect(Date.prototype.constructor).toBe(Date)
    expect(Object.hasOwn(performance, 'now')).toBe(before[10] !== undefined)
  })
  it('also when the run throws, which it may', () => {
    const before = outside()
    expect(() =>
      outsideReads(() => {
        throw new RangeError('as it is')
      }),
    ).toThrow(new RangeError('as it is'))
    expect(outside()).toEqual(before)
  })
  it('also when the run replaced them', () => {
    const before = outside()
    outsideReads(() => {
      Math.random = () => 0.5
      Date.now = () => 0
      globalThis.Date = class extends Date {} as DateConstructor
    })
    expect(outside()).toEqual(before)
  })
  it('also when one run stands in another; both note', () => {
    const before = outside()
    const { result, calls } = outsideReads(() => outsideReads(() => [Date.now(), new Date(), Date()]).calls)
    expect(result.map(({ call }) => call)).toEqual(['Date.now', 'new Date()', 'Date()'])
    expect(calls).toEqual(result)
    expect(outside()).toEqual(before)
  })
  it('also while the timers are those of a test', () => {
    vi.useFakeTimers({ now: new Date('2030-05-05') })
    const before = outside()
    const { result, calls } = outsideReads(() => [Date.now(), new Date().getUTCFullYear(), performance.now()])
    expect(result.slice(0, 2)).toEqual([Date.parse('2030-05-05'), 2030])
    expect(calls.map(({ call }) => call)).toEqual(['Date.now', 'new Date()', 'performance.now'])
    expect(outside()).toEqual(before)
    vi.useRealTimers()
    expect(outside()).not.toEqual(before)
    expect(Date.prototype.constructor).toBe(Date)
  })
  it('nothing is noted any more', () => {
    const { calls } = outsideReads(() => undefined)
    Math.random()
    expect(calls).toEqual([])
  })
})
