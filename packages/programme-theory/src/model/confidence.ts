import { defineScale, type Scale } from '@groundplan/kernel'

/** How sure those behind the theory are of a link. Danish: tiltro. */
export type Confidence = 'low' | 'medium' | 'high'

const own = {
  en: 'Three steps are what a group can agree on in a meeting; what the link rests on is said by its evidence',
  da: 'Tre trin er, hvad en gruppe kan blive enig om på et møde; hvad sammenhængen bygger på, siger dens evidens',
}

/**
 * How sure those behind the theory are of a link, lowest first.
 *
 * ```ts
 * import { confidences } from '@groundplan/programme-theory'
 * confidences.label('medium').da // => 'Nogen tiltro'
 * confidences.compare('low', 'high') < 0 // => true
 * ```
 */
export const confidences: Scale<Confidence> = defineScale({
  id: '@groundplan/programme-theory/confidence',
  title: { en: 'Confidence', da: 'Tiltro' },
  sources: {},
  steps: [
    { id: 'low', label: { en: 'Low confidence', da: 'Lille tiltro' }, cites: [{ own }] },
    { id: 'medium', label: { en: 'Medium confidence', da: 'Nogen tiltro' }, cites: [{ own }] },
    { id: 'high', label: { en: 'High confidence', da: 'Stor tiltro' }, cites: [{ own }] },
  ],
})
