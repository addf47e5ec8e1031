import { MisuseError } from '../shared/misuse.js'
import { must } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import { mustArray } from '../shared/mustValues.js'
import type { Refusal } from '../shared/refusal.js'
import { cellDesign } from './cellDesign.js'
import type { CellSums, WeightedCellSums } from './cellSums.js'
import { checkedOptions, isClustered, mustSuitClusters } from './checkedOptions.js'
import type { ClusterKey } from './clusterKey.js'
import { fit } from './fit.js'
import type { FitOptions } from './fitOptions.js'
import type { LinearFit } from './linearFit.js'
import type { ModelRefusal } from './modelRefusal.js'
import { momentsOf } from './moments.js'

/** Observations with the same x (and cluster), as sums: no person's row is needed. Danish: celle. */
export type Cell<Name extends string> = (CellSums | WeightedCellSums) & {
  /** What the observations of the cell have in common, by the columns' names: the same columns in each cell. */
  readonly x: Readonly<Record<Name, number>>
  /** The cluster in which all of them lie; needed for CR1 and CR2, refused with the others. */
  readonly cluster?: ClusterKey | undefined
}

/** What `fromCells` takes. */
export interface FromCells<Name extends string, Intercept extends boolean, Interest extends string>
  extends FitOptions<Intercept, Interest> {
  readonly cells: readonly Cell<Name>[]
}

/**
 * The same fit as `linearModel`'s, from cells that hold counts and sums in place of observations: n, Σy and Σy² for each combination of the columns
 * (and of cluster and weight). Equal to the fit of the observations, not close to it.
 *
 * Exact for all covariances but Newey–West, which needs the order of the rows. HC3 and CR2 are exact since observations of a cell share their leverage
 * and what differs among them is orthogonal to every column. With weights that differ inside a cell 'classical' and 'CR1' are exact, HC1 too with
 * `squaredWeights`; HC3 and CR2 are refused. The spread inside a cell is n·Σy² − (Σy)² without rounding of its own; for fractions with a mean far from
 * 0, subtract a round number from y before summing. The cost grows with the number of cells, whatever the number of observations.
 *
 * ```ts
 * import { fromCells, isRefusal } from '@groundplan/statistics'
 * const fit = fromCells({
 *   cells: [
 *     { x: { exposed: 0 }, n: 4, sum: 8, sumOfSquares: 18 },
 *     { x: { exposed: 1 }, n: 4, sum: 14, sumOfSquares: 51 },
 *   ],
 *   covariance: 'HC3',
 * })
 * if (isRefusal(fit)) throw new Error(fit.why.en)
 * fit.coefficients.exposed.estimate // => 1.5
 * fit.coefficients.exposed.standardError.toFixed(6) // => '0.666667'
 * ```
 */
export function fromCells<
  const Name extends string,
  const Intercept extends boolean = true,
  const Interest extends string = Name | (Intercept extends false ? never : 'intercept'),
>(model: FromCells<Name, Intercept, Interest>): LinearFit<Interest> | Refusal<ModelRefusal> {
  const { cells } = mustObject('model', model, '`cells` and `covariance`')
  for (const [i, cell] of mustArray('cells', cells).entries()) {
    mustObject(`cells[${i}]`, cell, '`x`, `n`, `sum` and `sumOfSquares`')
    mustObject(`cells[${i}].x`, cell.x, 'a number for each column')
  }
  const columns: readonly string[] = Object.keys(cells[0]?.x ?? {})
  // Without cells there are no columns to name, so the names asked for stand in: the refusal comes from the missing observations.
  const options = checkedOptions(
    cells.length > 0
      ? columns
      : [...mustArray('interest', model.interest ?? []), 'x'].filter((name) => name !== 'intercept'),
    model,
  )
  const hasClusters =
    cells.length > 0 ? cells.some(({ cluster }) => cluster !== undefined) : isClustered(options.covariance)
  mustSuitClusters(options.covariance, hasClusters, 'cluster')
  const given = cells.map((cell, i) => {
    const x: Readonly<Record<string, number>> = cell.x
    if (Object.keys(x).length !== columns.length || columns.some((name) => !Object.hasOwn(x, name)))
      throw new MisuseError(
        `cells[${i}].x`,
        `\`cells[${i}].x\` must hold the columns of the first cell (${columns.join(', ')}), not ${Object.keys(x).join(', ')}.`,
      )
    const values = columns.map((name) => must(`cells[${i}].x.${name}`, x[name] as number, 'a finite number'))
    const cluster = cell.cluster as ClusterKey
    return { values, moments: momentsOf(`cells[${i}]`, cell), cluster }
  })
  const filled = given.flatMap(({ moments, ...cell }) => (moments === undefined ? [] : [{ ...cell, moments }]))
  const design = cellDesign(filled, options.names, { hasIntercept: options.hasIntercept, hasClusters })
  return fit(design, options) as LinearFit<Interest> | Refusal<ModelRefusal>
}
