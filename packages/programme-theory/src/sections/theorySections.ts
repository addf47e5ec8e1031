import type { Section } from '@groundplan/figures'
import { assumptions } from './assumptions.js'
import { evidence } from './evidence.js'
import { mechanism } from './mechanism.js'
import { money } from './money.js'
import { objectives } from './objectives.js'
import { theorySources } from './theorySources.js'

/**
 * What a report says of a plan's programme theories: goals and intermediate objectives with their indicators (never measured, until an evaluation
 * does), the theory on one page, its assumptions, what it rests on, costs by goal where any is known, and its sources. Theories that only hold parts
 * for others are told of where they are used. Danish: rapportafsnit om programteorien.
 *
 * ```ts
 * import { attach, createPlan, sectionsOf } from '@groundplan/planning-models'
 * import { theories } from '@groundplan/programme-theory'
 * import { theorySections } from '@groundplan/programme-theory/sections'
 * const plan = attach(createPlan({ id: 'p1', title: { verbatim: 'Gåture' }, period: { from: '2026' } }), theories, { items: [{
 *   id: 'walks', title: { en: 'Walks', da: 'Gåture' },
 *   nodes: [
 *     { is: 'activity', id: 'walk', label: { en: 'Evening walks', da: 'Aftenture' } },
 *     { is: 'goal', id: 'well', label: { en: 'Well-being', da: 'Trivsel' } },
 *   ],
 *   links: [{ id: 'walk-well', from: 'walk', to: 'well' }],
 * }] })
 * const shown = sectionsOf(theorySections, plan, { at: '2026-10-01' })
 * shown.filter(({ content }) => content !== undefined).map(({ title }) => title)
 * // => [{ en: 'Goals and indicators', da: 'Mål og indikatorer' },
 * //     { en: 'The programme theory', da: 'Programteorien' },
 * //     { en: 'Evidence for the links', da: 'Evidens bag sammenhængene' }]
 * shown[0]?.content?.objectives?.map(({ label, status }) => [label, status.label])
 * // => [[{ en: 'Well-being', da: 'Trivsel' }, { en: 'No indicator stated', da: 'Ingen indikator angivet' }]]
 * ```
 */
export const theorySections: readonly Section[] = Object.freeze([
  objectives,
  mechanism,
  assumptions,
  evidence,
  money,
  theorySources,
])
