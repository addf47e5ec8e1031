import { type AnyMessage, ask, deepFreeze, missing, type Slot, type Slots, say } from '@groundplan/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const one = (slot: Slot, locale: string): string =>
  say(deepFreeze({ message: { en: '{x}', da: '{x}' }, slots: { x: slot } }), locale)

const typed = fc.string({ unit: fc.constantFrom('{', '}', 'a', 'b', '$', '&', '1', '\\', 'æ', '\u{1f333}', '\ud800') })

const wishes: AnyMessage = {
  en: { count: 'n', one: '{n} wish', other: '{n} wishes' },
  da: { count: 'n', one: '{n} ønske', other: '{n} ønsker' },
}

describe('say, slot by slot', () => {
  it.each<[Slot, string, string]>([
    ['as typed', 'as typed', 'as typed'],
    ['', '', ''],
    [1250, '1,250', '1.250'],
    [0.1 + 0.2, '0.3', '0,3'],
    [100 / 3, '33.3333333333333', '33,3333333333333'],
    [123456789.123456, '123,456,789.123456', '123.456.789,123456'],
    [999_999_999_999_999, '999,999,999,999,999', '999.999.999.999.999'],
    [1e15, '1\u00a0·\u00a010¹⁵', '1\u00a0·\u00a010¹⁵'],
    [-1.25e300, '-1.25\u00a0·\u00a010³⁰⁰', '-1,25\u00a0·\u00a010³⁰⁰'],
    [0.000001, '0.000001', '0,000001'],
    [9.9e-7, '9.9\u00a0·\u00a010⁻⁷', '9,9\u00a0·\u00a010⁻⁷'],
    [5e-324, '5\u00a0·\u00a010⁻³²⁴', '5\u00a0·\u00a010⁻³²⁴'],
    [-1.5, '-1.5', '-1,5'],
    [0, '0', '0'],
    [{ en: 'Wishes', da: 'Ønsker' }, 'Wishes', 'Ønsker'],
    [{ en: 'Reach' }, 'Reach', 'Reach [en]'],
    [{ da: 'Ønsker' }, 'Ønsker [da]', 'Ønsker'],
    [{ verbatim: 'Heste på engen', lang: 'da' }, 'Heste på engen', 'Heste på engen'],
    [{ date: '2022-04-01' }, '1 April 2022', '1. april 2022'],
    [{ date: 'unknown' }, 'date unknown', 'ukendt dato'],
    [[], '', ''],
    [['A'], 'A', 'A'],
    [['A', 'B'], 'A and B', 'A og B'],
    [['A', 2.5, { date: '2018-05' }], 'A, 2.5 and May 2018', 'A, 2,5 og maj 2018'],
    [['A', ['B', 'C']], 'A and B and C', 'A og B og C'],
    [[{ en: 'Wishes', da: 'Ønsker' }, { verbatim: 'bænke' }], 'Wishes and bænke', 'Ønsker og bænke'],
  ])('%o', (slot, english, danish) => {
    expect(one(slot, 'en')).toBe(english)
    expect(one(slot, 'da')).toBe(danish)
  })

  it.each(['$&', '$1', '{x}', '{n}', '<b>', '\\', '$$'])('never reads %o in a value as a template', (hostile) => {
    expect(one(hostile, 'en')).toBe(hostile)
    expect(one({ verbatim: hostile }, 'da')).toBe(hostile)
  })

  it('leaves what people typed as it is, whatever it is', () => {
    fc.assert(
      fc.property(typed, typed, (first, second) => {
        const message = { en: '[{a}|{b}|{a}]' }
        expect(say({ message, slots: { a: first, b: { verbatim: second } } }, 'en')).toBe(
          `[${first}|${second}|${first}]`,
        )
      }),
    )
  })

  it('never throws on a value that is no slot', () => {
    for (const value of [true, null, 12n]) expect(one(value as unknown as Slot, 'en')).toBe(String(value))
    expect(one([undefined] as unknown as Slot, 'da')).toBe('undefined')
  })
})

describe('say, slots without a value', () => {
  it('stay visible', () => {
    const message: AnyMessage = { en: '{who} of {place} {toString}', da: '{who} fra {place} {toString}' }
    expect(say({ message, slots: { who: 'A' } }, 'en')).toBe('A of {place} {toString}')
    expect(say({ message, slots: { who: undefined, place: 'B' } as unknown as Slots }, 'da')).toBe(
      '{who} fra B {toString}',
    )
  })

  it('may be named in Danish, by numbers and by several words', () => {
    const message = { da: '{målgruppe} {0} {to_ord} {to ord}' }
    expect(say({ message, slots: { målgruppe: 'unge', 0: 'a', to_ord: 'b', 'to ord': 'c' } }, 'da')).toBe(
      'unge a b {to ord}',
    )
  })
})

describe('say, singular and plural', () => {
  // Unicode CLDR, plural rules: English one is 1 without visible decimals; Danish one is 1, or 0 and 1 with decimals.
  it.each<[Slot, string, string]>([
    [0, '0 wishes', '0 ønsker'],
    [1, '1 wish', '1 ønske'],
    [2, '2 wishes', '2 ønsker'],
    [1.5, '1.5 wishes', '1,5 ønske'],
    [0.5, '0.5 wishes', '0,5 ønske'],
    [2.5, '2.5 wishes', '2,5 ønsker'],
    [1 + 2 ** -52, '1 wish', '1 ønske'],
    [1.00001, '1.00001 wishes', '1,00001 ønske'],
    [-1, '-1 wish', '-1 ønske'],
    [-2, '-2 wishes', '-2 ønsker'],
    ['1', '1 wishes', '1 ønsker'],
  ])('%o', (n, english, danish) => {
    expect(say({ message: wishes, slots: { n } }, 'en-GB')).toBe(english)
    expect(say({ message: wishes, slots: { n } }, 'da-DK')).toBe(danish)
  })

  it('is plural while the number is not there', () => {
    expect(say({ message: wishes, slots: {} }, 'en')).toBe('{n} wishes')
  })

  it('may be chosen in one language alone', () => {
    const message: AnyMessage = { en: '{n} sheep', da: { count: 'n', one: '{n} får', other: '{n} fårene' } }
    expect(say({ message, slots: { n: 1 } }, 'da')).toBe('1 får')
    expect(say({ message, slots: { n: 3 } }, 'da')).toBe('3 fårene')
    expect(say({ message, slots: { n: 3 } }, 'en')).toBe('3 sheep')
  })
})

describe('say, a message in one language', () => {
  it('bears its mark for a reader of the other, and all of it stays in its language', () => {
    const slots = { n: 1250, when: { date: '2018-05' }, who: ['A', 'B'] }
    expect(say({ message: { en: '{n} {when} {who}' }, slots }, 'da')).toBe('1,250 May 2018 A and B [en]')
    expect(say({ message: { da: '{n} {when} {who}' }, slots }, 'en')).toBe('1.250 maj 2018 A og B [da]')
    expect(say({ message: { en: '{n} {when} {who}' }, slots }, 'en')).toBe('1,250 May 2018 A and B')
    expect(say({ message: { da: '{n} {when} {who}' }, slots }, 'da')).toBe('1.250 maj 2018 A og B')
  })

  it('is its mark alone when there are no words', () => {
    expect(say({ message: {} as AnyMessage, slots: {} }, 'en')).toBe(' [da]')
  })
})

describe('ask', () => {
  it('asks in the reader’s language, with the slots filled', () => {
    const when = { en: 'When does {name} run?', da: 'Hvornår foregår {name}?' }
    const question = missing({ kind: 'activity', id: 'a1' }, 'when', when, { name: 'Shared meals' })
    expect(ask(question, 'en')).toBe('When does Shared meals run?')
    expect(ask(question, 'da')).toBe('Hvornår foregår Shared meals?')
  })
})
