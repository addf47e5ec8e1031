import { type Artefact, type Datum, defineArtefact } from '@groundplan/kernel'
import { idSchema } from '@groundplan/kernel/schemas'
import * as z from 'zod'
import { countSchema, defines, entityShape, maybe, mentionsId } from './fields.js'
import type { Registered } from './registered.js'
import { registeredLayout } from './registeredLayout.js'

/** A neighbourhood, village, housing estate or district. Danish: sted, lokalområde. */
export interface Place extends Registered {
  /** Id of the place that this one lies in. */
  readonly within?: Datum<string> | undefined
  /** Number of people who live there, from 0. Danish: indbyggere. */
  readonly inhabitants?: Datum<number> | undefined
}

/** The register of places. Danish: steder. */
export interface Places {
  readonly items: readonly Place[]
}

const schema: z.ZodType<Places> = z.object({
  items: z.array(z.object({ ...entityShape, within: maybe(idSchema), inhabitants: maybe(countSchema) })),
})

/** The register of places; defines things of kind `place`. Danish: steder. */
export const places: Artefact<'@groundplan/community/places', Places> = defineArtefact({
  kind: '@groundplan/community/places',
  version: 1,
  title: { en: 'Places', da: 'Steder' },
  schema,
  layout: {
    ...registeredLayout({ en: 'Places', da: 'Steder' }),
    'items.within': {
      label: { en: 'Lies in', da: 'Ligger i' },
      note: { en: 'The larger place that this one is a part of.', da: 'Det større område, som stedet er en del af.' },
    },
    'items.inhabitants': {
      label: { en: 'Inhabitants', da: 'Indbyggere' },
      note: { en: 'Number of people who live there.', da: 'Antal personer, der bor der.' },
    },
  },
  *mentions({ items }) {
    yield* defines('place', items)
    for (const [i, item] of items.entries()) yield* mentionsId('place', item.within, ['items', i, 'within'])
  },
})
