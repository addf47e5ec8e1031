import { deepFreeze } from '@groundplan/kernel'
import type { Plan } from '../plan.js'

// In every runtime of ours; declared here because sources are checked without the types of any one of them.
declare const structuredClone: <T>(value: T) => T

/**
 * A copy that nobody can change, so that the plans of the cases stay as they are.
 *
 * @internal
 */
export const frozenCopy = (plan: Plan): Plan => deepFreeze(structuredClone(plan)) as Plan
