import { type Artefact, type Datum, defineArtefact } from '@groundplan/kernel'
import { idSchema } from '@groundplan/kernel/schemas'
import * as z from 'zod'
import { defines, entityShape, maybe, mentionsId, mentionsIds } from './fields.js'
import type { Registered } from './registered.js'
import { registeredLayout } from './registeredLayout.js'

/** Where people live, learn, work and meet, and where health can be promoted: a school, a club, a shop. Danish: arena, setting. */
export interface Setting extends Registered {
  /** Id of the organisation that runs it. */
  readonly organisation?: Datum<string> | undefined
  /** Ids of places. */
  readonly places?: Datum<readonly string[]> | undefined
}

/** The register of settings. Danish: arenaer. */
export interface Settings {
  readonly items: readonly Setting[]
}

const schema: z.ZodType<Settings> = z.object({
  items: z.array(z.object({ ...entityShape, organisation: maybe(idSchema), places: maybe(z.array(idSchema)) })),
})

/** The register of settings; defines things of kind `setting`. Danish: arenaer. */
export const settings: Artefact<'@groundplan/community/settings', Settings> = defineArtefact({
  kind: '@groundplan/community/settings',
  version: 1,
  title: { en: 'Settings', da: 'Arenaer' },
  schema,
  layout: {
    ...registeredLayout({ en: 'Settings', da: 'Arenaer' }),
    'items.organisation': {
      label: { en: 'Run by', da: 'Drives af' },
      note: { en: 'The organisation behind it.', da: 'Organisationen bag.' },
    },
    'items.places': { label: { en: 'Places', da: 'Steder' } },
  },
  *mentions({ items }) {
    yield* defines('setting', items)
    for (const [i, item] of items.entries()) {
      yield* mentionsId('organisation', item.organisation, ['items', i, 'organisation'])
      yield* mentionsIds('place', item.places, ['items', i, 'places'])
    }
  },
})
