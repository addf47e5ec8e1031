/** A count of events with the confidence interval of the number to be expected. */
export interface CountInterval {
  /** The count itself: the estimate of the expected number. */
  readonly estimate: number
  /** The lower limit, from 0. */
  readonly lower: number
  readonly upper: number
  /** How many events were counted. */
  readonly events: number
  /** The confidence level, between 0 and 1. */
  readonly level: number
  readonly method: 'exactPoisson' | 'byar'
}

/** What is counted. */
export interface CountedEvents {
  /** How many events were counted: a whole number from 0 on. */
  readonly events: number
  /** The confidence level, between 0 and 1; by default 0.95. */
  readonly level?: number | undefined
}
