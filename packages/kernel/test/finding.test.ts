import { deepFreeze, type EntityRef, findingKey } from '@groundplan/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const tricky = fc.oneof(
  fc.string({ unit: fc.constantFrom(':', ',', '%', '#', '/', 'a', 'A', ' ', 'æ', '2', 'C', '\ud800', '\ufffd', 'u') }),
  fc.string(),
)
const ref: fc.Arbitrary<EntityRef> = fc.record({ kind: tricky, id: tricky })
const refs = fc.array(ref, { maxLength: 4 })

/** What a key stands for, written so that no escaping is involved. */
const meant = (code: string, about: readonly EntityRef[]): string =>
  JSON.stringify([code, about.map(({ kind, id }) => JSON.stringify([kind, id])).sort()])

describe('findingKey', () => {
  it('reads as promised', () => {
    expect(findingKey('@groundplan/model-abcd/loop/missing', [])).toBe('@groundplan/model-abcd/loop/missing#')
    expect(findingKey('c', [{ kind: 'group', id: 'å,b' }])).toBe('c#group:%C3%A5%2Cb')
    const about = [
      { kind: 'group', id: 'g' },
      { kind: 'activity', id: 'b' },
      { kind: 'activity', id: 'B' },
    ]
    expect(findingKey('c', deepFreeze(about))).toBe('c#activity:B,activity:b,group:g')
  })

  it('keeps half surrogate pairs apart from each other and from what replaces them', () => {
    expect(findingKey('c', [{ kind: 'k', id: '\ud800' }])).toBe('c#k:%ud800')
    expect(findingKey('c', [{ kind: 'k', id: 'a\udfffb' }])).toBe('c#k:a%udfffb')
    expect(findingKey('c', [{ kind: 'k', id: '%ud800' }])).toBe('c#k:%25ud800')
    expect(findingKey('c', [{ kind: 'k', id: '\u{1f333}' }])).toBe('c#k:%F0%9F%8C%B3')
  })

  it('is the same in whatever order things are named', () => {
    fc.assert(
      fc.property(
        refs.chain((about) => fc.tuple(fc.constant(about), fc.shuffledSubarray(about, { minLength: about.length }))),
        ([about, shuffled]) => {
          expect(findingKey('c', shuffled)).toBe(findingKey('c', about))
        },
      ),
    )
  })

  it('differs whenever code or things differ', () => {
    fc.assert(
      fc.property(tricky, refs, tricky, refs, (code, about, otherCode, otherAbout) => {
        const isSame = meant(code, about) === meant(otherCode, otherAbout)
        expect(findingKey(code, about) === findingKey(otherCode, otherAbout)).toBe(isSame)
      }),
      { numRuns: 2_000 },
    )
  })

  it('differs for things that a careless join would confuse', () => {
    const keys = [
      findingKey('c', [{ kind: 'a', id: 'b,c:d' }]),
      findingKey('c', [
        { kind: 'a', id: 'b' },
        { kind: 'c', id: 'd' },
      ]),
      findingKey('c', [{ kind: 'a:b', id: 'c' }]),
      findingKey('c', [{ kind: 'a', id: 'b:c' }]),
      findingKey('c#a:b', []),
      findingKey('c', [{ kind: 'a', id: 'b' }]),
      findingKey('c', [{ kind: 'a', id: 'b#' }]),
      findingKey('c', [{ kind: 'a', id: '%2C' }]),
      findingKey('c', [{ kind: 'a', id: ',' }]),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })
})
