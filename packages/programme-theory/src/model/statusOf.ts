import { type DateOrUnknown, isBefore } from '@groundplan/kernel'
import type { Assumption } from './assumption.js'
import type { AssumptionStatus } from './assumptionStatus.js'

/**
 * Where an assumption stands. Without a date: where it stands now, the last of its states, and `stated` when it has none. On a date: the last
 * state that it had come to by then; `notYet` before it was stated, `unknown` where coarse or unknown dates leave more than one answer. States
 * stand in order, so one without a date lies between its neighbours; an assumption whose first state is a later one, or that has none, counts as
 * stated from the start.
 *
 * ```ts
 * import { type Assumption, statusOf } from '@groundplan/programme-theory'
 * const trust: Assumption = {
 *   id: 'trust', label: { verbatim: 'Forældrene har tillid til dagplejen' }, on: [{ node: 'attendance' }],
 *   states: [{ is: 'stated', at: '2017' }, { is: 'beingTested', at: '2018-03' }, { is: 'supported', at: '2019' }],
 * }
 * statusOf(trust) // => 'supported'
 * statusOf(trust, '2018-06-01') // => 'beingTested'
 * statusOf(trust, '2018-03-10') // => 'unknown'
 * statusOf(trust, '2016') // => 'notYet'
 * ```
 */
export function statusOf(assumption: Assumption): AssumptionStatus
export function statusOf(assumption: Assumption, at: DateOrUnknown): AssumptionStatus | 'notYet' | 'unknown'
export function statusOf(assumption: Assumption, at?: DateOrUnknown): AssumptionStatus | 'notYet' | 'unknown' {
  const states = assumption.states ?? []
  if (at === undefined) return states.at(-1)?.is ?? 'stated'
  const reached = states.map((state) => isBefore(at, state.at))
  const sure = reached.lastIndexOf(false)
  const before = sure >= 0 ? (states[sure]?.is as AssumptionStatus) : states[0]?.is === 'stated' ? 'notYet' : 'stated'
  const never = reached.indexOf(true, sure + 1)
  const possible = states.slice(sure + 1, never < 0 ? undefined : never)
  return possible.every(({ is }) => is === before) ? before : 'unknown'
}
