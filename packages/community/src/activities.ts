import { type Artefact, type Datum, defineArtefact, type Period, type Text } from '@groundplan/kernel'
import { datumSchema, idSchema, periodSchema, textSchema } from '@groundplan/kernel/schemas'
import * as z from 'zod'
import { activitiesLayout } from './activitiesLayout.js'
import { type ActorRef, actorRefSchema } from './actorRef.js'
import { defines, entityShape, maybe, mentionsIds, mentionsRefs, oneOf } from './fields.js'
import { type PopulationApproach, populationApproaches } from './populationApproach.js'
import { type PreventionField, preventionFields } from './preventionField.js'
import type { Registered } from './registered.js'

/** How often something takes place: so many times per week, month or year. Danish: hyppighed. */
export interface Frequency {
  /** Whole number from 1. */
  readonly times: number
  readonly per: 'week' | 'month' | 'year'
}

/** Help that somebody gives an activity; its period says whether the help has an end. Danish: støtte. */
export interface Support {
  readonly by: ActorRef
  readonly what: Text
  readonly period?: Datum<Period> | undefined
}

/** Something that is done, once or again and again. Absent properties have never been asked for. Danish: aktivitet. */
export interface Activity extends Registered {
  readonly when?: Datum<Period> | undefined
  readonly frequency?: Datum<Frequency> | undefined
  /** Ids of settings. Danish: arenaer. */
  readonly settings?: Datum<readonly string[]> | undefined
  /** Ids of places. Danish: steder. */
  readonly places?: Datum<readonly string[]> | undefined
  /** Ids of the groups it is for. Danish: målgrupper. */
  readonly groups?: Datum<readonly string[]> | undefined
  /** Who decides about it; an empty list is a known "nobody". Danish: ejere. */
  readonly owners?: Datum<readonly ActorRef[]> | undefined
  /** Who carries it out. Danish: udfører. */
  readonly deliveredBy?: Datum<readonly ActorRef[]> | undefined
  /** Ids of the wishes that it makes come true. Danish: ønsker, den indfrier. */
  readonly realises?: Datum<readonly string[]> | undefined
  /** Ids of the assets that it draws on. Danish: ressourcer, den trækker på. */
  readonly uses?: Datum<readonly string[]> | undefined
  readonly support?: Datum<readonly Support[]> | undefined
  /** Field of the prevention triangle. Danish: felt i forebyggelsestrekanten. */
  readonly preventionField?: Datum<PreventionField> | undefined
  /** Universal, selective or indicated: not the same question as the field. Danish: befolkningsrettet tilgang. */
  readonly populationApproach?: Datum<PopulationApproach> | undefined
}

/** The register of activities. Danish: aktiviteter. */
export interface Activities {
  readonly items: readonly Activity[]
}

const frequency: z.ZodType<Frequency> = z.object({
  times: z.number().int().positive(),
  per: z.enum(['week', 'month', 'year']),
})
const support: z.ZodType<Support> = z.object({
  by: actorRefSchema,
  what: textSchema,
  period: z.exactOptional(datumSchema(periodSchema)),
})
const ids = z.array(idSchema)
const schema: z.ZodType<Activities> = z.object({
  items: z.array(
    z.object({
      ...entityShape,
      when: maybe(periodSchema),
      frequency: maybe(frequency),
      settings: maybe(ids),
      places: maybe(ids),
      groups: maybe(ids),
      owners: maybe(z.array(actorRefSchema)),
      deliveredBy: maybe(z.array(actorRefSchema)),
      realises: maybe(ids),
      uses: maybe(ids),
      support: maybe(z.array(support)),
      preventionField: maybe(oneOf(preventionFields.steps)),
      populationApproach: maybe(oneOf(populationApproaches.steps)),
    }),
  ),
})

/**
 * The register of activities; defines things of kind `activity`. Danish: aktiviteter.
 *
 * ```ts
 * import { activities, type Activities } from '@groundplan/community'
 * const content: Activities = { items: [{
 *   id: 'meals', name: { en: 'Shared meals', da: 'Fællesspisning' },
 *   frequency: { is: 'known', value: { times: 2, per: 'week' } },
 *   realises: { is: 'known', value: ['eat-together'] },
 * }] }
 * const mentions = [...activities.mentions?.(content) ?? []]
 * mentions.map((mention) => `${mention.role} ${mention.kind} ${mention.id}`)
 * // => ['defines activity meals', 'mentions wish eat-together']
 * ```
 */
export const activities: Artefact<'@groundplan/community/activities', Activities> = defineArtefact({
  kind: '@groundplan/community/activities',
  version: 1,
  title: { en: 'Activities', da: 'Aktiviteter' },
  schema,
  layout: activitiesLayout,
  *mentions({ items }) {
    yield* defines('activity', items)
    for (const [i, item] of items.entries()) {
      const at = ['items', i]
      yield* mentionsIds('setting', item.settings, [...at, 'settings'])
      yield* mentionsIds('place', item.places, [...at, 'places'])
      yield* mentionsIds('group', item.groups, [...at, 'groups'])
      yield* mentionsRefs(item.owners, [...at, 'owners'])
      yield* mentionsRefs(item.deliveredBy, [...at, 'deliveredBy'])
      yield* mentionsIds('wish', item.realises, [...at, 'realises'])
      yield* mentionsIds('asset', item.uses, [...at, 'uses'])
      if (item.support?.is === 'known')
        for (const [j, { by }] of item.support.value.entries())
          yield { role: 'mentions', kind: by.kind, id: by.id, at: [...at, 'support', 'value', j, 'by'] }
    }
  },
})
