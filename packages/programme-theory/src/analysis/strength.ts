import { defineScale, type Scale } from '@groundplan/kernel'
import { type EvidenceStrength, evidenceStrengths } from '../model/evidence.js'

/** How much a link or a path carries: nothing, or the ground it stands on. "Unknown" is no step: it stands apart. Danish: styrke. */
export type Strength = 'none' | EvidenceStrength

const own = {
  en: 'A link that is known to have no evidence for it carries less than a guess that somebody stands by',
  da: 'En sammenhæng, som man ved der ingen evidens er for, bærer mindre end en formodning, nogen står ved',
}

/**
 * The order in which links and paths are compared, weakest first: nothing, then the four grounds of `evidenceStrengths`. Danish: styrke.
 *
 * ```ts
 * import { strengths } from '@groundplan/programme-theory/analysis'
 * strengths.steps.map(({ id }) => id) // => ['none', 'conjecture', 'experience', 'researchElsewhere', 'researchHere']
 * strengths.label('none').da // => 'Uden støtte i evidens'
 * ```
 */
export const strengths: Scale<Strength> = /* @__PURE__ */ defineScale({
  id: '@groundplan/programme-theory/strength',
  title: { en: 'Strength', da: 'Styrke' },
  sources: {},
  steps: [
    { id: 'none', label: { en: 'Without support from evidence', da: 'Uden støtte i evidens' }, cites: [{ own }] },
    ...evidenceStrengths.steps.map(({ id, label }) => ({ id, label, cites: [{ own }] as const })),
  ],
})
