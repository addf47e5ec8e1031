import { defineSection, sectionPlaces } from '@groundplan/figures'
import { describe, expect, it } from 'vitest'

const sound = {
  id: '@example/parks/benches',
  place: 'reached',
  title: { en: 'Benches', da: 'Bænke' },
  reads: { today: { fact: 'today' } },
  show: () => undefined,
} as const
const define = defineSection as unknown as (section: unknown) => unknown

describe('defineSection', () => {
  it('gives a frozen section, in any of the places', () => {
    for (const place of sectionPlaces) expect(define({ ...sound, place })).toMatchObject({ id: sound.id, place })
    expect(Object.isFrozen(define(sound))).toBe(true)
    expect(define({ ...sound, title: { da: 'Bænke' }, reads: {} })).toMatchObject({ title: { da: 'Bænke' } })
  })

  it.each([
    [undefined, /A section is needed here: defineSection/],
    [null, /A section is needed here/],
    ...[undefined, '', 'benches', 7, '@a/ b'].map(
      (id) => [{ ...sound, id }, /needs an "id": the package's name, a slash/] as const,
    ),
    ...[undefined, 'nowhere', 3].map(
      (place) =>
        [
          { ...sound, place },
          /"place" of the section "@example\/parks\/benches" must be one of objectives, happened/,
        ] as const,
    ),
    ...[undefined, null, {}, 'Benches', { en: ' ' }, { en: 7 }].map(
      (title) => [{ ...sound, title }, /needs a title: { en, da }/] as const,
    ),
    ...[undefined, null, 'x', []].map(
      (reads) => [{ ...sound, reads }, /needs "reads": the artefacts and facts/] as const,
    ),
    ...['str', null, {}, undefined].map(
      (x) => [{ ...sound, reads: { x } }, /"x" in "reads" of the section .* must be an artefact, optional/] as const,
    ),
    ...[undefined, {}, 'show'].map(
      (show) => [{ ...sound, show }, /needs "show": a function from what it reads/] as const,
    ),
  ] as const)('refuses %o and says what to give', (section, words) => {
    expect(() => define(section)).toThrow(TypeError)
    expect(() => define(section)).toThrow(words)
  })
})
