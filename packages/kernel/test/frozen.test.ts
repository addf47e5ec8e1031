import { deepFreeze } from '@groundplan/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const isFrozenThroughout = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozenThroughout))

describe('deepFreeze', () => {
  it('freezes any JSON value throughout and changes nothing in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const before = JSON.stringify(value)
        expect(deepFreeze(value)).toBe(value)
        expect(isFrozenThroughout(value)).toBe(true)
        expect(JSON.stringify(value)).toBe(before)
      }),
    )
  })

  it('gives what is no object back', () => {
    expect([deepFreeze(null), deepFreeze(undefined), deepFreeze(0), deepFreeze('x')]).toEqual([null, undefined, 0, 'x'])
  })

  it('takes a frozen part to be frozen throughout', () => {
    const open = { held: 1 }
    const inner = Object.freeze({ open })
    const outer = deepFreeze({ inner, beside: { held: 1 } })
    expect(Object.isFrozen(open)).toBe(false)
    expect(Object.isFrozen(outer.beside)).toBe(true)
  })

  it('ends on circles', () => {
    const circle: { self?: unknown } = {}
    circle.self = [circle]
    expect(Object.isFrozen(deepFreeze(circle))).toBe(true)
  })

  it('goes as deep as the tree', () => {
    let deep: unknown = []
    const first = deep
    for (let level = 0; level < 100_000; level += 1) deep = [deep]
    deepFreeze(deep)
    expect(Object.isFrozen(first)).toBe(true)
  })

  it('leaves byte arrays as they are', () => {
    const bytes = new Uint8Array([1])
    const holder = deepFreeze({ bytes })
    expect(Object.isFrozen(holder)).toBe(true)
    bytes[0] = 2
    expect(holder.bytes[0]).toBe(2)
  })
})
