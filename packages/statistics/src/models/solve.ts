import type { Refusal } from '../shared/refusal.js'
import type { Design } from './design.js'
import type { ModelRefusal } from './modelRefusal.js'
import { modelRefusals } from './modelRefusals.js'
import { orthogonalise } from './orthogonalise.js'
import { dot, times, transposedTimes, type Vector } from './vectors.js'

/** Residuals smaller than this part of y are rounding. */
const ROUNDING = 1e-13

/** Least squares, solved. Rows of `q` are those of the design, times the square root of their weight. */
export interface Solved {
  readonly design: Design
  readonly q: readonly Vector[]
  /** The inverse of R, by columns: the coefficients are inverse·Qᵀy. */
  readonly inverse: readonly Vector[]
  readonly estimates: Vector
  /** The mean of each row less what is fitted. */
  readonly residuals: Vector
  /** The residuals, times the square root of the row's weight. */
  readonly scaledResiduals: Vector
  /** Σ w·(y − fitted)² over all observations. */
  readonly residualSum: number
  /** Σ w·(y − mean of all)², or Σ w·y² in a model without intercept. */
  readonly totalSum: number
  readonly residualDf: number
}

/** Residuals of the rows. */
function residualsOf(design: Design, estimates: Vector): Vector {
  const fitted = times(design.columns, estimates)
  return design.mean.map((mean, i) => mean - (fitted[i] as number))
}

/** The spread of the means about their common mean, or about 0, with the spread inside rows. */
function totalOf({ mean, weight, within, hasIntercept }: Design): number {
  const all = weight.reduce((sum, value) => sum + value, 0)
  const centre = hasIntercept ? dot(mean, weight) / all : 0
  let sum = within
  for (let i = 0; i < mean.length; i += 1) sum += (weight[i] as number) * ((mean[i] as number) - centre) ** 2
  return sum
}

/** Weighted least squares by QR, with one step of refinement; or why there is none. */
export function solve(design: Design): Solved | Refusal<ModelRefusal> {
  const { columns, weight, mean, observations } = design
  const parameters = columns.length
  if (observations === 0) return modelRefusals.noObservations()
  if (observations <= parameters) return modelRefusals.tooFewObservations(observations, parameters)
  const root = weight.map(Math.sqrt)
  const scaled = (vector: Vector) => vector.map((value, i) => value * (root[i] as number))
  const { q, inverse, dependences } = orthogonalise(columns.map(scaled))
  if (dependences.length > 0) {
    const name = (i: number) => design.names[i] as string
    return modelRefusals.collinearColumns(
      dependences.map(({ column, on }) => ({ column: name(column), on: on.map(name) })),
    )
  }
  const step = (vector: Vector) => times(inverse, transposedTimes(q, scaled(vector)))
  const first = step(mean)
  const correction = step(residualsOf(design, first))
  const centred = first.map((value, j) => value + (correction[j] as number))
  const residuals = residualsOf(design, centred)
  const estimates = centred.map((value, j) => (j === 0 ? value + design.centre : value))
  const scaledResiduals = scaled(residuals)
  const residualSum = design.within + dot(scaledResiduals, scaledResiduals)
  const totalSum = totalOf(design)
  const counted = scaled(mean.map((value) => value + design.centre))
  const size = design.within + dot(counted, counted)
  if (!(Number.isFinite(size) && estimates.every(Number.isFinite))) return modelRefusals.beyondRange()
  if (residualSum <= ROUNDING ** 2 * size) return modelRefusals.noResidualVariation()
  const residualDf = observations - parameters
  return { design, q, inverse, estimates, residuals, scaledResiduals, residualSum, totalSum, residualDf }
}
