import { type Artefact, choicesOf, type Datum, defineArtefact } from '@groundplan/kernel'
import { idSchema } from '@groundplan/kernel/schemas'
import * as z from 'zod'
import { defines, entityShape, maybe, mentionsIds, oneOf } from './fields.js'
import type { Registered } from './registered.js'
import { registeredLayout } from './registeredLayout.js'
import { type Sphere, spheres } from './sphere.js'

/** An association, institution, business or authority. Danish: organisation, forening, institution. */
export interface Organisation extends Registered {
  /** Danish: sfære. */
  readonly sphere?: Datum<Sphere> | undefined
  /** Whether it is part of the municipality. Danish: kommunal. */
  readonly municipal?: Datum<boolean> | undefined
  /** Whether residents of the community make it up and run it. Danish: af beboere. */
  readonly ofResidents?: Datum<boolean> | undefined
  /** Ids of places. */
  readonly places?: Datum<readonly string[]> | undefined
}

/** The register of organisations. Danish: organisationer. */
export interface Organisations {
  readonly items: readonly Organisation[]
}

const schema: z.ZodType<Organisations> = z.object({
  items: z.array(
    z.object({
      ...entityShape,
      sphere: maybe(oneOf(spheres.terms)),
      municipal: maybe(z.boolean()),
      ofResidents: maybe(z.boolean()),
      places: maybe(z.array(idSchema)),
    }),
  ),
})

/** The register of organisations; defines things of kind `organisation`. Danish: organisationer. */
export const organisations: Artefact<'@groundplan/community/organisations', Organisations> = defineArtefact({
  kind: '@groundplan/community/organisations',
  version: 1,
  title: { en: 'Organisations', da: 'Organisationer' },
  schema,
  layout: {
    ...registeredLayout({ en: 'Organisations', da: 'Organisationer' }),
    'items.sphere': { label: spheres.title, choices: choicesOf(spheres.terms) },
    'items.municipal': {
      label: { en: 'Part of the municipality', da: 'Kommunal' },
      note: { en: 'Yes or no.', da: 'Ja eller nej.' },
    },
    'items.ofResidents': {
      label: { en: 'Made up and run by residents', da: 'Består af og drives af beboere' },
      note: { en: 'Yes or no.', da: 'Ja eller nej.' },
    },
    'items.places': { label: { en: 'Places', da: 'Steder' } },
  },
  *mentions({ items }) {
    yield* defines('organisation', items)
    for (const [i, item] of items.entries()) yield* mentionsIds('place', item.places, ['items', i, 'places'])
  },
})
