import type { Bilingual, Refusal } from '../shared/refusal.js'
import type { DifferenceRefusal } from './differenceRefusal.js'

const refusal = (refused: DifferenceRefusal, why: Bilingual): Refusal<DifferenceRefusal> => ({ refused, why })

const corners = {
  exposedBefore: { en: 'the exposed groups before', da: 'indsatsgrupperne før' },
  exposedAfter: { en: 'the exposed groups after', da: 'indsatsgrupperne efter' },
  comparisonBefore: { en: 'the comparison groups before', da: 'sammenligningsgrupperne før' },
  comparisonAfter: { en: 'the comparison groups after', da: 'sammenligningsgrupperne efter' },
} as const

/** The refusals of `differenceInDifferences`, with their texts. */
export const differenceRefusals = {
  noObservations: () =>
    refusal('noObservations', {
      en: 'There are no observations. Give some of exposed and comparison groups, before and after.',
      da: 'Der er ingen observationer. Angiv nogle for både indsats- og sammenligningsgrupper, før og efter.',
    }),
  noComparison: () =>
    refusal('noComparison', {
      en: 'All groups are exposed, so there is no change to compare with. Give a group that is not, or use `pairedChange` or `interruptedTimeSeries`.',
      da: 'Alle grupper får indsatsen, så der er ingen ændring at sammenligne med. Angiv en gruppe, der ikke får den, eller brug `pairedChange` eller `interruptedTimeSeries`.',
    }),
  emptyCorner: (empty: readonly (keyof typeof corners)[]) =>
    refusal('emptyCorner', {
      en: `There are no observations of ${empty.map((corner) => corners[corner].en).join(', ')}, so a change is unknown. Give some.`,
      da: `Der er ingen observationer af ${empty.map((corner) => corners[corner].da).join(', ')}, så ændringen er ukendt. Angiv nogle.`,
    }),
  beyondRange: () =>
    refusal('beyondRange', {
      en: 'The numbers are too large to compute with. Choose other units, such as thousands.',
      da: 'Tallene er for store til beregningen. Vælg andre enheder, fx tusinder.',
    }),
} as const

/** Why the uncertainty of a difference of changes is not told. */
export const unknownEffect = (all: number, exposed: number, comparison: number): Bilingual => ({
  en: `There are ${all} clusters (${exposed} exposed, ${comparison} for comparison); at least five, two on either side, are needed to tell a difference from chance. The numbers describe; whether there is an effect is unknown.`,
  da: `Der er ${all} klynger (${exposed} med indsats, ${comparison} til sammenligning); der skal mindst fem til, heraf mindst to på hver side, for at skelne en forskel fra tilfældigheder. Tallene er kun beskrivende; om der er en effekt, er ukendt.`,
})

/** Why it is not told where no cluster departs from its side. */
export const noSpread: Bilingual = {
  en: 'No cluster departs from the change of its side, so nothing is left to estimate the uncertainty from: the standard error of the difference would be 0, which is not true. Look whether numbers of a whole group stand at each of its clusters; else give more clusters. The numbers describe; whether there is an effect is unknown.',
  da: 'Ingen klynge afviger fra ændringen på sin side, så der er intet at vurdere usikkerheden ud fra: Standardfejlen på forskellen ville blive 0, og det er den ikke. Se efter, om tal for en hel gruppe står ved hver af dens klynger; angiv ellers flere klynger. Tallene er kun beskrivende; om der er en effekt, er ukendt.',
}
