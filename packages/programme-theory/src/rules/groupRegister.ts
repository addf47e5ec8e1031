import { type Artefact, defineArtefact, type Text } from '@groundplan/kernel'
import { idSchema, textSchema } from '@groundplan/kernel/schemas'
import * as z from 'zod'

/** The register of groups, as far as the rules look into it: for the names. */
export interface GroupRegister {
  readonly items: readonly { readonly id: string; readonly name: Text }[]
}

const schema: z.ZodType<GroupRegister> = z.looseObject({
  items: z.array(z.looseObject({ id: idSchema, name: textSchema })),
})

/** The register of groups by the kind that it has in every plan; see `activityRegister`. */
export const groupRegister: Artefact<'@groundplan/community/groups', GroupRegister> = defineArtefact({
  kind: '@groundplan/community/groups',
  version: 1,
  title: { en: 'Groups', da: 'Grupper' },
  schema,
  mentions: ({ items }) => items.map(({ id }, i) => ({ role: 'defines', kind: 'group', id, at: ['items', i] })),
})
