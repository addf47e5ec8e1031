import { pathOf, pointerOf } from '@groundplan/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

// RFC 6901, section 5: the pointers and the names they lead to.
const published: readonly [string, readonly string[]][] = [
  ['', []],
  ['/foo', ['foo']],
  ['/foo/0', ['foo', '0']],
  ['/', ['']],
  ['/a~1b', ['a/b']],
  ['/c%d', ['c%d']],
  ['/e^f', ['e^f']],
  ['/g|h', ['g|h']],
  ['/i\\j', ['i\\j']],
  ['/k"l', ['k"l']],
  ['/ ', [' ']],
  ['/m~0n', ['m~n']],
]

describe('JSON pointers', () => {
  it.each(published)('%o', (pointer, path) => {
    expect(pathOf(pointer)).toEqual(path)
    expect(pointerOf(path)).toBe(pointer)
  })

  it('reads ~01 as ~1 (RFC 6901, section 4)', () => {
    expect(pathOf('/~01')).toEqual(['~1'])
  })

  it('goes there and back with any names and places', () => {
    const part = fc.oneof(fc.string({ unit: fc.constantFrom('~', '/', '0', '1', 'a', 'ø') }), fc.nat())
    fc.assert(
      fc.property(fc.array(part), (path) => {
        expect(pathOf(pointerOf(path))).toEqual(path.map(String))
      }),
    )
  })

  it('refuses what is no pointer', () => {
    expect(() => pathOf('a')).toThrow(new TypeError('"a" is no JSON pointer: it must start with "/" or be empty.'))
    for (const wrong of ['/~', '/a~2', '/~~0', '/a/b~/c'])
      expect(() => pathOf(wrong)).toThrow(
        new TypeError(`"${wrong}" is no JSON pointer: write "~" as "~0" and "/" within a name as "~1".`),
      )
  })
})
