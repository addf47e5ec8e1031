import {
  type Artefact,
  type Datum,
  defineArtefact,
  type EntityRef,
  knownValue,
  type Mention,
  type Period,
  type Text,
} from '@groundplan/kernel'
import { entityRefSchema, idSchema, periodSchema, textSchema } from '@groundplan/kernel/schemas'
import * as z from 'zod'
import { maybe } from '../model/maybe.js'

/** What the rules want to know of a registered activity. */
export interface RegisteredActivity {
  readonly id: string
  readonly name: Text
  readonly when?: Datum<Period> | undefined
  readonly frequency?: Datum<unknown> | undefined
  readonly groups?: Datum<readonly string[]> | undefined
  readonly deliveredBy?: Datum<readonly EntityRef[]> | undefined
}

/** The register of activities, as far as the rules look into it. */
export interface ActivityRegister {
  readonly items: readonly RegisteredActivity[]
}

const schema: z.ZodType<ActivityRegister> = z.looseObject({
  items: z.array(
    z.looseObject({
      id: idSchema,
      name: textSchema,
      when: maybe(periodSchema),
      frequency: maybe(z.unknown()),
      groups: maybe(z.array(idSchema)),
      deliveredBy: maybe(z.array(entityRefSchema)),
    }),
  ),
})

/** The activities that the register defines, and whom it names as far as the rules look at that. */
function mentionsOf({ items }: ActivityRegister): readonly Mention[] {
  return items.flatMap(({ id, groups, deliveredBy }, i): Mention[] => {
    const at = ['items', i] as const
    const refs = [
      ...(knownValue(groups) ?? []).map((group, j) => ({
        kind: 'group',
        id: group,
        at: [...at, 'groups', 'value', j],
      })),
      ...(knownValue(deliveredBy) ?? []).map((by, j) => ({ ...by, at: [...at, 'deliveredBy', 'value', j] })),
    ]
    return [
      { role: 'defines', kind: 'activity', id, at },
      ...refs.map((ref): Mention => ({ role: 'mentions', kind: ref.kind, id: ref.id, at: ref.at })),
    ]
  })
}

/**
 * The register of activities by the kind that it has in every plan: rules read it where it is there, and this package depends on none that defines
 * it. What else stands in the register is left as it is.
 */
export const activityRegister: Artefact<'@groundplan/community/activities', ActivityRegister> = defineArtefact({
  kind: '@groundplan/community/activities',
  version: 1,
  title: { en: 'Activities', da: 'Aktiviteter' },
  schema,
  mentions: mentionsOf,
})
