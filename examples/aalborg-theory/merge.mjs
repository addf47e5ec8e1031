// Three theories of one initiative in one: what the municipalities share, what Aalborg tells of its four areas, and what Farstrup made of it.
import { mergeTheories } from '@groundplan/programme-theory/analysis'
import { aalborg, farstrup } from './farstrup.mjs'
import { overall } from './overall.mjs'

/** Whose theories they are, from the whole to the village. */
export const sources = [
  { by: { en: 'the three municipalities', da: 'de tre kommuner' }, theory: overall },
  { by: { en: 'Aalborg', da: 'Aalborg' }, theory: aalborg },
  { by: { en: 'Farstrup', da: 'Farstrup' }, theory: farstrup },
]

/** Of its own meetings the village knows best. Of all else that is told in two ways the first answer stands: the one that all share. */
const decide = ({ id, values }) => (id === 'network' ? values.length - 1 : undefined)

export const merged = mergeTheories(sources, {
  id: 'adapted',
  title: {
    en: 'Children’s lives in healthy balance, as adapted in Farstrup',
    da: 'Børneliv i sund balance, som det er tilpasset i Farstrup',
  },
  decide,
})
