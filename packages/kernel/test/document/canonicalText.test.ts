import { runInNewContext } from 'node:vm'
import { canonicalText, documentText, newDocument } from '@groundplan/kernel/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

// RFC 8785, appendix B: the bits of a number and how it is written.
const numbers: readonly (readonly [bits: string, text: string])[] = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
]

function numberOf(bits: string): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, BigInt(`0x${bits}`))
  return view.getFloat64(0)
}

describe('canonicalText: the examples of RFC 8785', () => {
  it.each(numbers)('writes the number %s as %s', (bits, text) => {
    expect(canonicalText(numberOf(bits))).toBe(text)
  })

  it.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('refuses the number %s', (bits) => {
    expect(() => canonicalText(numberOf(bits))).toThrow(TypeError)
  })

  it('writes the example of section 3.2.2', () => {
    const value: unknown = JSON.parse(
      String.raw`{
        "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
      }`,
    )
    expect(canonicalText(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  it('sorts the fields of section 3.2.3 by UTF-16 code units', () => {
    const value: unknown = JSON.parse(
      String.raw`{
        "\u20ac": "Euro Sign",
        "\r": "Carriage Return",
        "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "1": "One",
        "\ud83d\ude00": "Emoji: Grinning Face",
        "\u0080": "Control",
        "\u00f6": "Latin Small Letter O With Diaeresis"
      }`,
    )
    const order = [...canonicalText(value).matchAll(/:"([^"]*)"/g)].map((match) => match[1])
    expect(order).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })
})

describe('canonicalText', () => {
  it('sorts fields that look like numbers as text, too', () => {
    expect(canonicalText({ 9: 1, 10: 2, a: 3 })).toBe('{"10":2,"9":1,"a":3}')
  })

  it('says the same as JSON.parse reads, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = canonicalText(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalText(JSON.parse(text))).toBe(text)
      }),
    )
  })

  it('escapes half a surrogate pair, and no whole one', () => {
    expect(canonicalText(['\ud800', '😀', '\udc00x'])).toBe(String.raw`["\ud800","😀","\udc00x"]`)
  })

  it('leaves out fields that are undefined, but no items', () => {
    expect(canonicalText({ a: undefined, b: 1 })).toBe('{"b":1}')
    expect(() => canonicalText({ list: [1, undefined] })).toThrow('"/list/1" is undefined')
    // biome-ignore lint/suspicious/noSparseArray: a gap is what is tested
    expect(() => canonicalText([1, , 2])).toThrow('"/1" is undefined')
  })

  it.each([
    ['a function', () => 1, 'the value is function'],
    ['a symbol', { a: Symbol('s') }, '"/a" is symbol'],
    ['a bigint', [1n], '"/0" is bigint'],
    ['NaN', { 'a/b': Number.NaN }, '"/a~1b" is NaN'],
    ['a date', [new Date(0)], '"/0" is an object of a class'],
    ['a map', new Map(), 'the value is an object of a class'],
  ])('refuses %s and names the place', (_, value, message) => {
    expect(() => canonicalText(value)).toThrow(TypeError)
    expect(() => canonicalText(value)).toThrow(message)
    expect(() => canonicalText(value)).toThrow('Change it to text')
  })

  it('takes plain objects from elsewhere and without a prototype', () => {
    expect(canonicalText(runInNewContext('({ b: [1], a: {} })'))).toBe('{"a":{},"b":[1]}')
    expect(canonicalText(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}')
  })

  it('writes 64 levels and refuses 65, and what contains itself', () => {
    const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels))
    expect(canonicalText(nested(64))).toHaveLength(128)
    expect(() => canonicalText(nested(65))).toThrow('deeper than 64 levels')
    const self: unknown[] = []
    self.push({ self })
    expect(() => canonicalText(self)).toThrow('or contains itself')
  })

  it('calls no code of the value', () => {
    const own = { toJSON: 'data', a: 1 }
    expect(canonicalText(own)).toBe('{"a":1,"toJSON":"data"}')
  })
})

describe('documentText', () => {
  it('refuses what could not be opened again', () => {
    expect(documentText(newDocument({ n: 2 ** 53 - 1 }))).toContain('9007199254740991')
    expect(() => documentText(newDocument({ n: 2 ** 53 }))).toThrow('"/plan/n" is a number beyond')
    expect(() => documentText(newDocument({ n: -(2 ** 53) }))).toThrow('"/plan/n" is a number beyond')
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const plan: unknown = JSON.parse(`{"${key}": 1}`)
      expect(() => documentText(newDocument(plan))).toThrow(`"/plan/${key}" is a field whose name can do harm`)
      expect(canonicalText(plan)).toBe(`{"${key}":1}`)
    }
  })
})

describe('newDocument', () => {
  it('takes the plan as it is and freezes what it adds', () => {
    const plan = { id: 'p1' }
    const document = newDocument(plan)
    expect(document.plan).toBe(plan)
    expect(Object.isFrozen(plan)).toBe(false)
    for (const part of [document, document.done, document.undone, document.reports])
      expect(Object.isFrozen(part)).toBe(true)
  })
})
