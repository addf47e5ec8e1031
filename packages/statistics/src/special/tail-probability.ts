import type { Tail } from './tails.js'

/** A probability, kept as the tail in which it is at most one half, with its logarithm. */
export interface TailProbability {
  readonly tail: Tail
  /** At most 0.5; 0 when it is below the smallest number. */
  readonly p: number
  readonly logP: number
}

const otherTail = (tail: Tail): Tail => (tail === 'lower' ? 'upper' : 'lower')

/** The tail and its probability for `p`, a probability or the logarithm of one; 1 − p is exact where it is used. */
export function tailProbability(p: number, tail: Tail, log: boolean): TailProbability {
  if (log) {
    if (p <= -Math.LN2) return { tail, p: Math.exp(p), logP: p }
    const rest = -Math.expm1(p)
    return { tail: otherTail(tail), p: rest, logP: Math.log(rest) }
  }
  return p <= 0.5 ? { tail, p, logP: Math.log(p) } : { tail: otherTail(tail), p: 1 - p, logP: Math.log1p(-p) }
}
