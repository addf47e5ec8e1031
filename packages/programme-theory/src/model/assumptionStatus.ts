import { defineVocabulary, type Vocabulary } from '@groundplan/kernel'

/** Where an assumption stands in its life. Danish: antagelsens status. */
export type AssumptionStatus = 'stated' | 'beingTested' | 'supported' | 'weakened' | 'rejected'

const own = {
  en: 'The life of a hypothesis, in words that a group can use of its own plan',
  da: 'En hypoteses liv i ord, som en gruppe kan bruge om sin egen plan',
}

/**
 * Where an assumption can stand. A vocabulary and no scale: what has been stated stands neither above nor below what has been weakened.
 *
 * ```ts
 * import { assumptionStatuses } from '@groundplan/programme-theory'
 * assumptionStatuses.label('beingTested').da // => 'Afprøves'
 * ```
 */
export const assumptionStatuses: Vocabulary<AssumptionStatus> = defineVocabulary({
  id: '@groundplan/programme-theory/assumption-status',
  title: { en: 'Status of an assumption', da: 'Antagelsens status' },
  sources: {},
  terms: [
    { id: 'stated', label: { en: 'Stated', da: 'Formuleret' }, cites: [{ own }] },
    { id: 'beingTested', label: { en: 'Being tested', da: 'Afprøves' }, cites: [{ own }] },
    { id: 'supported', label: { en: 'Supported', da: 'Underbygget' }, cites: [{ own }] },
    { id: 'weakened', label: { en: 'Weakened', da: 'Svækket' }, cites: [{ own }] },
    { id: 'rejected', label: { en: 'Rejected', da: 'Forkastet' }, cites: [{ own }] },
  ],
})

/**
 * The turns that are usual, by where an assumption stands: it is tested before it is judged, and what was judged may be tested anew. Another
 * turn is possible, and a reason to ask. A rejected assumption has no way back: say anew, under an id of its own, what is assumed now.
 *
 * ```ts
 * import { usualTurns } from '@groundplan/programme-theory'
 * usualTurns.beingTested // => ['supported', 'weakened', 'rejected']
 * usualTurns.stated.includes('supported') // => false
 * ```
 */
export const usualTurns: Readonly<Record<AssumptionStatus, readonly AssumptionStatus[]>> = {
  stated: ['beingTested'],
  beingTested: ['supported', 'weakened', 'rejected'],
  supported: ['beingTested', 'weakened'],
  weakened: ['beingTested', 'rejected'],
  rejected: [],
}
