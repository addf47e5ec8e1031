import { describe, expect, it } from 'vitest'
import { forms, readSentence } from '../../src/table/sentence.js'

describe('a sentence', () => {
  it.each(['en', 'da'] as const)('has one of the five forms that are shown: %s', (language) => {
    expect(forms[language].map((form) => readSentence(form)?.is)).toEqual([
      'has',
      'hasAtLeast',
      'atLeast',
      'rated',
      'ratedAtLeast',
    ])
  })

  it('keeps names and numbers as they are typed', () => {
    expect(readSentence('HVER Site ER Vurderet TIL mindst Høj PÅ Reach')).toEqual({
      is: 'ratedAtLeast',
      thing: 'Site',
      construct: 'Reach',
      least: 'Høj',
    })
    expect(readSentence('each at has at')).toEqual({ is: 'has', thing: 'at', field: 'at' })
    expect(readSentence('every a has a a')).toEqual({ is: 'has', thing: 'a', field: 'a' })
  })

  it.each([
    '',
    '.',
    'each site has',
    'each site has contact.phone now',
    'site has contact',
    'all sites have contact',
    'each site has at least 2',
    'each site has most 2 meetings',
    'each site has the contact',
    'each site har at least 2 meetings',
    'each site is rated reach',
    'each site is rated at least 2 reach',
    'each site is rated on reach twice',
    'at least sites',
    'at most 3 sites',
    'mindst 3',
  ])('is none: %j', (text) => {
    expect(readSentence(text)).toBeUndefined()
  })
})
