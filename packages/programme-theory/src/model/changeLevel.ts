import { defineVocabulary, type Vocabulary } from '@groundplan/kernel'
import { sources } from './sources.js'

/** Who or what changes. Danish: niveau. */
export type ChangeLevel = 'person' | 'organisation' | 'community'

const mechanisms = [{ source: 'handbook', at: 'Programteori som planlægningsværktøj, virkningsteorien' }] as const

/**
 * Who or what an outcome changes, from the single person to the community.
 *
 * ```ts
 * import { changeLevels } from '@groundplan/programme-theory'
 * changeLevels.terms.map(({ id }) => id) // => ['person', 'organisation', 'community']
 * changeLevels.label('community').da // => 'Lokalsamfund'
 * ```
 */
export const changeLevels: Vocabulary<ChangeLevel> = defineVocabulary({
  id: '@groundplan/programme-theory/change-level',
  title: { en: 'Level of change', da: 'Niveau for forandringen' },
  sources,
  terms: [
    { id: 'person', label: { en: 'People', da: 'Personer' }, cites: mechanisms },
    { id: 'organisation', label: { en: 'Organisations', da: 'Organisationer' }, cites: mechanisms },
    { id: 'community', label: { en: 'Community', da: 'Lokalsamfund' }, cites: mechanisms },
  ],
})
