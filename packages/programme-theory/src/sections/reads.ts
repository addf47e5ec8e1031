import { type Optional, optional } from '@groundplan/kernel'
import { theories } from '../model/theories.js'
import type { Theories } from '../model/theory.js'
import { type ActivityRegister, activityRegister } from '../rules/activityRegister.js'
import { type GroupRegister, groupRegister } from '../rules/groupRegister.js'

/** What every section of a theory reads: the theories, and the registers for their names. */
export const reads: {
  readonly theories: typeof theories
  readonly activities: Optional<typeof activityRegister>
  readonly groups: Optional<typeof groupRegister>
} = { theories, activities: optional(activityRegister), groups: optional(groupRegister) }

/** What a section gets. */
export interface Given {
  readonly theories: Theories
  readonly activities: ActivityRegister | undefined
  readonly groups: GroupRegister | undefined
}
