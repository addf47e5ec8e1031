import { defineVocabulary, type Vocabulary } from '@groundplan/kernel'

/** Whether more of the one gives more or less of the other. Danish: retning. */
export type Polarity = 'increases' | 'decreases'

const own = {
  en: 'The signs + and − of causal diagrams in words, so that a theory and a systems map can speak of the same link',
  da: 'Tegnene + og − fra årsagsdiagrammer i ord, så en programteori og et årsagsdiagram kan tale om samme sammenhæng',
}

/**
 * The two directions in which a link can work.
 *
 * ```ts
 * import { polarities } from '@groundplan/programme-theory'
 * polarities.label('decreases').da // => 'Giver mindre'
 * ```
 */
export const polarities: Vocabulary<Polarity> = defineVocabulary({
  id: '@groundplan/programme-theory/polarity',
  title: { en: 'Polarity', da: 'Retning' },
  sources: {},
  terms: [
    { id: 'increases', label: { en: 'Increases', da: 'Giver mere' }, cites: [{ own }] },
    { id: 'decreases', label: { en: 'Decreases', da: 'Giver mindre' }, cites: [{ own }] },
  ],
})
