import { applyPatch, deepFreeze, type PatchOp } from '@groundplan/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { json } from './arbitraries.js'

const value = deepFreeze({ items: [1, { a: { b: 1 } }], other: { deep: [1] } })
const apply = (...ops: readonly unknown[]) => applyPatch(value, ops as readonly PatchOp[])

describe('applyPatch', () => {
  it('shares what it leaves alone, and freezes what is new', () => {
    const next = apply({ op: 'add', path: '/items/1/a/c', value: 2 }) as typeof value
    expect(next.other).toBe(value.other)
    expect(next).toEqual({ items: [1, { a: { b: 1, c: 2 } }], other: { deep: [1] } })
    expect([next, next.items, next.items[1]].every((part) => Object.isFrozen(part))).toBe(true)
    expect(apply()).toBe(value)
    expect(apply({ op: 'test', path: '/items/0', value: 1 }, { op: 'move', from: '/other', path: '/other' })).toBe(
      value,
    )
  })
  it('keeps what was copied apart from what it was copied from', () => {
    const copied = [
      { op: 'add', path: '/other/x', value: 0 },
      { op: 'copy', from: '/other', path: '/twin' },
      { op: 'replace', path: '/twin/x', value: 1 },
      { op: 'add', path: '/other/deep/-', value: 2 },
    ]
    expect(apply(...copied)).toEqual({ ...value, other: { x: 0, deep: [1, 2] }, twin: { x: 1, deep: [1] } })
  })
  it('changes no value that an operation brought', () => {
    const brought = deepFreeze({ n: [1] })
    expect(apply({ op: 'add', path: '/x', value: brought }, { op: 'add', path: '/x/n/0', value: 0 })).toMatchObject({
      x: { n: [0, 1] },
    })
    expect(brought).toEqual({ n: [1] })
  })
  it.each([
    [
      { op: 'remove', path: '/items/2' },
      'Operation 1 (remove "/items/2") does not fit: there is nothing at "/items/2". Make the patch anew for the value that is there.',
    ],
    [{ op: 'replace', path: '/none', value: 1 }, 'there is nothing at "/none"'],
    [{ op: 'add', path: '/items/3', value: 1 }, '"/items/3" is no place where a value could be put'],
    [{ op: 'add', path: '/items/01', value: 1 }, 'is no place'],
    [{ op: 'add', path: '/items/-1', value: 1 }, 'is no place'],
    [{ op: 'add', path: '/items/length', value: 0 }, 'is no place'],
    [{ op: 'add', path: '/items/0/x', value: 0 }, 'is no place'],
    [{ op: 'replace', path: '/items/-', value: 1 }, 'there is nothing at "/items/-"'],
    [{ op: 'replace', path: '/items/length', value: 1 }, 'there is nothing'],
    [{ op: 'remove', path: '/other/toString' }, 'there is nothing'],
    [{ op: 'remove', path: '' }, 'the whole value cannot be taken away'],
    [{ op: 'test', path: '/items/0', value: 2 }, 'another value than expected stands at "/items/0"'],
    [{ op: 'move', from: '/other', path: '/other/deep/0' }, '"/other/deep/0" lies within what is to be moved'],
    [{ op: 'move', from: '/none', path: '/none' }, 'there is nothing at "/none"'],
    [{ op: 'copy', from: '/none', path: '/x' }, 'there is nothing at "/none"'],
  ])('refuses what does not fit: %j', (op, message) => {
    expect(() => apply({ op: 'test', path: '/items/0', value: 1 }, op)).toThrow(RangeError)
    expect(() => apply({ op: 'test', path: '/items/0', value: 1 }, op)).toThrow(message)
  })
  it.each([
    [{ op: 'jump', path: '/x' }, 'Operation 0 (jump "/x") does not fit: it is not an operation of RFC 6902'],
    [{ op: 'add', path: '/x' }, 'not an operation'],
    [{ op: 'replace', path: '/items' }, 'not an operation'],
    [{ op: 'test', path: '/items', value: undefined }, 'not an operation'],
    [{ op: 'add', path: 'x', value: 1 }, 'not an operation'],
    [{ op: 'add', path: '/~2', value: 1 }, 'not an operation'],
    [{ op: 'add', value: 1 }, 'not an operation'],
    [{ op: 'move', path: '/x' }, 'not an operation'],
    [{ op: 'copy', path: '/x', from: 7 }, 'not an operation'],
    [{ path: '/x' }, 'Operation 0 does not fit: it is not'],
    [null, 'Operation 0 does not fit: it is not'],
    ['add', 'not an operation'],
    [{ op: 'add', path: '/__proto__/x', value: 1 }, 'the names in "/__proto__/x" are refused'],
    [{ op: 'copy', path: '/x', from: '/constructor/prototype' }, 'the names in "/constructor/prototype" are refused'],
    [{ op: 'move', path: '/x', from: '/items/prototype' }, 'are refused'],
  ])('refuses what is no operation: %j', (op, message) => {
    expect(() => apply(op)).toThrow(TypeError)
    expect(() => apply(op)).toThrow(message)
  })
  it('never reaches a prototype, whatever the path', () => {
    const token = fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'items',
      'other',
      '0',
      '-',
      '01',
      'length',
      'a',
      'x',
    )
    const path = fc.array(token, { maxLength: 4 }).map((tokens) => tokens.map((one) => `/${one}`).join(''))
    const op = fc.record({
      op: fc.constantFrom('add', 'replace', 'remove', 'move', 'copy', 'test'),
      path,
      from: path,
      value: json,
    })
    const before = [Object.prototype, Array.prototype, Object, Array].map((one) =>
      Object.getOwnPropertyNames(one).join(),
    )
    fc.assert(
      fc.property(fc.array(op, { maxLength: 5 }), (ops) => {
        try {
          apply(...ops)
        } catch (error) {
          expect(error instanceof TypeError || error instanceof RangeError).toBe(true)
          expect((error as Error).message).toMatch(/^Operation \d/)
        }
        expect(
          [Object.prototype, Array.prototype, Object, Array].map((one) => Object.getOwnPropertyNames(one).join()),
        ).toEqual(before)
      }),
      { numRuns: 1000 },
    )
    expect(value).toEqual({ items: [1, { a: { b: 1 } }], other: { deep: [1] } })
  })
})
