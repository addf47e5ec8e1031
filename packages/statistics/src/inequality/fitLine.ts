import { normalQuantile, tQuantile } from '../distributions.js'
import { MisuseError } from '../shared/misuse.js'
import { sum } from '../shared/sum.js'
import type { RankedGroup } from './inequalityGroup.js'

/** A straight line of value on place, and how sure it is. */
export interface FittedLine {
  /** The weighted mean of the values. */
  readonly mean: number
  /** The weighted mean of the places. */
  readonly place: number
  /** The change of the value from place 0 to place 1. */
  readonly slope: number
  /** The variance of `byMean` times the mean plus `bySlope` times the slope. */
  readonly varianceOf: (byMean: number, bySlope: number) => number
  /** Degrees of freedom; none when the groups' own standard errors are used. */
  readonly df: number | undefined
  /** The two-sided quantile of a level. */
  readonly quantileAt: (level: number) => number
}

/**
 * Least squares of the groups' values on their places, in the form mean + slope · (place − mean place). `'residual'`: the variance is that of the values
 * around the line, on k − 2 degrees of freedom; `'sampling'`: it comes from the groups' own standard errors.
 */
export function fitLine(
  groups: readonly RankedGroup[],
  weightOf: (group: RankedGroup) => number,
  uncertainty: 'residual' | 'sampling',
): FittedLine {
  const all = sum(groups.map(weightOf))
  const points = groups.map((group) => ({ ...group, weight: weightOf(group) / all }))
  const place = sum(points.map(({ weight, rank }) => weight * rank))
  const mean = sum(points.map(({ weight, value }) => weight * value))
  const spread = sum(points.map(({ weight, rank }) => weight * (rank - place) ** 2))
  const slope = sum(points.map(({ weight, rank, value }) => weight * (rank - place) * (value - mean))) / spread
  const line = { mean, place, slope }
  if (uncertainty === 'sampling') {
    const parts = points.map(({ weight, rank, standardError }, i) => {
      if (standardError === undefined) {
        throw new MisuseError(
          'groups',
          `\`groups[${i}].standardError\` must be given for \`uncertainty: 'sampling'\`, with a value rather than events.`,
        )
      }
      return { toMean: weight * standardError, toSlope: ((weight * (rank - place)) / spread) * standardError }
    })
    return {
      ...line,
      varianceOf: (byMean, bySlope) =>
        sum(parts.map(({ toMean, toSlope }) => (byMean * toMean + bySlope * toSlope) ** 2)),
      df: undefined,
      quantileAt: (level) => normalQuantile((1 - level) / 2, { tail: 'upper' }),
    }
  }
  const df = groups.length - 2
  const residual =
    sum(points.map(({ weight, rank, value }) => weight * (value - mean - slope * (rank - place)) ** 2)) / df
  return {
    ...line,
    varianceOf: (byMean, bySlope) => residual * (byMean ** 2 + bySlope ** 2 / spread),
    df,
    quantileAt: (level) => tQuantile({ p: (1 - level) / 2, df, tail: 'upper' }),
  }
}
