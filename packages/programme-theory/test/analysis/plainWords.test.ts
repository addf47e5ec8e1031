import { describe, expect, test } from 'vitest'
import { plainWordsIn } from '../../src/analysis/plainWords.js'

describe('words as they count', () => {
  test('without capitals, spaces and marks at the ends', () => {
    expect(plainWordsIn({ en: ' “Well-being”,\n for  ALL! ' }, 'en')).toBe('well-being”, for all')
    expect(plainWordsIn({ da: 'Å\u030a' }, 'da')).toBe('å\u030a')
    expect(plainWordsIn({ da: 'A\u030a' }, 'da')).toBe('å')
    expect(plainWordsIn({ en: 'a' }, 'en')).toBe('a')
    expect(plainWordsIn({ en: '70 %' }, 'en')).toBe('70')
  })
  test('nothing but marks is nothing', () => {
    expect(plainWordsIn({ en: ' ?! ' }, 'en')).toBeUndefined()
    expect(plainWordsIn({ verbatim: '' }, 'da')).toBeUndefined()
  })
  test('in a language: ours where we have it, theirs unless they said another', () => {
    expect(plainWordsIn({ en: 'Calm' }, 'da')).toBeUndefined()
    expect(plainWordsIn({ verbatim: 'Ro' }, 'da')).toBe('ro')
    expect(plainWordsIn({ verbatim: 'Ro' }, 'en')).toBe('ro')
    expect(plainWordsIn({ verbatim: 'Ro', lang: 'da-DK' }, 'da')).toBe('ro')
    expect(plainWordsIn({ verbatim: 'Ro', lang: 'DA_dk' }, 'da')).toBe('ro')
    expect(plainWordsIn({ verbatim: 'Ro', lang: 'da' }, 'en')).toBeUndefined()
  })
})
