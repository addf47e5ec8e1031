import type { EntityRef, Fact, Period } from '@groundplan/kernel'
import type { JournalEntry, PhaseState } from './plan.js'

/** What a plan is about in time and place. Danish: planens ramme. */
export interface Frame {
  readonly period: Period
  readonly places: readonly EntityRef[]
}

/** The plan's journal, in the order of happening as far as it is known. */
export const journal: Fact<readonly JournalEntry[]> = { fact: 'journal' }

/** The plan's period and places. */
export const frame: Fact<Frame> = { fact: 'frame' }

/**
 * The state of a phase of the model that the rule belongs to; undefined when nobody has recorded one.
 *
 * ```ts
 * import { phaseState } from '@groundplan/planning-models'
 * phaseState('mobilise') // => { fact: 'phaseState', phase: 'mobilise' }
 * ```
 */
export function phaseState<const P extends string>(phase: P): Fact<PhaseState | undefined, P> {
  return { fact: 'phaseState', phase }
}
