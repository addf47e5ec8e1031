import { type Artefact, type Datum, defineArtefact, type Text } from '@groundplan/kernel'
import { idSchema, textSchema } from '@groundplan/kernel/schemas'
import * as z from 'zod'
import { type ActorRef, actorRefSchema } from './actorRef.js'
import { type AssetAccess, assetAccesses } from './assetAccess.js'
import { type AssetOrigin, assetOrigins } from './assetOrigin.js'
import { assetsLayout } from './assetsLayout.js'
import { type AssetType, assetTypes } from './assetType.js'
import { countSchema, defines, entityShape, maybe, mentionsIds, mentionsRef, oneOf } from './fields.js'
import type { Registered } from './registered.js'

/**
 * Something that the community has or can get and that helps: what people can do, an association, an institution, a room. Where it is
 * people, a count of them and what they can do together; never who. Danish: ressource.
 */
export interface Asset extends Registered {
  readonly type: AssetType
  /** What it can give, in the words that needs are written in too: "kitchen", "cooking". */
  readonly skills: readonly string[]
  /** Units that it can give at the same time, over all its skills together: whole number from 0. */
  readonly capacity?: Datum<number> | undefined
  /** Number of people behind it, from 0; not the same as the capacity. */
  readonly people?: Datum<number> | undefined
  readonly origin?: Datum<AssetOrigin> | undefined
  readonly access?: Datum<AssetAccess> | undefined
  /** Who holds it: whom to ask. Danish: hvem har den. */
  readonly heldBy?: Datum<ActorRef> | undefined
  /** Ids of places. */
  readonly places?: Datum<readonly string[]> | undefined
}

/** The register of assets. Danish: ressourcer. */
export interface Assets {
  readonly items: readonly Asset[]
  /** Kinds of assets that were looked for: one of these without an item is a known "none found". */
  readonly lookedFor?: Datum<readonly AssetType[]> | undefined
  /** How skills read, by skill; one without an entry is shown as it was typed. Danish: færdigheder på skrift. */
  readonly skillNames?: Readonly<Record<string, Text>> | undefined
}

const schema: z.ZodType<Assets> = z.object({
  items: z.array(
    z.object({
      ...entityShape,
      type: oneOf(assetTypes.terms),
      skills: z.array(z.string().min(1)),
      capacity: maybe(countSchema),
      people: maybe(countSchema),
      origin: maybe(oneOf(assetOrigins.terms)),
      access: maybe(oneOf(assetAccesses.steps)),
      heldBy: maybe(actorRefSchema),
      places: maybe(z.array(idSchema)),
    }),
  ),
  lookedFor: maybe(z.array(oneOf(assetTypes.terms))),
  skillNames: z.exactOptional(z.record(z.string(), textSchema)),
})

/** The register of assets; defines things of kind `asset`. Danish: ressourcer. */
export const assets: Artefact<'@groundplan/community/assets', Assets> = defineArtefact({
  kind: '@groundplan/community/assets',
  version: 1,
  title: { en: 'Assets', da: 'Ressourcer' },
  schema,
  layout: assetsLayout,
  *mentions({ items }) {
    yield* defines('asset', items)
    for (const [i, item] of items.entries()) {
      yield* mentionsRef(item.heldBy, ['items', i, 'heldBy'])
      yield* mentionsIds('place', item.places, ['items', i, 'places'])
    }
  },
})
