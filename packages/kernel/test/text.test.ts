import { type AnyLocalized, isVerbatim, languageShown, show, type Text } from '@groundplan/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const both = { en: 'Wishes', da: 'Ønsker' }
const cases: readonly [Text, string, string, string | undefined][] = [
  [both, 'en-GB', 'Wishes', 'en'],
  [both, 'da-DK', 'Ønsker', 'da'],
  [both, 'fr', 'Wishes', 'en'],
  [{ en: 'Reach' }, 'en', 'Reach', 'en'],
  [{ en: 'Reach' }, 'da', 'Reach [en]', 'en'],
  [{ da: 'Rækkevidde' }, 'da', 'Rækkevidde', 'da'],
  [{ da: 'Rækkevidde' }, 'en', 'Rækkevidde [da]', 'da'],
  [{ verbatim: 'Vi savner at hilse' }, 'en', 'Vi savner at hilse', undefined],
  [{ verbatim: 'Vi savner at hilse', lang: 'da' }, 'en', 'Vi savner at hilse', 'da'],
  [{ verbatim: '' }, 'da', '', undefined],
  [{ en: '', da: 'x' }, 'en', '', 'en'],
]

describe('show and languageShown', () => {
  it.each(cases)('%o for %s', (text, locale, shown, language) => {
    expect(show(text, locale)).toBe(shown)
    expect(languageShown(text, locale)).toBe(language)
  })

  it('shows the other language when a text holds undefined in the wanted one', () => {
    const half = { en: 'Reach', da: undefined } as unknown as AnyLocalized
    expect(show(half, 'da')).toBe('Reach [en]')
    expect(languageShown(half, 'da')).toBe('en')
  })

  it('shows nothing but a mark for a text in no language', () => {
    expect(show({} as AnyLocalized, 'da')).toBe(' [en]')
    expect(show({} as AnyLocalized, 'en')).toBe(' [da]')
  })

  it('never changes what somebody typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (verbatim, locale) => {
        expect(show({ verbatim }, locale)).toBe(verbatim)
      }),
    )
  })

  it('marks our text exactly when its language is not the reader’s', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('da', 'en'), fc.constantFrom('da', 'en'), (words, has, wants) => {
        const text = { [has]: words } as unknown as AnyLocalized
        expect(show(text, wants)).toBe(has === wants ? words : `${words} [${has}]`)
      }),
    )
  })
})

describe('isVerbatim', () => {
  it('asks for the property, not for its content', () => {
    expect(isVerbatim({ verbatim: '' })).toBe(true)
    expect(isVerbatim(both)).toBe(false)
    expect(isVerbatim(Object.create({ verbatim: 'inherited' }) as Text)).toBe(false)
  })
})
