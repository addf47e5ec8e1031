import { type Optional, optional } from '@groundplan/kernel'
import { theories } from '../model/theories.js'
import type { Theories } from '../model/theory.js'
import { type ActivityRegister, activityRegister } from '../rules/activityRegister.js'

/** What every section of a theory reads: the theories, and the register for the names of activities. */
export const reads: {
  readonly theories: typeof theories
  readonly activities: Optional<typeof activityRegister>
} = { theories, activities: optional(activityRegister) }

/** What a section gets. */
export interface Given {
  readonly theories: Theories
  readonly activities: ActivityRegister | undefined
}
