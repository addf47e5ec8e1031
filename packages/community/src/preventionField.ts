import { defineScale, type Scale } from '@groundplan/kernel'
import { sources } from './sources.js'

/** A field of the WHO prevention triangle. Danish: felt i forebyggelsestrekanten. */
export type PreventionField = 'green' | 'yellow' | 'red'

const triangle = [{ source: 'handbook', at: 'WHO’s forebyggelsestrekant' }] as const

/**
 * The fields of the prevention triangle, from the general to the individual: green prevents and is for those who manage by themselves,
 * yellow anticipates and is for those who need help, red intervenes (treatment). This is not the population approach: see
 * {@link populationApproaches}. Danish: forebyggelsestrekanten (grøn, gul, rød).
 *
 * ```ts
 * import { preventionFields } from '@groundplan/community'
 * preventionFields.label('yellow').da // => 'Gult felt: specifik, foregribende'
 * preventionFields.compare('green', 'red') < 0 // => true
 * preventionFields.has('indicated') // => false
 * ```
 */
export const preventionFields: Scale<PreventionField> = defineScale({
  id: '@groundplan/community/prevention-field',
  title: { en: 'Field of the prevention triangle', da: 'Felt i forebyggelsestrekanten' },
  sources,
  steps: [
    {
      id: 'green',
      label: { en: 'Green field: general, preventing', da: 'Grønt felt: generel, forebyggende' },
      cites: triangle,
    },
    {
      id: 'yellow',
      label: { en: 'Yellow field: specific, anticipating', da: 'Gult felt: specifik, foregribende' },
      cites: triangle,
    },
    {
      id: 'red',
      label: { en: 'Red field: individual, intervening', da: 'Rødt felt: individuel, indgribende' },
      cites: triangle,
    },
  ],
})
