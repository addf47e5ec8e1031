import { type Artefact, type Datum, defineArtefact } from '@groundplan/kernel'
import * as z from 'zod'
import { type ActorRef, actorRefSchema } from './actorRef.js'
import { countSchema, defines, entityShape, maybe, mentionsRefs } from './fields.js'
import type { Registered } from './registered.js'
import { wishesLayout } from './wishesLayout.js'

/** What it takes to make a wish come true: units of one skill at the same time. Danish: hvad det kræver. */
export interface Need {
  /** In the words that assets' skills are written in: "kitchen", "cooking". */
  readonly skill: string
  /** Whole number from 0. */
  readonly units?: Datum<number> | undefined
}

/** Something that residents wish for, need or are interested in. Danish: ønske. */
export interface Wish extends Registered {
  readonly raisedBy?: Datum<readonly ActorRef[]> | undefined
  /** Number of people who say they would use it, from 0. */
  readonly wouldUse?: Datum<number> | undefined
  /** Number of people who say they would take part in making it, from 0. They may be among those who would use it: the two are never added up. */
  readonly wouldTakePart?: Datum<number> | undefined
  /** An absent list has not been worked out; an empty one takes nothing. */
  readonly needs?: Datum<readonly Need[]> | undefined
  /** Who has come together to realise it; an empty list is a known "nobody". Danish: hvem har taget det op. */
  readonly takenUpBy?: Datum<readonly ActorRef[]> | undefined
}

/** The register of wishes. Danish: ønsker. */
export interface Wishes {
  readonly items: readonly Wish[]
}

const need: z.ZodType<Need> = z.object({ skill: z.string().min(1), units: maybe(countSchema) })
const schema: z.ZodType<Wishes> = z.object({
  items: z.array(
    z.object({
      ...entityShape,
      raisedBy: maybe(z.array(actorRefSchema)),
      wouldUse: maybe(countSchema),
      wouldTakePart: maybe(countSchema),
      needs: maybe(z.array(need)),
      takenUpBy: maybe(z.array(actorRefSchema)),
    }),
  ),
})

/** The register of wishes; defines things of kind `wish`. Danish: ønsker. */
export const wishes: Artefact<'@groundplan/community/wishes', Wishes> = defineArtefact({
  kind: '@groundplan/community/wishes',
  version: 1,
  title: { en: 'Wishes', da: 'Ønsker' },
  schema,
  layout: wishesLayout,
  *mentions({ items }) {
    yield* defines('wish', items)
    for (const [i, item] of items.entries()) {
      yield* mentionsRefs(item.raisedBy, ['items', i, 'raisedBy'])
      yield* mentionsRefs(item.takenUpBy, ['items', i, 'takenUpBy'])
    }
  },
})
