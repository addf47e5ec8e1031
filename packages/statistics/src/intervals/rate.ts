import { must } from '../shared/must.js'
import { mustBeFromZero } from '../shared/mustBeFromZero.js'
import { mustObject } from '../shared/mustObject.js'
import type { Refusal } from '../shared/refusal.js'
import { refuse } from '../shared/refuse.js'
import { mustTally } from './mustTally.js'

/** A rate (rate) as it is aggregated: its numerator and its denominator. */
export interface Rate {
  /** How many events: a whole number from 0 on. */
  readonly events: number
  /** What they were counted over, from 0 on: mostly person-years (personår). */
  readonly exposure: number
}

/** A rate with its estimate. */
export interface EstimatedRate extends Rate {
  /** `per · events / exposure`. */
  readonly estimate: number
}

/** Throws unless the events are whole and the exposure is a finite number from 0 on. */
export function mustRate(prefix: string, rate: Rate): void {
  const { events, exposure } = mustObject(prefix.slice(0, -1), rate, '`events` and `exposure`')
  mustTally(`${prefix}events`, events)
  mustBeFromZero(`${prefix}exposure`, exposure)
}

/** The unit of a rate: above 0. */
export const mustPer = (per: number): number =>
  must('per', per, 'a finite number above 0, such as 1000 or 100000', (given) => given > 0)

/** There is no rate over no time. */
export const noExposure = (): Refusal<'noExposure'> =>
  refuse(
    'noExposure',
    'There is no exposure, so there is no rate; put such a stratum together with its neighbour, or say that nobody was followed.',
    'Der er ingen risikotid og derfor ingen rate; slå et sådant stratum sammen med nabostratummet, eller skriv, at ingen er fulgt.',
  )
