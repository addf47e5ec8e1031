import { centredMean, centreOf } from './centre.js'
import { clustering } from './clustering.js'
import type { ClusterKey } from './clusterKey.js'
import type { Design } from './design.js'
import type { Moments, Spread } from './moments.js'

/** The design that the cells stand for. */
export function cellDesign(
  cells: readonly { readonly values: readonly number[]; readonly moments: Moments; readonly cluster: ClusterKey }[],
  names: readonly string[],
  { hasIntercept, hasClusters }: { readonly hasIntercept: boolean; readonly hasClusters: boolean },
): Design {
  const own = names
    .slice(hasIntercept ? 1 : 0)
    .map((_, j) => Float64Array.from(cells, ({ values }) => values[j] as number))
  const total = cells.reduce((sum, { moments }) => sum + moments.weight * (moments.sum / moments.per), 0)
  const all = cells.reduce((sum, { moments }) => sum + moments.weight, 0)
  const centre = centreOf(total, all, hasIntercept)
  const meanOf = ({ sum, per }: Spread) => centredMean(sum, per, centre)
  return {
    names,
    centre,
    columns: hasIntercept ? [new Float64Array(cells.length).fill(1), ...own] : own,
    mean: Float64Array.from(cells, ({ moments }) => meanOf(moments)),
    weight: Float64Array.from(cells, ({ moments }) => moments.weight),
    counts: Float64Array.from(cells, ({ moments }) => moments.n),
    observations: cells.reduce((sum, { moments }) => sum + moments.n, 0),
    within: cells.reduce((sum, { moments }) => sum + moments.within, 0),
    squaredScore: (i, fitted) => {
      const squared = cells[i]?.moments.squared
      return squared && squared.within + squared.weight * (meanOf(squared) - fitted) ** 2
    },
    isUniform: cells.every(({ moments }) => moments.isUniform),
    isOrdered: false,
    clusters: hasClusters
      ? clustering(
          cells.map(({ cluster }) => cluster),
          (i) => `cells[${i}].cluster`,
        )
      : undefined,
    hasIntercept,
  }
}
