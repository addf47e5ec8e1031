import { deepFreeze } from '@groundplan/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { watched } from '../../src/testing/watched.js'
import { watchedRead } from '../../src/testing/watchedRead.js'

const content = deepFreeze({
  items: [
    { id: 'a', helpers: ['h1', 'h2'] },
    { id: 'b', helpers: [] },
  ],
  lead: { name: { en: 'Lead', da: 'Leder' } },
})

describe('a stand-in', () => {
  it('holds what the content holds, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const frozen = deepFreeze(value)
        const { value: standIn } = watched(frozen)
        expect(standIn).toEqual(frozen)
        expect(JSON.stringify(standIn)).toBe(JSON.stringify(frozen))
        expect(watched(standIn).value).toEqual(frozen)
      }),
    )
  })
  it('passes on what has no parts', () => {
    for (const value of ['2026', 0, true, null, undefined]) {
      const { value: standIn, reads, touched } = watched(value)
      expect(standIn).toBe(value)
      expect([reads(), touched()]).toEqual([0, false])
    }
  })
  it('lets a class instance stand for itself', () => {
    const map = new Map([['a', 1]])
    const { value, touched } = watched({ map, call: describe })
    expect(touched()).toBe(false)
    expect(value.map).toBe(map)
    expect(value.map.get('a')).toBe(1)
    expect(value.call).toBe(describe)
  })
  it('is a list where the content is one, and works like one', () => {
    const { value } = watched(content)
    const { items } = value
    expect(Array.isArray(items)).toBe(true)
    expect(Array.isArray(value)).toBe(false)
    expect([...items].map(({ id }) => id)).toEqual(['a', 'b'])
    const ids: string[] = []
    for (const { id } of items) ids.push(id)
    expect(ids).toEqual(['a', 'b'])
    expect(items.map(({ id }) => id).concat(items.flatMap(({ helpers }) => helpers))).toEqual(['a', 'b', 'h1', 'h2'])
    expect(items.filter(({ helpers }) => helpers.length > 0).length).toBe(1)
    expect(items.toSorted((a, b) => (a.id < b.id ? 1 : -1)).map(({ id }) => id)).toEqual(['b', 'a'])
    expect(items.length).toBe(2)
    expect(items[2]).toBe(undefined)
    expect(items.at(-1)?.id).toBe('b')
    expect(items.indexOf(items[1]!)).toBe(1)
    expect(Object.keys(items)).toEqual(['0', '1'])
    expect(Object.entries(value).map(([key]) => key)).toEqual(['items', 'lead'])
    expect('lead' in value && !('led' in value)).toBe(true)
    expect(Object.hasOwn(value, 'lead')).toBe(true)
    expect({ ...value.lead }).toEqual({ name: { en: 'Lead', da: 'Leder' } })
  })
  it('asks what is worked out when it is read', () => {
    let asked = 0
    const { value } = watched({
      get now() {
        asked += 1
        return asked
      },
    })
    expect([asked, value.now, value.now]).toEqual([0, 1, 2])
  })
  it('is the same for the same part, also where two places share it', () => {
    const shared = Object.freeze({ id: 's' })
    const { value } = watched(deepFreeze({ one: shared, two: [shared] }))
    expect(value.one).toBe(value.one)
    expect(value.two[0]).toBe(value.one)
    expect(new Map([[value.one, 1]]).get(value.two[0]!)).toBe(1)
  })
  it('stands for what holds itself', () => {
    const ring: { id: string; self?: unknown } = { id: 'r' }
    ring.self = ring
    const { value } = watched(deepFreeze(ring))
    expect(value.self).toBe(value)
  })
  it('keeps the prototype, and a name that means something to JavaScript', () => {
    const bare = watched(Object.assign(Object.create(null) as object, { a: 1 })).value
    expect(Object.getPrototypeOf(bare)).toBe(null)
    const watch = watched(Object.assign(Object.create(null) as { a?: number }, { a: 1 }))
    expect(watch.value.a).toBe(1)
    expect(watch.reads()).toBe(1)
    const odd = watched(JSON.parse('{"__proto__":{"a":1}}') as object).value
    expect(JSON.stringify(odd)).toBe('{"__proto__":{"a":1}}')
    expect(Object.getPrototypeOf(odd)).toBe(Object.prototype)
  })
  it('says that it is frozen, also before it was looked into', () => {
    expect(Object.isFrozen(watched(content).value)).toBe(true)
    expect(Object.isFrozen(watched({ open: true }).value)).toBe(true)
    expect(Object.isExtensible(watched({ open: true }).value)).toBe(false)
    expect(Object.isFrozen(deepFreeze(watched(content).value))).toBe(true)
    expect(Object.isFrozen(Object.freeze(watched({ open: true }).value))).toBe(true)
  })
  it.each<[string, (value: { items: { id: string }[]; more?: number }) => unknown]>([
    ['a property', (value) => Object.assign(value, { items: [] })],
    ['a new property', (value) => Object.assign(value, { more: 1 })],
    ['a part', (value) => Object.assign(value.items[0]!, { id: 'z' })],
    ['a push', (value) => value.items.push({ id: 'z' })],
    ['a sort', (value) => value.items.sort()],
    ['a shorter list', (value) => Object.assign(value.items, { length: 0 })],
    ['a definition', (value) => Object.defineProperty(value, 'more', { value: 1 })],
    ['a deletion', (value) => Reflect.deleteProperty(value, 'items') || Object.defineProperty(value, 'items', {})],
    [
      'a strict deletion',
      (value) => {
        delete (value as { items?: unknown }).items
      },
    ],
    ['another prototype', (value) => Object.setPrototypeOf(value, {})],
  ])('refuses %s', (name, write) => {
    const plain = { items: [{ id: 'b' }, { id: 'a' }] }
    const { value } = watched(plain)
    if (name === 'a deletion') expect(Reflect.deleteProperty(value, 'items')).toBe(false)
    else expect(() => write(value)).toThrow(TypeError)
    expect(value).toEqual({ items: [{ id: 'b' }, { id: 'a' }] })
    expect(plain).toEqual({ items: [{ id: 'b' }, { id: 'a' }] })
  })
  it('counts each look: a property, an `in`, a list of keys', () => {
    const counts = (look: (value: typeof content) => unknown): number => {
      const { value, reads } = watched(content)
      look(value)
      return reads()
    }
    expect(counts(() => undefined)).toBe(0)
    expect(counts((value) => Array.isArray(value))).toBe(0)
    expect(counts((value) => value.lead)).toBe(1)
    expect(counts((value) => value.lead.name.en)).toBe(3)
    expect(counts((value) => [value.lead, value.lead])).toBe(2)
    expect(counts((value) => 'lead' in value)).toBe(1)
    expect(counts((value) => Reflect.ownKeys(value))).toBe(1)
    expect(counts((value) => Object.hasOwn(value, 'lead'))).toBe(1)
    expect(counts((value) => value.items[0]?.id)).toBe(3)
    expect(counts((value) => Object.setPrototypeOf(value, Object.prototype))).toBe(0)
  })
  it('is touched by the first look, and not before', () => {
    const { value, touched } = watched(content)
    expect(touched()).toBe(false)
    void value.items
    expect(touched()).toBe(true)
  })
  it('counts looks in proportion to the length of a list, and to its square where each is held against each', () => {
    const counts = (length: number, look: (items: readonly { id: number }[]) => unknown): number => {
      const { value, reads } = watched(Array.from({ length }, (_, id) => ({ id })))
      look(value)
      return reads()
    }
    const once = (items: readonly { id: number }[]) => items.filter(({ id }) => id < 0)
    const pairs = (items: readonly { id: number }[]) =>
      items.filter(({ id }) => items.some((item) => item.id === -id - 1))
    expect(counts(1000, once) / counts(100, once)).toBeCloseTo(10, 0)
    expect(counts(300, pairs) / counts(30, pairs)).toBeGreaterThan(80)
  })
})

describe('a stand-in for what a check reads', () => {
  const read = { items: content.items, today: '2026', lead: undefined, more: Object.freeze({ a: 1 }) }
  it('holds what the check would get', () => {
    expect(watchedRead(read).read).toEqual(read)
    expect(Object.isFrozen(watchedRead(read).read)).toBe(true)
    expect(() => Object.assign(watchedRead(read).read, { today: '' })).toThrow(TypeError)
  })
  it('tells what was taken, and what was looked into', () => {
    const watch = watchedRead(read)
    const untouched = { taken: false, touched: false }
    for (const name of ['items', 'today', 'lead', 'more', 'unheard', 'toString'])
      expect(watch.of(name), name).toEqual(untouched)
    const { items, lead } = watch.read
    expect(watch.of('items')).toEqual({ taken: true, touched: false })
    expect((items as unknown[]).length).toBe(2)
    expect(watch.of('items')).toEqual({ taken: true, touched: true })
    expect(lead).toBe(undefined)
    expect(watch.of('lead')).toEqual({ taken: true, touched: false })
    expect(watch.of('today')).toEqual(untouched)
    expect(watch.read['today']).toBe('2026')
    expect(watch.of('today')).toEqual({ taken: true, touched: true })
    expect(watch.of('more')).toEqual(untouched)
    void watch.read['unheard']
    expect(watch.of('unheard')).toEqual(untouched)
  })
  it('counts names and reads in all of them, each time', () => {
    const watch = watchedRead(read)
    expect(watch.reads()).toBe(0)
    void watch.read['today']
    void watch.read['today']
    expect(watch.reads()).toBe(2)
    void (watch.read['items'] as readonly { id: string }[])[0]?.id
    expect(watch.reads()).toBe(5)
    void (watch.read['more'] as { a: number }).a
    expect(watch.reads()).toBe(7)
    void watch.read['unheard']
    expect(watch.reads()).toBe(7)
  })
})
