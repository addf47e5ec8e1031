/** What the search needs to know at a point. */
export interface LogTailAt {
  /** log of the tail's probability. */
  readonly logTail: number
  /** log of the density, with respect to the point. */
  readonly logDensity: number
  /** The derivative of `logDensity`. */
  readonly slope: number
}

const mostSteps = 200

/**
 * Where the logarithm of a tail is `target`, for a log-concave density: Halley's steps on log tail, which is then concave too, so that they converge
 * from everywhere; kept inside a bracket all the same. To the last digits that the tail function can tell apart.
 */
export function solveLogTail(search: {
  readonly tail: 'lower' | 'upper'
  readonly target: number
  readonly start: number
  readonly at: (point: number) => LogTailAt
}): number {
  const sign = search.tail === 'lower' ? 1 : -1
  let point = search.start
  let low = Number.NEGATIVE_INFINITY
  let high = Number.POSITIVE_INFINITY
  let last = Number.POSITIVE_INFINITY
  for (let step = 0; step < mostSteps; step += 1) {
    const { logTail, logDensity, slope } = search.at(point)
    const error = logTail - search.target
    if (error === 0) return point
    if (sign * error > 0) high = Math.min(high, point)
    else low = Math.max(low, point)
    const hazard = Math.exp(logDensity - logTail)
    const newton = -error / (sign * hazard)
    const curvature = slope - sign * hazard
    const halley = newton / Math.max(0.5, 1 + 0.5 * newton * curvature)
    let next = point + halley
    if (!(next > low && next < high)) {
      if (Math.abs(halley) <= 4e-16 * Math.max(1, Math.abs(point))) return point
      next =
        Number.isFinite(low) && Number.isFinite(high)
          ? low + 0.5 * (high - low)
          : point + Math.sign(halley) * Math.max(1, Math.abs(point))
    }
    const moved = Math.abs(next - point)
    point = next
    if (moved <= 1e-16 * Math.abs(point) || (moved < 1e-13 * Math.max(1, Math.abs(point)) && moved >= 0.5 * last))
      return point
    last = moved
  }
  return point
}
