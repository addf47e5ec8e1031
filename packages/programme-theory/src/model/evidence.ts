import { type Datum, defineScale, type Scale, type Text } from '@groundplan/kernel'

/** How well a link is founded, from the weakest ground to the strongest. Danish: evidensstyrke. */
export type EvidenceStrength = 'conjecture' | 'experience' | 'researchElsewhere' | 'researchHere'

/** One piece of evidence for or against a link. Danish: evidens, vidensgrundlag. */
export interface Evidence {
  readonly strength: EvidenceStrength
  /** `supports` when missing. */
  readonly finding?: 'supports' | 'contradicts' | undefined
  /** Where it can be looked up: the publication, the evaluation, the workshop. */
  readonly source?: Datum<Text> | undefined
  readonly note?: Text | undefined
}

const own = {
  en: 'A ladder of four steps from a guess to a study in the place itself, as logic models in other fields have it',
  da: 'En stige med fire trin fra formodning til undersøgelse på stedet, som logiske modeller på andre områder har den',
}

/**
 * The ground that a link stands on, weakest first. Danish: evidensstyrke.
 *
 * ```ts
 * import { evidenceStrengths } from '@groundplan/programme-theory'
 * evidenceStrengths.label('experience').da // => 'Erfaring fra praksis'
 * evidenceStrengths.atLeast('researchHere', 'experience') // => true
 * ```
 */
export const evidenceStrengths: Scale<EvidenceStrength> = defineScale({
  id: '@groundplan/programme-theory/evidence-strength',
  title: { en: 'Strength of evidence', da: 'Evidensstyrke' },
  sources: {},
  steps: [
    { id: 'conjecture', label: { en: 'Conjecture', da: 'Formodning' }, cites: [{ own }] },
    { id: 'experience', label: { en: 'Experience from practice', da: 'Erfaring fra praksis' }, cites: [{ own }] },
    {
      id: 'researchElsewhere',
      label: { en: 'Research elsewhere', da: 'Forskning andre steder fra' },
      cites: [{ own }],
    },
    { id: 'researchHere', label: { en: 'Research in this place', da: 'Undersøgt på stedet' }, cites: [{ own }] },
  ],
})
