import { type Artefact, type Datum, defineArtefact } from '@groundplan/kernel'
import { idSchema } from '@groundplan/kernel/schemas'
import * as z from 'zod'
import { countSchema, defines, entityShape, maybe, mentionsIds } from './fields.js'
import type { Registered } from './registered.js'
import { registeredLayout } from './registeredLayout.js'

/**
 * People in the plural: a target group, or a group that acts. Counts, never names or other facts about single persons.
 * Danish: gruppe, målgruppe.
 */
export interface Group extends Registered {
  /** Number of people, from 0. */
  readonly size?: Datum<number> | undefined
  /** Whether it consists of residents of the community. Danish: af beboere. */
  readonly ofResidents?: Datum<boolean> | undefined
  /** Ids of places. */
  readonly places?: Datum<readonly string[]> | undefined
}

/** The register of groups. Danish: grupper. */
export interface Groups {
  readonly items: readonly Group[]
}

const schema: z.ZodType<Groups> = z.object({
  items: z.array(
    z.object({
      ...entityShape,
      size: maybe(countSchema),
      ofResidents: maybe(z.boolean()),
      places: maybe(z.array(idSchema)),
    }),
  ),
})

/** The register of groups; defines things of kind `group`. Danish: grupper. */
export const groups: Artefact<'@groundplan/community/groups', Groups> = defineArtefact({
  kind: '@groundplan/community/groups',
  version: 1,
  title: { en: 'Groups', da: 'Grupper' },
  schema,
  layout: {
    ...registeredLayout({ en: 'Groups', da: 'Grupper' }),
    'items.size': {
      label: { en: 'Number of people', da: 'Antal personer' },
      note: { en: 'People, not households; 0 is a number too.', da: 'Personer, ikke husstande. 0 er også et tal.' },
    },
    'items.ofResidents': { label: { en: 'Made up of residents', da: 'Består af beboere' } },
    'items.places': { label: { en: 'Places', da: 'Steder' } },
  },
  *mentions({ items }) {
    yield* defines('group', items)
    for (const [i, item] of items.entries()) yield* mentionsIds('place', item.places, ['items', i, 'places'])
  },
})
