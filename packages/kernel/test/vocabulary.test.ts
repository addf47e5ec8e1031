import { defineVocabulary } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'

const own = [{ own: { en: 'Example', da: 'Eksempel' } }] as const
const title = { en: 'Trees', da: 'Træer' }
const beech = { id: 'beech', label: { en: 'Beech', da: 'Bøg' }, cites: own } as const
const oak = { id: 'oak', label: { en: 'Oak', da: 'Eg' }, cites: [{ source: 'flora', at: 'p. 2' }] } as const
const sources = { flora: { title: 'Flora', year: 1900 } }

describe('defineVocabulary', () => {
  const trees = defineVocabulary({ id: 'trees', title, sources, terms: [beech, oak] })

  it('keeps its terms in their order, frozen', () => {
    expect(trees.terms).toEqual([beech, oak])
    expect([trees.id, trees.title, trees.sources]).toEqual(['trees', title, sources])
    expect([Object.isFrozen(trees), Object.isFrozen(trees.terms)]).toEqual([true, true])
  })

  it('knows its own words only', () => {
    expect(['beech', 'oak', 'elm', '', 'constructor', undefined, 7].map((value) => trees.has(value))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ])
    expect(trees.label('oak')).toEqual({ en: 'Oak', da: 'Eg' })
    expect(() => trees.label('elm' as 'oak')).toThrow('"elm" is no term of "trees": check with has() first.')
    expect(() => trees.label('elm' as 'oak')).toThrow(RangeError)
  })

  it('refuses what is no vocabulary', () => {
    expect(() => defineVocabulary({ id: 'none', title, sources, terms: [] })).toThrow(
      'Vocabulary "none" has no terms: give at least one.',
    )
    expect(() => defineVocabulary({ id: 'two', title, sources, terms: [beech, beech] })).toThrow(
      'Vocabulary "two" names a term twice: ids must differ.',
    )
    expect(() => defineVocabulary({ id: 'loose', title, sources: {}, terms: [oak as never] })).toThrow(
      'Source "flora" is cited, but not among the sources',
    )
    // @ts-expect-error a source that is not there
    expect(() => defineVocabulary({ id: 'loose', title, sources: {}, terms: [oak] })).toThrow(TypeError)
  })
})
