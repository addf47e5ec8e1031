import type { TailProbability } from './tailProbability.js'
import { logTailOf, type Tails } from './tails.js'

/** How near log p a logarithm of a tail counts as having reached it: more than the tails' own error, so that a computed p leads back to its count. */
const slack = 1e-12

/**
 * The smallest count whose tail has reached the probability, P(X ≤ k) ≥ p or P(X > k) ≤ p; by doubling steps from `start`, then halving.
 * `most` is the largest count there is, where the lower tail is 1.
 */
export function smallestCount(search: {
  readonly probability: TailProbability
  readonly start: number
  readonly most: number
  readonly tailsAt: (count: number) => Tails
}): number {
  const { start, most, tailsAt } = search
  const { tail, logP, doubt } = search.probability
  const allowed = slack + doubt
  const reached = (count: number): boolean => {
    if (count >= most) return true
    if (count < 0) return false
    const logTail = logTailOf(tailsAt(count), tail)
    return tail === 'lower' ? logTail >= logP - allowed : logTail <= logP + allowed
  }
  let low = Math.min(most, Math.max(0, Math.floor(start)))
  let high = low
  for (let step = 1; reached(low); step *= 2) {
    high = low
    low = Math.max(-1, low - step)
  }
  for (let step = 1; !reached(high); step *= 2) {
    low = high
    high = Math.min(most, high + step)
  }
  while (high - low > 1) {
    const middle = Math.floor(low + (high - low) / 2)
    if (reached(middle)) high = middle
    else low = middle
  }
  return high
}
