import type { Assumption, AssumptionState, AssumptionStatus } from '@groundplan/programme-theory'
import { text } from './theoryOf.js'

/** Trust: an assumption about the link from attendance to support, with states as `[status, date]`. */
export const trust = (
  states: readonly (readonly [is: AssumptionStatus, at: string])[] = [],
  more: Partial<Assumption> = {},
): Assumption => ({
  id: 'trust',
  label: text('They trust us', 'De har tillid til os'),
  on: [{ link: 'attendance-support' }],
  ...(states.length > 0 && { states: states.map(([is, at]): AssumptionState => ({ is, at })) }),
  ...more,
})

/** Where an assumption of the first theory stands. */
export const atAssumption = (place: number, ...inside: readonly (string | number)[]) => [
  'theories',
  'items',
  0,
  'assumptions',
  place,
  ...inside,
]
