import { type Slot, say } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { ownName, quoted, shown } from '../../src/revision/wording.js'

const both = (slot: Slot | undefined) =>
  slot === undefined
    ? undefined
    : ['en', 'da'].map((locale) => say({ message: { en: '{x}', da: '{x}' }, slots: { x: slot } }, locale))

describe('how a value stands in a sentence', () => {
  it.each([
    ['', ['nothing', 'intet']],
    [null, ['nothing', 'intet']],
    [[], ['nothing', 'intet']],
    [true, ['yes', 'ja']],
    [false, ['no', 'nej']],
    [0, ['0', '0']],
    [1234.5, ['1,234.5', '1.234,5']],
    ['2021-03', ['March 2021', 'marts 2021']],
    ['unknown', ['unknown', 'ukendt']],
    [{ is: 'unknown' }, ['unknown', 'ukendt']],
    [{ is: 'withheld' }, ['withheld', 'tilbageholdt']],
    [{ is: 'notApplicable', why: { verbatim: 'x' } }, ['not applicable', 'ikke relevant']],
    [{ is: 'known', value: 7 }, ['7', '7']],
    [{ is: 'known', value: { verbatim: 'ord' } }, ['“ord”', '»ord«']],
    [{ is: 'adopt', at: '2021' }, undefined],
    ['ord', ['“ord”', '»ord«']],
    [{ en: 'a', da: 'b' }, ['“a”', '»b«']],
    [{ en: 'a' }, ['“a”', '»a [en]«']],
    [{ da: 'b' }, ['“b [da]”', '»b«']],
    [
      ['a', 'b'],
      ['“a” and “b”', '»a« og »b«'],
    ],
    [
      [1, 2, 3, 4, 5],
      ['1, 2, 3, 4 and 5', '1, 2, 3, 4 og 5'],
    ],
    [
      [1, 2, 3, 4, 5, 6],
      ['1, 2, 3, 4 and 2 more', '1, 2, 3, 4 og 2 mere'],
    ],
    [{ from: '2018', to: 'unknown' }, ['from 2018 and to unknown', 'fra 2018 og til ukendt']],
    [
      [
        { id: 'g1', label: 'Unge' },
        { kind: 'group', id: 'g2' },
      ],
      ['“Unge” and “g2”', '»Unge« og »g2«'],
    ],
    [{ kind: 'body', id: 'b1' }, ['“b1”', '»b1«']],
    [['a', { deep: 1 }], undefined],
    [{ deep: 1 }, undefined],
    [{ verbatim: '' }, ['“”', '»«']],
  ] as const)('%j', (value, expected) => expect(both(shown(value))).toEqual(expected))
  it('cuts what is longer than 80 characters', () => {
    expect(quoted({ verbatim: 'x'.repeat(80) }).en).toBe(`“${'x'.repeat(80)}”`)
    expect(quoted({ verbatim: `${'x'.repeat(79)} yy` }).da).toBe(`»${'x'.repeat(79)} …«`)
  })
  it.each([
    [{ id: 'i', words: 'w', label: 'l', title: 't', name: 'n' }, 'n'],
    [{ id: 'i', words: 'w', label: 'l', title: 't', name: '' }, 't'],
    [{ id: 'i', words: 'w', label: 'l' }, 'l'],
    [{ id: 'i', words: 'w', label: { deep: 1 } }, 'w'],
    [{ id: 'i', name: { is: 'unknown' } }, 'i'],
    [{ id: 'i', name: { is: 'known', value: 'k' } }, 'k'],
    [{ id: 'i' }, 'i'],
    [{ kind: 'k' }, undefined],
    ['text', undefined],
    [{ verbatim: 'said', lang: 'da' }, 'said'],
    [{ verbatim: 'said', code: 1 }, undefined],
    [null, undefined],
  ])('a thing calls itself: %j', (value, name) =>
    expect(ownName(value)?.en).toBe(name === undefined ? undefined : `“${name}”`),
  )
})
