import { mustObject } from '../shared/mustObject.js'
import type { Refusal } from '../shared/refusal.js'
import { criticalValue } from './criticalValue.js'
import { type EstimatedShare, mustShare, noTrials, type Share } from './share.js'
import { wilsonLimits } from './wilsonLimits.js'

/** The difference of two shares, first less second, with its interval. All three lie between −1 and 1. */
export interface ShareDifference {
  /** The first share less the second, from −1 to 1. */
  readonly estimate: number
  /** The lower limit, from −1. */
  readonly lower: number
  /** The upper limit, up to 1. */
  readonly upper: number
  readonly first: EstimatedShare
  readonly second: EstimatedShare
  /** The confidence level, between 0 and 1. */
  readonly level: number
  readonly method: 'newcombeHybridScore'
}

/**
 * Newcombe's hybrid score interval for the difference of two independent shares (forskel mellem to andele), first less second: method 10 of his
 * comparison, made of both shares' Wilson limits l and u.
 *
 * With d = p₁ − p₂: from d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²). Not for the same persons asked twice: those are paired.
 * `level` between 0 and 1, by default 0.95.
 *
 * Source: Newcombe, Statistics in Medicine 1998, 17: 873–890, method 10 (without continuity correction).
 * Refused: no trials in one of the groups. Thrown: as by `wilsonInterval`.
 *
 * ```ts
 * import { isRefusal, newcombeDifference } from '@groundplan/statistics'
 * const change = newcombeDifference({ first: { successes: 56, trials: 70 }, second: { successes: 48, trials: 80 }, level: 0.95 })
 * if (isRefusal(change)) throw new Error(change.why.en)
 * const limits = [change.lower.toFixed(4), change.upper.toFixed(4)] // => ['0.0524', '0.3339']
 * ```
 */
export function newcombeDifference(input: {
  readonly first: Share
  readonly second: Share
  readonly level?: number | undefined
}): ShareDifference | Refusal<'noTrials'> {
  const { first, second, level = 0.95 } = mustObject('input', input, '`first` and `second`')
  mustShare('first.', first)
  mustShare('second.', second)
  const z = criticalValue(level)
  if (first.trials === 0 || second.trials === 0) return noTrials()
  const p = first.successes / first.trials
  const q = second.successes / second.trials
  const one = wilsonLimits(first.successes, first.trials, z)
  const two = wilsonLimits(second.successes, second.trials, z)
  return {
    estimate: p - q,
    lower: Math.max(-1, p - q - Math.hypot(p - one.lower, two.upper - q)),
    upper: Math.min(1, p - q + Math.hypot(one.upper - p, q - two.lower)),
    first: { estimate: p, successes: first.successes, trials: first.trials },
    second: { estimate: q, successes: second.successes, trials: second.trials },
    level,
    method: 'newcombeHybridScore',
  }
}
