import { defineScale, type Scale } from '@groundplan/kernel'
import { sources } from './sources.js'

/** Whom prevention addresses. Danish: universel, selektiv eller indikeret forebyggelse. */
export type PopulationApproach = 'universal' | 'selective' | 'indicated'

const aims = [{ source: 'lemvig', at: 'Skema 2, punkt 3, delmål 1 og 3' }] as const

/**
 * Whom an activity addresses, from everybody to those with signs of a problem. It is another attribute than the field of the prevention
 * triangle: "indicated" is still prevention, "red" is treatment.
 *
 * ```ts
 * import { populationApproaches } from '@groundplan/community'
 * populationApproaches.steps.map((step) => step.id) // => ['universal', 'selective', 'indicated']
 * populationApproaches.label('selective').en // => 'Selective: for groups at raised risk'
 * ```
 */
export const populationApproaches: Scale<PopulationApproach> = defineScale({
  id: '@groundplan/community/population-approach',
  title: { en: 'Population approach', da: 'Befolkningsrettet tilgang' },
  sources,
  steps: [
    { id: 'universal', label: { en: 'Universal: for everybody', da: 'Universel: for alle' }, cites: aims },
    {
      id: 'selective',
      label: { en: 'Selective: for groups at raised risk', da: 'Selektiv: for grupper i øget risiko' },
      cites: aims,
    },
    {
      id: 'indicated',
      label: { en: 'Indicated: for people with early signs', da: 'Indikeret: for mennesker med tidlige tegn' },
      cites: aims,
    },
  ],
})
