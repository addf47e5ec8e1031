import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { print } from '../../src/emit/doc.js'
import {
  call,
  callWith,
  comment,
  importing,
  lines,
  list,
  object,
  oneLine,
  property,
  quoted,
  sentence,
} from '../../src/emit/syntax.js'

const printed = (...parts: Parameters<typeof print>) => print(...parts).slice(0, -1)

describe('a text as a literal', () => {
  test('is the text again, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string(),
          fc.constantFrom('\ud800', "''\"", '\\', ['$', '{a}'].join('')),
        ),
        (text) => {
          const literal = quoted(text)
          expect(runInNewContext(literal)).toBe(text)
          expect(literal).not.toMatch(/[\n\r\p{Cf}\p{Zl}\p{Zp}]|\$\{/u)
        },
      ),
    )
  })

  test('has the quote that needs fewer escapes', () => {
    expect(quoted('a')).toBe("'a'")
    expect(quoted("it's")).toBe('"it\'s"')
    expect(quoted(`'"`)).toBe(`'\\'"'`)
    expect(quoted('\t\n\u0007\u{e0001}')).toBe("'\\t\\n\\u0007\\u{e0001}'")
  })
})

describe('a comment', () => {
  test('is on one line and cannot end before its end', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const said = printed(comment(`${a}*/${b}\n*/`))
        expect(said.indexOf('*/')).toBe(said.trimEnd().length - 2)
        expect(said.trimEnd()).not.toContain('\n')
      }),
    )
    expect(oneLine('  a\u202e \n\tb ')).toBe('a b')
  })

  test('ends with a full stop, or as it ends', () => {
    expect(['Sow', 'Sow.', 'Sow?', 'Sow!', 'Sow …'].map(sentence)).toEqual(['Sow.', 'Sow.', 'Sow?', 'Sow!', 'Sow …'])
  })
})

describe('what is laid out', () => {
  const word = (length: number) => 'x'.repeat(length)

  test('stands on one line up to 120 columns', () => {
    expect(printed(list([word(116), '1']))).toBe(`[\n  ${word(116)},\n  1,\n]`)
    expect(printed(list([word(115), '1']))).toBe(`[${word(115)}, 1]`)
    expect(printed(object())).toBe('{}')
  })

  test('counts two columns for wide signs and none for marks', () => {
    expect(printed(list([quoted('日'.repeat(58)), '']))).toContain('\n')
    expect(printed(list([quoted('日'.repeat(57)), '']))).not.toContain('\n')
    expect(printed(list([quoted(`${'e\u0301'.repeat(114)}`), '']))).not.toContain('\n')
    expect(printed(list([quoted('👧'.repeat(59))]))).toContain('\n')
  })

  test('breaks the last argument, or all of them', () => {
    expect(printed(callWith('f', 'a', object(property('b', word(116)))))).toBe(`f(a, {\n  b: ${word(116)},\n})`)
    expect(printed(call('f', 'a', word(118)))).toBe(`f(\n  a,\n  ${word(118)},\n)`)
  })

  test('puts a long text below its name, unless the name is short', () => {
    expect(printed(property('title', quoted(word(120))))).toBe(`title:\n  '${word(120)}'`)
    expect(printed(property('text', quoted(word(120))))).toBe(`text: '${word(120)}'`)
    expect(printed(property('a-b', '1'))).toBe("'a-b': 1")
    expect(printed(property('same', 'same'))).toBe('same')
  })

  test('imports from afar first, in the order of names, types marked or together', () => {
    const imports = [
      ...importing('./b.js', ['b']),
      ...importing('../z.js', ['type Z', 'a', 'B']),
      ...importing('./a10.js', ['ten']),
      ...importing('./a2.js', ['type Two', 'type One']),
      ...importing('zod', ['z']),
      ...importing('nothing', []),
    ]
    expect(printed(lines(imports)).split('\n')).toEqual([
      "import { z } from 'zod'",
      "import { a, B, type Z } from '../z.js'",
      "import type { One, Two } from './a2.js'",
      "import { ten } from './a10.js'",
      "import { b } from './b.js'",
    ])
  })
})
