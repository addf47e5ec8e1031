import type { Refusal } from '../shared/refusal.js'
import type { Clustering } from './design.js'
import type { ModelRefusal } from './modelRefusal.js'
import { modelRefusals } from './modelRefusals.js'
import type { Solved } from './solve.js'
import { addOuter, addScaled, rowOf, type Vector, weightedProducts, zeros } from './vectors.js'

/** The middle of a sandwich, in the coordinates of Q: with R⁻¹ on either side it is the covariance matrix of the coefficients. */
export type Meat = readonly Vector[]

/** One variance for all: σ² times the unit matrix. */
export function classicalMeat({ q, residualSum, residualDf }: Solved): Meat {
  const meat = zeros(q.length, q.length)
  for (const [j, column] of meat.entries()) column[j] = residualSum / residualDf
  return meat
}

/** Of a residual with a leverage this close to 1 only rounding is left. */
const NOTHING_LEFT = 1e-12

/** Each observation with a variance of its own: HC1, or HC3 (MacKinnon and White 1985; Long and Ervin 2000). */
export function robustMeat(
  { design, q, residuals, residualDf }: Solved,
  kind: 'HC1' | 'HC3',
): Meat | Refusal<ModelRefusal> {
  const { mean, weight, counts, observations } = design
  if (kind === 'HC3' && !design.isUniform) return modelRefusals.rowsNeeded(kind)
  const leverage = new Float64Array(mean.length)
  for (const column of q)
    for (let i = 0; i < column.length; i += 1) leverage[i] = (leverage[i] as number) + (column[i] as number) ** 2
  const factor = kind === 'HC1' ? observations / residualDf : 1
  const factors = new Float64Array(mean.length)
  for (let i = 0; i < mean.length; i += 1) {
    const squares = design.squaredScore(i, (mean[i] as number) - (residuals[i] as number))
    if (squares === undefined) return modelRefusals.rowsNeeded(kind)
    const left = kind === 'HC1' ? 1 : 1 - (leverage[i] as number) / (counts?.[i] ?? 1)
    if (left < NOTHING_LEFT) return modelRefusals.leverageOfOne(i)
    factors[i] = (factor * squares) / (weight[i] as number) / (left * left)
  }
  return weightedProducts(q, factors)
}

/** Σ over clusters of the outer products of their scores, times `factor`. */
export function scoresMeat(scores: readonly Vector[], factor: number): Meat {
  const size = scores[0]?.length ?? 0
  const meat = zeros(size, size)
  for (const score of scores) addOuter(meat, score, factor)
  return meat
}

/** Each cluster's score, residuals as they are: CR1, with the factor of Stata and of `sandwich::vcovCL(type = 'HC1')`. */
export function clusterMeat({ design, q, scaledResiduals, residualDf }: Solved, { index, count }: Clustering): Meat {
  const scores = zeros(q.length, count)
  for (const [j, column] of q.entries()) {
    for (let i = 0; i < column.length; i += 1) {
      const score = scores[index[i] as number] as Vector
      score[j] = (score[j] as number) + (column[i] as number) * (scaledResiduals[i] as number)
    }
  }
  return scoresMeat(scores, (count / (count - 1)) * ((design.observations - 1) / residualDf))
}

/** Rows that depend on those up to `lag` before them: Bartlett weights (Newey and West 1987), times n/(n − k). */
export function neweyWestMeat({ design, q, scaledResiduals, residualDf }: Solved, lag: number): Meat {
  const scores = Array.from(scaledResiduals, (residual, i) => rowOf(q, i).map((value) => value * residual))
  const factor = design.observations / residualDf
  const meat = zeros(q.length, q.length)
  for (const [i, score] of scores.entries()) {
    addOuter(meat, score, factor)
    for (let back = 1; back <= Math.min(lag, i); back += 1) {
      const earlier = scores[i - back] as Vector
      const share = factor * (1 - back / (lag + 1))
      for (const [j, column] of meat.entries()) {
        addScaled(column, share * (score[j] as number), earlier)
        addScaled(column, share * (earlier[j] as number), score)
      }
    }
  }
  return meat
}
