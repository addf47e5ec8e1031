import type { Tail } from './tails.js'

/** A probability, kept as the tail in which it is at most one half, with its logarithm. */
export interface TailProbability {
  readonly tail: Tail
  /** At most 0.5; 0 when it is below the smallest number. */
  readonly p: number
  readonly logP: number
  /** ½ less the probability, without cancellation. */
  readonly lack: number
  /** How far, relative to `p`, the rounding of the number given may have moved it: a probability near 1 is rounded in steps of 1e-16. */
  readonly doubt: number
}

/** What log 2 as a number leaves out of log 2. */
const log2Rest = 2.3190468138462996e-17

/** (2·e^log − 1)/2. */
const beyondHalf = (log: number): number => 0.5 * Math.expm1(log + Math.LN2 + log2Rest)

const otherTail = (tail: Tail): Tail => (tail === 'lower' ? 'upper' : 'lower')

/** The tail and its probability for `p`, a probability or the logarithm of one; 1 − p is exact where it is used. */
export function tailProbability(p: number, tail: Tail, log: boolean): TailProbability {
  if (log) {
    if (p <= -Math.LN2) return { tail, p: Math.exp(p), logP: p, lack: Math.max(0, -beyondHalf(p)), doubt: 0 }
    const rest = -Math.expm1(p)
    return { tail: otherTail(tail), p: rest, logP: Math.log(rest), lack: beyondHalf(p), doubt: 0 }
  }
  return p <= 0.5
    ? { tail, p, logP: Math.log(p), lack: 0.5 - p, doubt: 0 }
    : { tail: otherTail(tail), p: 1 - p, logP: Math.log1p(-p), lack: p - 0.5, doubt: Number.EPSILON / (1 - p) }
}
