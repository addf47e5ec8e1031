import { MisuseError } from '../shared/misuse.js'
import { must, mustCount } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import type { CellSums, WeightedCellSums } from './cellSums.js'
import { centredSquares } from './centredSquares.js'

/** Weights and spread of observations; their mean is `sum` by `per`, kept apart so that it can be taken from any centre. */
export interface Spread {
  /** Σw. */
  readonly weight: number
  readonly sum: number
  readonly per: number
  /** Σ w·(y − mean)². */
  readonly within: number
}

/** A cell's sums, checked. */
export interface Moments extends Spread {
  readonly n: number
  /** The same by w²; undefined where not known. */
  readonly squared: Spread | undefined
  readonly isUniform: boolean
}

/** Σ w·(y − mean)², when the sums are of the same observations. */
function within(argument: string, weight: number, sum: number, sumOfSquares: number): number {
  must(`${argument}.sum`, sum, 'a finite number')
  must(`${argument}.sumOfSquares`, sumOfSquares, 'a finite number from 0 on', (given) => given >= 0)
  const squares = centredSquares(weight, sum, sumOfSquares)
  // Sums of fractions are rounded: a spread a little below 0 is 0.
  if (squares < -1e-9 * sumOfSquares)
    throw new MisuseError(
      `${argument}.sumOfSquares`,
      `\`${argument}.sumOfSquares\` must be at least sum²/n (${(sum / weight) * sum}), not ${sumOfSquares}.`,
    )
  return Math.max(0, squares)
}

/** Observations of one weight: their number, Σy, Σ(y − mean)² and the weight of each. */
export const uniformMoments = (n: number, sum: number, squares: number, each: number): Moments => ({
  n,
  weight: n * each,
  sum,
  per: n,
  within: each * squares,
  squared: { weight: n * each * each, sum, per: n, within: each * each * squares },
  isUniform: true,
})

const positive = (argument: string, value: number): number =>
  must(argument, value, 'a finite number above 0', (given) => given > 0)

/** What a cell's sums say; undefined for a cell without observations. */
export function momentsOf(argument: string, cell: CellSums | WeightedCellSums): Moments | undefined {
  const n = mustCount(`${argument}.n`, cell.n)
  if ('weighted' in cell) {
    if (n === 0) return undefined
    const { weighted, squaredWeights } = cell
    const spreadOf = (at: string, sums: typeof weighted): Spread => {
      mustObject(at, sums, '`weight`, `sum` and `sumOfSquares`')
      const weight = positive(`${at}.weight`, sums.weight)
      return { weight, sum: sums.sum, per: weight, within: within(at, weight, sums.sum, sums.sumOfSquares) }
    }
    return {
      n,
      ...spreadOf(`${argument}.weighted`, weighted),
      squared: squaredWeights === undefined ? undefined : spreadOf(`${argument}.squaredWeights`, squaredWeights),
      isUniform: n === 1,
    }
  }
  const { sum, sumOfSquares } = cell
  const each = positive(`${argument}.weight`, cell.weight ?? 1)
  if (n === 0) {
    must(`${argument}.sum`, sum, '0 in a cell without observations', (given) => given === 0)
    must(`${argument}.sumOfSquares`, sumOfSquares, '0 in a cell without observations', (given) => given === 0)
    return undefined
  }
  return uniformMoments(n, sum, within(argument, n, sum, sumOfSquares), each)
}
