import type { EntityRef, Text } from '@groundplan/kernel'

/**
 * Names of what stands in the registers (activities, groups, organisations, bodies), where the caller has them. What it does not know is shown by its
 * own label in the theory, else by its id.
 */
export type Names = (ref: EntityRef) => Text | undefined
