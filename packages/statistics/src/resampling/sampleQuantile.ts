/**
 * The quantile of sorted replicates at (B + 1) × p, the simulation form of Davison and Hinkley (1997), section 5.2.1, interpolated linearly between order
 * statistics (R's `quantile(type = 6)`). Beyond the outermost replicate it stays there.
 */
export function sampleQuantile(sorted: readonly number[], p: number): number {
  const place = (sorted.length + 1) * p
  const below = Math.min(Math.max(Math.floor(place), 1), sorted.length)
  const above = Math.min(Math.max(Math.floor(place) + 1, 1), sorted.length)
  const low = sorted[below - 1] ?? 0
  const high = sorted[above - 1] ?? 0
  return low === high ? low : low + (place - Math.floor(place)) * (high - low)
}

/**
 * The Monte-Carlo standard error of such a quantile: half the distance between the order statistics one binomial standard deviation, √(B p (1 - p)), below
 * and above it. It needs no density.
 */
export function quantileError(sorted: readonly number[], p: number): number {
  const spread = Math.sqrt(sorted.length * p * (1 - p)) / (sorted.length + 1)
  return (sampleQuantile(sorted, Math.min(1, p + spread)) - sampleQuantile(sorted, Math.max(0, p - spread))) / 2
}
