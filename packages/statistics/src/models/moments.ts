import { MisuseError } from '../shared/misuse.js'
import { must, mustCount } from '../shared/must.js'
import type { CellSums, WeightedCellSums } from './cellSums.js'
import { centredSquares } from './centredSquares.js'

/** A cell's sums, checked, as mean, spread and weights. */
export interface Moments {
  readonly n: number
  readonly mean: number
  /** Σw. */
  readonly weight: number
  /** Σ w·(y − mean)². */
  readonly within: number
  /** Σw², the mean of y by w², and Σ w²·(y − that mean)²; undefined where not known. */
  readonly squared: { readonly weight: number; readonly mean: number; readonly within: number } | undefined
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

const positive = (argument: string, value: number): number =>
  must(argument, value, 'a finite number above 0', (given) => given > 0)

/** What a cell's sums say; undefined for a cell without observations. */
export function momentsOf(argument: string, cell: CellSums | WeightedCellSums): Moments | undefined {
  const n = mustCount(`${argument}.n`, cell.n)
  if ('weighted' in cell) {
    if (n === 0) return undefined
    const { weighted, squaredWeights } = cell
    const weight = positive(`${argument}.weighted.weight`, weighted.weight)
    const squared = (at: string, sums: NonNullable<typeof squaredWeights>) => ({
      weight: positive(`${at}.weight`, sums.weight),
      mean: sums.sum / sums.weight,
      within: within(at, sums.weight, sums.sum, sums.sumOfSquares),
    })
    return {
      n,
      weight,
      mean: weighted.sum / weight,
      within: within(`${argument}.weighted`, weight, weighted.sum, weighted.sumOfSquares),
      squared: squaredWeights === undefined ? undefined : squared(`${argument}.squaredWeights`, squaredWeights),
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
  const mean = sum / n
  const squares = within(argument, n, sum, sumOfSquares)
  return {
    n,
    mean,
    weight: n * each,
    within: each * squares,
    squared: { weight: n * each * each, mean, within: each * each * squares },
    isUniform: true,
  }
}
