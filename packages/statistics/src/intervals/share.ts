import { MisuseError } from '../shared/misuse.js'
import { mustObject } from '../shared/mustObject.js'
import type { Refusal } from '../shared/refusal.js'
import { refuse } from '../shared/refuse.js'
import { mustTally } from './mustTally.js'

/** A share (andel) as it is aggregated: its numerator and its denominator. */
export interface Share {
  /** How many had the outcome: a whole number from 0 to `trials`. */
  readonly successes: number
  /** How many could have had it: a whole number from 0 on. */
  readonly trials: number
}

/** A share with its estimate, from 0 to 1. */
export interface EstimatedShare extends Share {
  /** `successes / trials`, from 0 to 1. */
  readonly estimate: number
}

/** Throws unless the counts are whole and the successes no more than the trials. */
export function mustShare(prefix: string, share: Share): void {
  const { successes, trials } = mustObject(prefix.slice(0, -1), share, '`successes` and `trials`')
  mustTally(`${prefix}trials`, trials)
  mustTally(`${prefix}successes`, successes)
  if (successes <= trials) return
  throw new MisuseError(
    `${prefix}successes`,
    `\`${prefix}successes\` must be no more than \`${prefix}trials\` (${trials}), not ${successes}.`,
  )
}

/** There is no share of nobody. */
export const noTrials = (): Refusal<'noTrials'> =>
  refuse(
    'noTrials',
    'There are no trials, so there is no share; say that nobody was counted.',
    'Nævneren (`trials`) er 0, så der er ingen andel; skriv, at ingen er talt med.',
  )
