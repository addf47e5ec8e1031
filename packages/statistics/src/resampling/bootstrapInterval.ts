import { normalCdf } from '../distributions/normalCdf.js'
import { normalQuantile } from '../distributions/normalQuantile.js'
import { sampleQuantile } from './sampleQuantile.js'

/** Where an interval's ends lie among the replicates. */
export interface BootstrapEnds {
  readonly lower: number
  readonly upper: number
  /** The shares of replicates at which the ends were read, lower first. */
  readonly shares: readonly [number, number]
}

/**
 * The ends of a bootstrap interval from sorted replicates. Percentile: the quantiles at α and 1 - α. Basic: twice the estimate less those, in reverse. BCa:
 * the quantiles at Φ(z0 + (z0 + z)/(1 - a (z0 + z))), with the bias correction z0 = Φ⁻¹(share of replicates below the estimate) and the acceleration a
 * (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, equations 13.5, 14.9, 14.10 and 14.14). `bcaUndefined` when all replicates are on one side of
 * the estimate, so that z0 is infinite, or when the acceleration turns the order of the ends; `tooFewDraws` when an end lies beyond the outermost
 * replicate, (B + 1) p below 1 or above B.
 */
export function bootstrapInterval(
  sorted: readonly number[],
  {
    estimate,
    level,
    method,
    acceleration,
  }: {
    readonly estimate: number
    readonly level: number
    readonly method: 'percentile' | 'basic' | 'bca'
    readonly acceleration: number
  },
): BootstrapEnds | 'bcaUndefined' | 'tooFewDraws' {
  const alpha = (1 - level) / 2
  const at = (shares: readonly [number, number]): BootstrapEnds | 'tooFewDraws' =>
    shares.some((share) => !isWithin(share, sorted.length))
      ? 'tooFewDraws'
      : { lower: sampleQuantile(sorted, shares[0]), upper: sampleQuantile(sorted, shares[1]), shares }
  if (method === 'percentile') return at([alpha, 1 - alpha])
  if (method === 'basic') {
    const ends = at([alpha, 1 - alpha])
    if (ends === 'tooFewDraws') return ends
    const { lower, upper } = ends
    return { lower: 2 * estimate - upper, upper: 2 * estimate - lower, shares: [1 - alpha, alpha] }
  }
  const below = sorted.filter((replicate) => replicate < estimate).length / sorted.length
  if (below === 0 || below === 1) return 'bcaUndefined'
  const z0 = normalQuantile(below)
  const shift = (z: number): number => {
    const step = 1 - acceleration * (z0 + z)
    return step > 0 ? normalCdf(z0 + (z0 + z) / step) : Number.NaN
  }
  const z = normalQuantile(alpha)
  const shares = [shift(z), shift(-z)] as const
  return shares.every((share) => share > 0 && share < 1) ? at(shares) : 'bcaUndefined'
}

/** Whether (B + 1) p lies among the replicates, but for the rounding of p: 199 draws are enough for 99 %. */
function isWithin(p: number, draws: number): boolean {
  const place = (draws + 1) * Math.min(p, 1 - p)
  return place >= 1 - 1e-9
}
