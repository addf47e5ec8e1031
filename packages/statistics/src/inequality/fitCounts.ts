import { sum } from '../shared/sum.js'

/** A group's counts and its place. */
export interface CountedGroup {
  readonly population: number
  readonly events: number
  readonly rank: number
}

/** What a regression of counts says of the two ends of the population. */
export interface FittedEnds {
  /** The fitted share or rate at place 0, of the most deprived. */
  readonly most: number
  /** The fitted share or rate at place 1, of the least deprived. */
  readonly least: number
  /** The variance of `byMost` times the most deprived's linear predictor plus `byLeast` times the least's. */
  readonly varianceOf: (byMost: number, byLeast: number) => number
}

const logistic = (eta: number): number => (eta < 0 ? Math.exp(eta) / (1 + Math.exp(eta)) : 1 / (1 + Math.exp(-eta)))

const families = {
  logisticRegression: {
    link: (mean: number) => Math.log(mean / (1 - mean)),
    mean: logistic,
    variance: (mean: number) => mean * (1 - mean),
  },
  poissonRegression: { link: Math.log, mean: Math.exp, variance: (mean: number) => mean },
} as const

/** Whether the most likely line has a finite slope: not so when all the events, or all that are none, lie beyond the others. */
function isDetermined(family: keyof typeof families, groups: readonly CountedGroup[]): boolean {
  const withEvents = groups.filter(({ events }) => events > 0).map(({ rank }) => rank)
  const without = (
    family === 'logisticRegression' ? groups.filter(({ events, population }) => events < population) : groups
  ).map(({ rank }) => rank)
  const [low, high] = [Math.min(...withEvents), Math.max(...withEvents)]
  return Math.min(...without) < high && low < Math.max(...without)
}

/**
 * Regression of the groups' counts on their places by maximum likelihood, binomial with a logit link or Poisson with a log link, by Newton's method with
 * the steps halved where the likelihood would fall. Undefined where the most likely slope is infinite.
 */
export function fitCounts(
  family: 'logisticRegression' | 'poissonRegression',
  groups: readonly CountedGroup[],
): FittedEnds | undefined {
  if (!isDetermined(family, groups)) return undefined
  const { link, mean, variance } = families[family]
  const likelihood = (level: number, slope: number): number =>
    sum(
      groups.map(({ population, events, rank }) => {
        const eta = level + slope * (rank - 0.5)
        if (family === 'poissonRegression') return events * eta - population * Math.exp(eta)
        const softPlus = Math.max(eta, 0) + Math.log1p(Math.exp(-Math.abs(eta)))
        return events * eta - population * softPlus
      }),
    )
  // The line is level + slope · (place − ½): the two hardly depend on each other.
  let level = link(sum(groups.map(({ events }) => events)) / sum(groups.map(({ population }) => population)))
  let slope = 0
  const information = () => {
    const points = groups.map(({ population, events, rank }) => {
      const fitted = mean(level + slope * (rank - 0.5))
      return { x: rank - 0.5, rest: events - population * fitted, weight: population * variance(fitted) }
    })
    const a = sum(points.map(({ weight }) => weight))
    const b = sum(points.map(({ weight, x }) => weight * x))
    const c = sum(points.map(({ weight, x }) => weight * (x - b / a) ** 2))
    return { points, a, place: b / a, c }
  }
  let best = likelihood(level, slope)
  for (let step = 0; step < 100; step++) {
    const { points, a, place, c } = information()
    const upSlope = sum(points.map(({ x, rest }) => (x - place) * rest)) / c
    const upLevel = sum(points.map(({ rest }) => rest)) / a - place * upSlope
    let size = 1
    let next = likelihood(level + upLevel, slope + upSlope)
    while (!(next >= best - 1e-12 * Math.abs(best)) && size > 1e-10) {
      size /= 2
      next = likelihood(level + size * upLevel, slope + size * upSlope)
    }
    level += size * upLevel
    slope += size * upSlope
    best = next
    if (Math.abs(upLevel) + Math.abs(upSlope) <= 1e-14 * (1 + Math.abs(level) + Math.abs(slope))) break
  }
  const { a, place, c } = information()
  return {
    most: mean(level - slope / 2),
    least: mean(level + slope / 2),
    // With the slope's and the centred level's variances 1/c and 1/a, which do not depend on each other.
    varianceOf: (byMost, byLeast) =>
      (byMost + byLeast) ** 2 / a + (byMost * (-0.5 - place) + byLeast * (0.5 - place)) ** 2 / c,
  }
}
