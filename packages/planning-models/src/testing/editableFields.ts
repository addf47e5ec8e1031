import type { Artefact } from '@groundplan/kernel'
import { schemaFields } from './schemaFields.js'

/**
 * The fields of an artefact's content that people may write in, by path as its layout writes them; for a test of one's own that each has a name.
 * Throws where the schema cannot be said in JSON Schema.
 *
 * ```ts
 * import { defineArtefact } from '@groundplan/planning-models'
 * import { editableFields } from '@groundplan/planning-models/testing'
 * import * as z from 'zod'
 * const benches = defineArtefact({
 *   kind: '@example/parks/benches', version: 1, title: { en: 'Benches', da: 'Bænke' },
 *   schema: z.object({ items: z.array(z.object({ id: z.string(), seats: z.number() })) }),
 *   layout: { items: { label: { en: 'Benches', da: 'Bænke' } }, 'items.id': { label: { en: 'Id', da: 'Id' }, hidden: true } },
 * })
 * editableFields(benches).filter((field) => !(field in (benches.layout ?? {}))) // => ['items.seats']
 * ```
 */
export function editableFields({ schema }: Pick<Artefact, 'schema'>): readonly string[] {
  return [...schemaFields(schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' })).edited]
}
