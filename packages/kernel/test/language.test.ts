import { languageOf, languages } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'

describe('languageOf', () => {
  it.each([
    ['da', 'da'],
    ['DA', 'da'],
    ['da-DK', 'da'],
    ['da_DK', 'da'],
    ['da.UTF-8', 'da'],
    ['da@euro', 'da'],
    ['da_DK.UTF-8@euro', 'da'],
    ['en', 'en'],
    ['en-DK', 'en'],
    ['dan', 'en'],
    ['nb', 'en'],
    ['C', 'en'],
    ['', 'en'],
    ['-da', 'en'],
  ])('shows %o in %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language)
  })

  it('knows the two languages, English first', () => {
    expect(languages).toEqual(['en', 'da'])
  })
})
