import { isRefusal, type Refusal } from '../shared/refusal.js'
import { biasReduced } from './biasReduced.js'
import type { CheckedOptions } from './checkedOptions.js'
import type { Coefficient } from './coefficient.js'
import type { Covariance } from './covariance.js'
import type { Clustering, Design } from './design.js'
import type { LinearFit } from './linearFit.js'
import { classicalMeat, clusterMeat, type Meat, neweyWestMeat, robustMeat } from './meat.js'
import type { ModelRefusal } from './modelRefusal.js'
import { modelRefusals } from './modelRefusals.js'
import { type Solved, solve } from './solve.js'
import { isFinitePart, studentTest } from './studentTest.js'
import { dot, rowOf, times } from './vectors.js'

/** A variance below this part of the classical one is rounding about 0. */
const NO_VARIANCE = 1e-20

interface Spread {
  readonly meat: Meat
  /** Degrees of freedom by coefficient of interest. */
  readonly df: readonly number[]
}

/** The middle of the sandwich and the degrees of freedom. */
function spreadOf(solved: Solved, covariance: Covariance, interest: readonly number[]): Spread | Refusal<ModelRefusal> {
  const same = (meat: Meat, df = solved.residualDf): Spread => ({ meat, df: interest.map(() => df) })
  if (covariance === 'classical') return same(classicalMeat(solved))
  if (covariance === 'HC1' || covariance === 'HC3') {
    const meat = robustMeat(solved, covariance)
    return isRefusal(meat) ? meat : same(meat)
  }
  if (typeof covariance === 'object') {
    return solved.design.isOrdered
      ? same(neweyWestMeat(solved, covariance.neweyWest))
      : modelRefusals.rowsNeeded('neweyWest')
  }
  const clusters = solved.design.clusters as Clustering
  if (clusters.count < 2) return modelRefusals.oneCluster()
  if (covariance === 'CR1') return same(clusterMeat(solved, clusters), clusters.count - 1)
  return solved.design.isUniform ? biasReduced(solved, clusters, interest) : modelRefusals.rowsNeeded('CR2')
}

/** Whether a variance can be compared with the least there may be: neither is too large, nor both too small, for a number. */
const isHeld = (variance: number, least: number): boolean => Number.isFinite(least) && Math.max(variance, least) > 0

/** A fit, with what `differenceInDifferences` and its like need to go on. */
export function fit(design: Design, options: CheckedOptions): LinearFit | Refusal<ModelRefusal> {
  const { covariance, interest, level } = options
  const solved = solve(design)
  if (isRefusal(solved)) return solved
  const { inverse, residualSum, totalSum, residualDf } = solved
  const spread = spreadOf(solved, covariance, interest)
  if (isRefusal(spread)) return spread
  const directions = interest.map((c) => rowOf(inverse, c))
  const through = directions.map((direction) => times(spread.meat, direction))
  const matrix = through.map((half) => directions.map((direction) => dot(half, direction)))
  const names = interest.map((c) => design.names[c] as string)
  const variances = matrix.map((row, i) => row[i] as number)
  const least = directions.map(
    (direction) => NO_VARIANCE * (residualSum / design.observations) * dot(direction, direction),
  )
  // What a number does not hold is not known to be none.
  if (!matrix.flat().every(Number.isFinite) || variances.some((value, i) => !isHeld(value, least[i] as number)))
    return modelRefusals.beyondRange()
  const none = names.filter((_, i) => !((variances[i] as number) > (least[i] as number)))
  if (none.length > 0) return modelRefusals.zeroStandardError(none)
  const entries = names.map((name, i): readonly [string, Coefficient] => {
    const estimate = solved.estimates[interest[i] as number] as number
    return [name, studentTest(estimate, Math.sqrt(variances[i] as number), spread.df[i] as number, level)]
  })
  const residualVariance = residualSum / residualDf
  const rSquared = 1 - residualSum / totalSum
  const isTold = entries.every(([, part]) => isFinitePart(part))
  if (!(isTold && Number.isFinite(residualVariance) && Number.isFinite(rSquared))) return modelRefusals.beyondRange()
  return {
    coefficients: Object.fromEntries(entries),
    names,
    covarianceMatrix: matrix,
    observations: design.observations,
    parameters: design.columns.length,
    residualDf,
    residualVariance,
    rSquared: Math.max(0, rSquared),
    ...(design.clusters === undefined ? {} : { clusters: design.clusters.count }),
    covariance,
    level,
  }
}
