import { type Artefact, defineArtefact } from '@groundplan/kernel'
import { theoriesLayout } from './layout/theoriesLayout.js'
import { mentionsOf } from './mentionsOf.js'
import { theoriesSchema } from './schema.js'
import type { Theories } from './theory.js'

/**
 * The programme theories of a plan; defines things of the kinds `theory`, `theoryNode`, `theoryLink`, `assumption`, `indicator` and `focusArea`.
 * Danish: programteorier.
 *
 * ```ts
 * import { theories, type Theories } from '@groundplan/programme-theory'
 * const content: Theories = { items: [{
 *   id: 'walks', title: { en: 'Walks', da: 'Gåture' },
 *   nodes: [{ is: 'activity', id: 'walk', activity: 'evening-walks' }, { is: 'goal', id: 'well', label: { en: 'Well-being', da: 'Trivsel' } }],
 *   links: [{ id: 'walk-well', from: 'walk', to: 'well' }],
 * }] }
 * const mentions = [...theories.mentions?.(content) ?? []]
 * mentions.filter(({ role }) => role === 'mentions').map(({ kind, id }) => `${kind} ${id}`)
 * // => ['activity evening-walks', 'theoryNode walk', 'theoryNode well']
 * ```
 */
export const theories: Artefact<'@groundplan/programme-theory/theories', Theories> = defineArtefact({
  kind: '@groundplan/programme-theory/theories',
  version: 1,
  title: { en: 'Programme theories', da: 'Programteorier' },
  schema: theoriesSchema,
  layout: theoriesLayout,
  mentions: mentionsOf,
})
