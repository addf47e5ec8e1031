import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inert, wrap } from '../src/index.js'
import { columnsOf } from '../src/text/wrap.js'

describe('inert', () => {
  it.each([
    ['a\u001b[31mb', 'a\ufffd[31mb'],
    ['a\u0000\u0007\u007f\u009b', 'a\ufffd\ufffd\ufffd\ufffd'],
    ['a\u202eb\u2066c\u061cd\u200be', 'a\ufffdb\ufffdc\ufffdd\ufffde'],
    ['a\u{e0041}b', 'a\ufffdb'],
    [' a\r\n\tb\u2028c ', 'a b c'],
    ['smørrebrød é ü – »ja«', 'smørrebrød é ü – »ja«'],
    ['👩‍🍳', '👩‍🍳'],
  ])('%j', (text, safe) => {
    expect(inert(text)).toBe(safe)
  })

  it('leaves nothing that steers a terminal, and does nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = inert(text)
        expect(safe).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
        expect(inert(safe)).toBe(safe)
      }),
    )
  })
})

describe('wrap', () => {
  it('fills lines up to the width and not beyond', () => {
    expect(wrap('aa bb cc', 5)).toEqual(['aa bb', 'cc'])
    expect(wrap('aa bb cc', 4)).toEqual(['aa', 'bb', 'cc'])
  })

  it('indents under its head', () => {
    expect(wrap('aa bb cc', 7, '! ')).toEqual(['! aa bb', '  cc'])
    expect(wrap('', 7, '! ')).toEqual(['!'])
  })

  it('keeps a long word whole', () => {
    expect(wrap('a /plan/artefacts b', 5)).toEqual(['a', '/plan/artefacts', 'b'])
  })

  it('counts columns as a terminal does', () => {
    expect([columnsOf('abc'), columnsOf('é'), columnsOf('漢'), columnsOf('🍲'), columnsOf('æøå')]).toEqual([
      3, 1, 2, 2, 3,
    ])
  })

  it('loses no word, and no line is too wide unless one word is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zæøå]{1,12}$/), { minLength: 1 }),
        fc.integer({ min: 4, max: 30 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width)
          expect(lines.join(' ')).toBe(words.join(' '))
          for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true)
          // Greedy: the first word of a line did not fit on the one before.
          for (const [i, line] of lines.entries())
            if (i > 0)
              expect((lines[i - 1]?.length ?? 0) + 1 + (line.split(' ')[0]?.length ?? 0)).toBeGreaterThan(width)
        },
      ),
    )
  })
})
