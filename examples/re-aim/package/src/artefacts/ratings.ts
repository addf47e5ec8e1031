import { datumSchema, idSchema, textSchema } from '@groundplan/kernel/schemas'
import { defineArtefact } from '@groundplan/planning-models'
import * as z from 'zod'
import { constructs } from '../constructs.js'
import { steps } from '../steps.js'

/** Sites, rated on one construct each time; the basis says what a rating rests on. */
export const ratings = defineArtefact({
  kind: '@example/model-re-aim/ratings',
  version: 1,
  title: { en: 'Ratings' },
  schema: z.object({
    items: z.array(
      z.object({
        id: idSchema,
        site: idSchema,
        construct: z.literal(constructs.map(({ id }) => id)),
        rating: datumSchema(z.literal(steps.map(({ value }) => value))),
        basis: textSchema.optional(),
      }),
    ),
  }),
  *mentions({ items }) {
    for (const [i, item] of items.entries()) {
      yield { role: 'defines', kind: 'rating', id: item.id, at: ['items', i] }
      yield { role: 'mentions', kind: 'site', id: item.site, at: ['items', i, 'site'] }
    }
  },
})
