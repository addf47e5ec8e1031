import { deepFreeze, diff } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { settle } from '../../src/revision/settle.js'

const before = deepFreeze({
  items: [
    { id: 'a', tags: ['x'] },
    { id: 'b', tags: ['y'] },
    { id: 'c', tags: [] },
  ],
  note: { n: 1, m: 2 },
})
const settled = (now: unknown) => settle(before, now, [], 'refused') as typeof before

describe('what a value becomes before it is stored', () => {
  it('is the same object where nothing changed, in order and out of it', () => {
    expect(settled(before)).toBe(before)
    expect(settled(structuredClone(before))).toBe(before)
    const [a, b, c] = before.items
    const moved = settled({ ...before, items: [c, a, structuredClone(b)] })
    expect(moved.items.map((item, at) => item === [c, a, b][at])).toEqual([true, true, true])
    expect(moved.note).toBe(before.note)
  })
  it('is walked no further where it is the same object', () => {
    // A part that cannot be saved is found when it is new, and not looked for in what was there before.
    const odd = Object.freeze({ id: 'z', when: new Date(0) })
    const list = Object.freeze([odd, Object.freeze({ id: 'y' })])
    expect(settle(list, [list[1], odd], [], 'refused')).toEqual([{ id: 'y' }, odd])
    expect(settle({ odd }, { odd, n: 1 }, [], 'refused')).toEqual({ odd, n: 1 })
    expect(() => settle([], [odd], [], 'refused')).toThrow('A Date at "/0/when"')
  })
  it('sees that a property went, that one became null, and that a list got shorter', () => {
    expect(settled({ ...before, note: { n: 1 } }).note).toEqual({ n: 1 })
    expect(settled({ ...before, note: null }).note).toBe(null)
    expect(settled({ ...before, items: before.items.slice(0, 2) }).items).toHaveLength(2)
    expect(settled({ ...before, items: {} }).items).toEqual({})
  })
  it('is what was given where that is frozen through and through, a frozen copy otherwise', () => {
    const frozen = deepFreeze({ list: [{ n: 1 }] })
    expect(settle(undefined, frozen, [], 'refused')).toBe(frozen)
    const shallow = Object.freeze({ list: Object.freeze([{ n: 1 }]) })
    const copy = settle(undefined, shallow, [], 'refused') as typeof shallow
    expect(copy).toEqual(shallow)
    expect([copy === shallow, copy.list === shallow.list, Object.isFrozen(copy.list[0])]).toEqual([false, false, true])
  })
  it('leaves out what is undefined where that means absent', () => {
    expect(settle(undefined, Object.freeze({ a: undefined, b: 1 }), [], 'absent')).toStrictEqual({ b: 1 })
    expect(diff({ a: 1 }, { a: undefined })).toEqual([{ op: 'remove', path: '/a' }])
    expect(() => diff([1], [undefined])).toThrow('undefined at "/0"')
  })
  it('takes plain objects of any making, and numbers as JSON has them', () => {
    expect(settle(undefined, Object.assign(Object.create(null), { a: true }), [], 'refused')).toEqual({ a: true })
    expect(Object.is(settle(undefined, -0, [], 'refused'), 0)).toBe(true)
    for (const most of [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])
      expect(settle(undefined, most, [], 'refused')).toBe(most)
    const odd: unknown = Object.create({ constructor: undefined })
    expect(() => settle(undefined, odd, ['a'], 'refused')).toThrow(
      'A class instance at "/a" cannot be saved as JSON: write its content',
    )
    expect(() => settle(undefined, Object.create({ constructor: { name: '' } }), [], 'refused')).toThrow(
      'A class instance at',
    )
  })
  it('names a remedy for each thing that it refuses', () => {
    const refused = (value: unknown) => () => settle(undefined, value, ['x'], 'refused')
    expect(refused(() => 1)).toThrow(
      'A function at "/x" cannot be saved as JSON: write a text, a number, true, false, null, a list or a plain object.',
    )
    expect(refused({ [Symbol('s')]: 1 })).toThrow('name it with a text.')
    expect(refused({ constructor: 1 })).toThrow('choose another name.')
    expect(refused(new Array(1))).toThrow('give every item a value.')
    let deep: unknown = 1
    for (let level = 0; level < 70; level++) deep = { deep }
    expect(refused(deep)).toThrow('keep it flatter, and refer by id.')
  })
})
