import { MisuseError } from '../shared/misuse.js'
import { must } from '../shared/must.js'
import { mustArrayLike } from '../shared/mustArrayLike.js'
import { mustObject } from '../shared/mustObject.js'
import type { Refusal } from '../shared/refusal.js'
import { centreOf } from './centre.js'
import { checkedOptions, mustSuitClusters } from './checkedOptions.js'
import { clustering } from './clustering.js'
import type { ClusterKey } from './clusterKey.js'
import type { Design } from './design.js'
import { fit } from './fit.js'
import type { FitOptions } from './fitOptions.js'
import type { LinearFit } from './linearFit.js'
import type { ModelRefusal } from './modelRefusal.js'
import type { Vector } from './vectors.js'

/** What `linearModel` takes. */
export interface LinearModel<Name extends string, Intercept extends boolean, Interest extends string>
  extends FitOptions<Intercept, Interest> {
  /** The outcome, one number for each observation. A `Float64Array` will do. */
  readonly y: ArrayLike<number>
  /** The columns by name, each as long as `y`. */
  readonly x: Readonly<Record<Name, ArrayLike<number>>>
  /**
   * Analytic weights, above 0, as those of R's `lm`: the variance of an observation is thought to be σ²/weight. They are not counts: an observation
   * of weight 2 is one observation (for counts see `fromCells`). Default: 1 each.
   */
  readonly weights?: ArrayLike<number> | undefined
  /** The cluster of each observation; needed for CR1 and CR2, refused with the others. */
  readonly clusters?: ArrayLike<ClusterKey> | undefined
}

/** The numbers as a column, when there are as many as observations, all finite. */
function column(argument: string, values: ArrayLike<number>, length: number, isPositive = false): Vector {
  if (mustArrayLike(argument, values).length !== length)
    throw new MisuseError(argument, `\`${argument}\` must be as long as \`y\` (${length}), not ${values.length}.`)
  const copy = new Float64Array(length)
  for (let i = 0; i < length; i += 1) {
    const value = values[i] as number
    if (!Number.isFinite(value) || (isPositive && value <= 0))
      must(
        `${argument}[${i}]`,
        value,
        isPositive ? 'a finite number above 0' : 'a finite number',
        (given) => !isPositive || given > 0,
      )
    copy[i] = value
  }
  return copy
}

/**
 * Ordinary or weighted least squares (lineær regression) by Householder's QR, with the uncertainty that is asked for.
 *
 * Coefficients by name, with standard error, degrees of freedom, two-sided test and interval by t. Refused: fewer observations than coefficients and
 * one, columns that are sums of others (named), a fit without residuals, one cluster, a standard error of 0. Thrown: lengths that differ, numbers
 * that are not finite, clusters without CR1 or CR2. The cost grows as observations × columns².
 *
 * R: `lm`, `sandwich::vcovHC`, `vcovCL`, `NeweyWest`, `clubSandwich::coef_test`; see `Covariance`. Not for proportions near 0 or 1, counts of rare
 * events, or many outcomes at a limit.
 *
 * ```ts
 * import { isRefusal, linearModel } from '@groundplan/statistics'
 * const fit = linearModel({ y: [1, 3, 2, 5, 4], x: { age: [1, 2, 3, 4, 5] }, covariance: 'classical' })
 * if (isRefusal(fit)) throw new Error(fit.why.en)
 * fit.coefficients.age.estimate.toFixed(3) // => '0.800'
 * fit.coefficients.age.standardError.toFixed(3) // => '0.346'
 * fit.residualDf // => 3
 * ```
 */
export function linearModel<
  const Name extends string,
  const Intercept extends boolean = true,
  const Interest extends string = Name | (Intercept extends false ? never : 'intercept'),
>(model: LinearModel<Name, Intercept, Interest>): LinearFit<Interest> | Refusal<ModelRefusal> {
  const { y, x, weights, clusters } = mustObject('model', model, '`y`, `x` and `covariance`')
  const length = mustArrayLike('y', y).length
  const columns: readonly [string, ArrayLike<number>][] = Object.entries(mustObject('x', x, 'a column for each name'))
  const options = checkedOptions(
    columns.map(([name]) => name),
    model,
  )
  mustSuitClusters(options.covariance, clusters !== undefined, 'clusters')
  if (clusters !== undefined && mustArrayLike('clusters', clusters).length !== length)
    throw new MisuseError('clusters', `\`clusters\` must be as long as \`y\` (${length}), not ${clusters.length}.`)
  const weight = weights === undefined ? new Float64Array(length).fill(1) : column('weights', weights, length, true)
  const mean = column('y', y, length)
  const centre = centreOf(
    mean.reduce((sum, value) => sum + value, 0),
    length,
    options.hasIntercept,
  )
  for (let i = 0; i < length; i += 1) mean[i] = (mean[i] as number) - centre
  const own = columns.map(([name, values]) => column(`x.${name}`, values, length))
  const design: Design = {
    names: options.names,
    columns: options.hasIntercept ? [new Float64Array(length).fill(1), ...own] : own,
    centre,
    mean,
    weight,
    counts: undefined,
    observations: length,
    within: 0,
    squaredScore: (i, fitted) => ((weight[i] as number) * ((mean[i] as number) - fitted)) ** 2,
    isUniform: true,
    isOrdered: true,
    clusters: clusters === undefined ? undefined : clustering(clusters, (i) => `clusters[${i}]`),
    hasIntercept: options.hasIntercept,
  }
  return fit(design, options) as LinearFit<Interest> | Refusal<ModelRefusal>
}
