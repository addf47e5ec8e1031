import { type Moments, uniformMoments } from './moments.js'
import type { PlacedMoments } from './placedMoments.js'

/** Two lots of observations of one weight as one: spreads about their own means, and that of the means (Chan, Golub and LeVeque 1983). */
function together(a: Moments, b: Moments, each: number): Moments {
  const n = a.n + b.n
  const apart = a.sum / a.n - b.sum / b.n
  const squares = (a.within + b.within) / each + ((a.n * b.n) / n) * apart * apart
  return uniformMoments(n, a.sum + b.sum, squares, each)
}

/** The same observations in fewer parts: strata of one group, period, cluster and weight say as much together. */
export function mergedParts(parts: readonly PlacedMoments[]): readonly PlacedMoments[] {
  const merged = new Map<string, PlacedMoments>()
  for (const [i, part] of parts.entries()) {
    const { group, period, cluster, moments } = part
    const each = moments.weight / moments.n
    // Observations whose weights differ stay as they are.
    const key = JSON.stringify(moments.isUniform && moments.per === moments.n ? [group, period, cluster, each] : i)
    const other = merged.get(key)
    merged.set(key, other === undefined ? part : { ...part, moments: together(other.moments, moments, each) })
  }
  return [...merged.values()]
}
