import { type Artefact, type Datum, defineArtefact } from '@groundplan/kernel'
import * as z from 'zod'
import { type ActorRef, actorRefSchema } from './actorRef.js'
import { countSchema, defines, entityShape, maybe, mentionsRefs } from './fields.js'
import type { Registered } from './registered.js'
import { registeredLayout } from './registeredLayout.js'

/** A group of people with a task of their own: a steering group, a working group, a tenants' board. Danish: organ, styregruppe, arbejdsgruppe. */
export interface Body extends Registered {
  /** The groups, organisations and bodies that are represented; roles and organisations, never persons. */
  readonly members?: Datum<readonly ActorRef[]> | undefined
  /** Number of people, from 0. */
  readonly size?: Datum<number> | undefined
  /** Whether residents of the community make it up. Danish: af beboere. */
  readonly ofResidents?: Datum<boolean> | undefined
}

/** The register of bodies; who governs what refers to them. Danish: organer. */
export interface Bodies {
  readonly items: readonly Body[]
}

const schema: z.ZodType<Bodies> = z.object({
  items: z.array(
    z.object({
      ...entityShape,
      members: maybe(z.array(actorRefSchema)),
      size: maybe(countSchema),
      ofResidents: maybe(z.boolean()),
    }),
  ),
})

/** The register of bodies; defines things of kind `body`. Danish: organer. */
export const bodies: Artefact<'@groundplan/community/bodies', Bodies> = defineArtefact({
  kind: '@groundplan/community/bodies',
  version: 1,
  title: { en: 'Bodies', da: 'Organer' },
  schema,
  layout: {
    ...registeredLayout({ en: 'Bodies', da: 'Organer' }),
    'items.members': {
      label: { en: 'Who is represented', da: 'Hvem er repræsenteret' },
      note: {
        en: 'Groups, organisations and bodies, never persons.',
        da: 'Grupper, organisationer og organer, aldrig personer.',
      },
    },
    'items.size': { label: { en: 'Number of members', da: 'Antal medlemmer' } },
    'items.ofResidents': {
      label: { en: 'Made up of residents', da: 'Består af beboere' },
      note: { en: 'Yes or no.', da: 'Ja eller nej.' },
    },
  },
  *mentions({ items }) {
    yield* defines('body', items)
    for (const [i, item] of items.entries()) yield* mentionsRefs(item.members, ['items', i, 'members'])
  },
})
