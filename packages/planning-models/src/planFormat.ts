import { planSchema } from './planSchema.js'

/**
 * The form of a plan as it is written down, in the manner of an artefact: the JSON Schema that is published comes from it.
 *
 * ```ts
 * import { planFormat } from '@groundplan/planning-models'
 * planFormat.kind // => '@groundplan/planning-models/plan'
 * ```
 */
export const planFormat = {
  kind: '@groundplan/planning-models/plan',
  version: 1,
  title: { en: 'Plan', da: 'Plan' },
  schema: planSchema,
} as const
