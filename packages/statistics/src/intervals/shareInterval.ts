import type { EstimatedShare } from './share.js'

/** A share with its confidence interval (konfidensinterval). All three lie between 0 and 1. */
export interface ShareInterval extends EstimatedShare {
  /** The lower limit, from 0. */
  readonly lower: number
  /** The upper limit, up to 1. */
  readonly upper: number
  /** The confidence level, between 0 and 1. */
  readonly level: number
  readonly method: 'wilsonScore' | 'clopperPearson'
}
