import { idSchema, textSchema } from '@groundplan/kernel/schemas'
import { defineArtefact } from '@groundplan/planning-models'
import * as z from 'zod'

/** Sites. */
export const sites = defineArtefact({
  kind: '@example/model-re-aim/sites',
  version: 1,
  title: { en: 'Sites' },
  schema: z.object({
    items: z.array(
      z.object({
        id: idSchema,
        name: textSchema,
      }),
    ),
  }),
  *mentions({ items }) {
    for (const [i, { id }] of items.entries()) yield { role: 'defines', kind: 'site', id, at: ['items', i] }
  },
})
