import { runInNewContext } from 'node:vm'
import { newDocument, parseDocument } from '@groundplan/kernel/document'
import { describe, expect, it } from 'vitest'
import { line, linje } from './tell.js'

const open = (plan: unknown) => parseDocument(newDocument(plan))
const told = (plan: unknown): readonly string[] => open(plan).findings.map(line)

class Bench {
  seats = 2
}

describe('parseDocument: values that are no plain JSON data', () => {
  it.each([
    ['a function', () => 1, 'a function'],
    ['a symbol', Symbol('s'), 'a symbol'],
    ['a bigint', 1n, 'a bigint'],
    ['NaN', Number.NaN, 'NaN'],
    ['a date', new Date(0), 'an object of a class'],
    ['a map', new Map([[1, 2]]), 'an object of a class'],
    ['a set', new Set(), 'an object of a class'],
    ['a regular expression', /x/, 'an object of a class'],
    ['an instance', new Bench(), 'an object of a class'],
    ['a boxed text', Object('x'), 'an object of a class'],
    ['a promise', Promise.resolve(1), 'an object of a class'],
    ['bytes', new Uint8Array(2), 'an object of a class'],
    ['what inherits from data', Object.create({ a: 1 }), 'an object of a class'],
  ])('refuses %s, in a field and in a list', (_, value, found) => {
    const expected = `Expected text, number, true, false, null, a list or a plain object, found ${found}.`
    expect(open({ x: value }).document).toBeUndefined()
    expect(told({ x: value })).toEqual([`/plan/x notJson: ${expected}`])
    expect(told({ x: [0, value] })).toEqual([`/plan/x/1 notJson: ${expected}`])
    expect(parseDocument(value).document).toBeUndefined()
  })

  it('refuses gaps and undefined in lists', () => {
    // biome-ignore lint/suspicious/noSparseArray: a gap is what is tested
    expect(told({ x: [1, , 2] })).toEqual([
      '/plan/x/1 notJson: Expected text, number, true, false, null, a list or a plain object, found a list with gaps.',
    ])
    expect(told({ x: [undefined] })).toEqual([
      '/plan/x/0 notJson: Expected text, number, true, false, null, a list or a plain object, found nothing.',
    ])
  })

  it('leaves out fields that are undefined, and says so', () => {
    const { document, findings } = open({ id: 'p', period: { from: '2018', to: undefined } })
    expect(document?.plan).toStrictEqual({ id: 'p', period: { from: '2018' } })
    expect(findings.map(line)).toEqual([
      '/plan/period/to undefinedProperty: Expected a value or no field, found a field that is undefined.',
    ])
    expect(findings.map(linje)).toEqual([
      '/plan/period/to undefinedProperty: Et felt skal have en værdi eller udelades, men dette er uden værdi (undefined).',
    ])
    expect(findings[0]?.weight).toBe('advice')
  })

  it('reports accessors without running them', () => {
    let runs = 0
    const plan = {
      get x() {
        runs += 1
        return 1
      },
    }
    expect(told(plan)).toEqual([
      '/plan/x notJson: Expected text, number, true, false, null, a list or a plain object, found a computed property.',
    ])
    expect(runs).toBe(0)
  })

  it('reports what JSON would drop: hidden properties, symbols, names on lists', () => {
    expect(told(Object.defineProperty({}, 'x', { value: 1, enumerable: false }))[0]).toContain(
      'found a hidden property',
    )
    expect(told({ [Symbol('x')]: 1 })).toEqual([
      '/plan/Symbol(x) notJson: Expected text, number, true, false, null, a list or a plain object, found a property named by a symbol.',
    ])
    expect(told({ x: Object.assign([1], { note: 'n' }) })).toEqual([
      '/plan/x notJson: Expected text, number, true, false, null, a list or a plain object, found a list with a named property.',
    ])
  })

  it('refuses hostile field names and does nothing with them', () => {
    const plan: unknown = JSON.parse('{"__proto__":{"polluted":1},"x":{"constructor":1,"prototype":2}}')
    expect(told(plan)).toEqual([
      '/plan/__proto__ hostileKey: Expected an ordinary field name, found "__proto__".',
      '/plan/x/constructor hostileKey: Expected an ordinary field name, found "constructor".',
      '/plan/x/prototype hostileKey: Expected an ordinary field name, found "prototype".',
    ])
  })

  it.each([2 ** 53, -(2 ** 53), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'refuses the number %d',
    (number) => {
      expect(told({ n: number })).toEqual([
        '/plan/n numberTooLarge: Expected a number from −9007199254740991 to 9007199254740991, found one beyond.',
      ])
    },
  )

  it('refuses what contains itself, at the place where it begins again', () => {
    const plan: Record<string, unknown> = { list: [] }
    ;(plan['list'] as unknown[]).push({ plan })
    expect(told(plan)).toEqual([
      '/plan/list/0/plan cycle: Expected content that ends, found a value that contains itself.',
    ])
  })

  it('opens 64 levels and refuses 65', () => {
    const nested = (levels: number): unknown => ({ x: JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown })
    expect(told(nested(62))).toEqual([])
    expect(told(nested(63))).toEqual([
      `/plan/x${'/0'.repeat(62)} tooDeep: Expected at most 64 levels of lists and objects, found more.`,
    ])
  })

  it('stops early at lists that are huge, real or not', () => {
    const most = ' tooManyValues: Expected at most 100 values, found more.'
    const stopped = (x: unknown): readonly string[] =>
      parseDocument(newDocument({ x }), { maxValues: 100 }).findings.map(line)
    expect(stopped(new Array(4_000_000_000))).toEqual([most])
    expect(stopped(new Proxy([], { get: (list, key) => (key === 'length' ? 1e15 : Reflect.get(list, key)) }))).toEqual([
      most,
    ])
    // Thirty lists, each holding the one before twice: a billion values if nobody stops.
    let laughs: unknown = ['ha']
    for (let level = 0; level < 30; level += 1) laughs = [laughs, laughs]
    expect(stopped(laughs)).toEqual([most])
  })

  it('counts values where they stand, up to the limit given', () => {
    const shared = [1, 2]
    // The root and its five values, the plan's two, two each below.
    const document = newDocument({ a: shared, b: shared })
    expect(parseDocument(document, { maxValues: 12 }).document?.plan).toEqual({ a: [1, 2], b: [1, 2] })
    expect(parseDocument(document, { maxValues: 11 }).findings.map(line)).toEqual([
      ' tooManyValues: Expected at most 11 values, found more.',
    ])
  })

  it('survives objects that fail when they are read', () => {
    const fail = () => {
      throw new Error('no')
    }
    const unreadable = ' unreadable: Expected a value that can be read, found one that fails when it is read.'
    expect(told({ a: new Proxy({}, { ownKeys: fail }), b: 1 })).toEqual([`/plan/a${unreadable}`])
    expect(told({ a: [new Proxy([1], { get: fail })], b: 1n })).toEqual([
      `/plan/a/0${unreadable}`,
      '/plan/b notJson: Expected text, number, true, false, null, a list or a plain object, found a bigint.',
    ])
    expect(
      told({ a: new Proxy([], { get: (list, key) => (key === 'length' ? Number.NaN : Reflect.get(list, key)) }) }),
    ).toEqual([`/plan/a${unreadable}`])
    expect(
      told({ a: new Proxy([], { get: (list, key) => (key === 'length' ? -1 : Reflect.get(list, key)) }) }),
    ).toEqual([`/plan/a${unreadable}`])
    expect(told({ a: new Proxy({ x: 1 }, { getOwnPropertyDescriptor: fail }) })).toEqual([`/plan/a${unreadable}`])
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(parseDocument(proxy).findings.map(line)).toEqual([unreadable])
  })
})

describe('parseDocument: what is opened', () => {
  it('copies: the value given stays as it was and is not frozen', () => {
    const plan = { id: 'p', items: [{ id: 'a' }] }
    const given = { format: 1, plan, done: [], undone: [], reports: [] }
    const before = structuredClone(given)
    const { document, findings } = parseDocument(given)
    expect(findings).toEqual([])
    expect(document).toStrictEqual(before)
    expect(document?.plan).not.toBe(plan)
    for (const part of [given, plan, plan.items, plan.items[0], given.done]) expect(Object.isFrozen(part)).toBe(false)
    const copy = document?.plan as typeof plan
    for (const part of [document, copy, copy.items, copy.items[0], document?.done])
      expect(Object.isFrozen(part)).toBe(true)
  })

  it('takes frozen values, plain objects from elsewhere and without a prototype', () => {
    expect(open(Object.freeze({ id: 'p' })).document?.plan).toEqual({ id: 'p' })
    expect(open(runInNewContext('({ id: "p", items: [{}] })')).document?.plan).toStrictEqual({ id: 'p', items: [{}] })
    expect(open(Object.assign(Object.create(null), { id: 'p' })).document?.plan).toStrictEqual({ id: 'p' })
  })

  it('keeps null, empty, zero and false apart', () => {
    const plan = { a: null, b: '', c: 0, d: false, e: [], f: {} }
    expect(open(plan).document?.plan).toStrictEqual(plan)
  })
})
