import { MisuseError } from '../shared/misuse.js'
import { must } from '../shared/must.js'
import { mustArrayLike } from '../shared/mustArrayLike.js'
import { mustLabels } from '../shared/mustLabels.js'
import { mustObject } from '../shared/mustObject.js'
import { mustArray } from '../shared/mustValues.js'
import { shown } from '../shared/shown.js'
import type { ClusterKey } from './clusterKey.js'
import { type Moments, momentsOf, uniformMoments } from './moments.js'
import type { StudyCell, StudyObservations } from './studyCells.js'

/** What observations of one group, period, cluster and weight have in common. */
export interface PlacedMoments {
  readonly group: string
  readonly period: string
  readonly cluster: ClusterKey
  readonly moments: Moments
}

function mustText(argument: string, value: string): string {
  if (typeof value === 'string' && value !== '') return value
  throw new MisuseError(argument, `\`${argument}\` must be a text that is not empty, not ${shown(value)}.`)
}

function mustCluster(argument: string, value: ClusterKey): ClusterKey {
  if ((typeof value === 'string' && value !== '') || (typeof value === 'number' && Number.isFinite(value))) return value
  throw new MisuseError(argument, `\`${argument}\` must be a text or a finite number, not ${shown(value)}.`)
}

/** Cells as moments; those without observations are left out. */
export function placedCells(cells: readonly StudyCell[]): readonly PlacedMoments[] {
  const parts = mustArray('cells', cells).flatMap((cell, i) => {
    const at = `cells[${i}]`
    mustObject(at, cell, '`group`, `period`, `cluster` and sums')
    const group = mustText(`${at}.group`, cell.group)
    const period = mustText(`${at}.period`, cell.period)
    const cluster = mustCluster(`${at}.cluster`, cell.cluster)
    const moments = momentsOf(at, cell)
    return moments === undefined ? [] : [{ group, period, cluster, moments }]
  })
  mustLabels(
    cells.map(({ cluster }) => cluster),
    (i) => `cells[${i}].cluster`,
  )
  return parts
}

/** The number of the value, a new one for a value not seen before. */
function numberIn<Key, Value>(seen: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = seen.get(key)
  if (known !== undefined) return known
  const made = make()
  seen.set(key, made)
  return made
}

/** Observations as moments: means first, then the spread about them, so that nothing is lost to rounding. */
export function placedObservations(observations: StudyObservations): readonly PlacedMoments[] {
  const members = '`y`, `group`, `period` and `cluster`; or give `cells`'
  const { y, group, period, cluster, weights } = mustObject('observations', observations, members)
  mustArrayLike('observations.y', y)
  const columns = { group, period, cluster, ...(weights === undefined ? {} : { weights }) }
  for (const [name, column] of Object.entries(columns)) {
    const argument = `observations.${name}`
    if (mustArrayLike<ArrayLike<unknown>>(argument, column).length === y.length) continue
    throw new MisuseError(argument, `\`${argument}\` must be as long as \`y\` (${y.length}), not ${column.length}.`)
  }
  mustLabels(cluster, (i) => `observations.cluster[${i}]`)
  const numbers = new Map<string, Map<string, Map<ClusterKey, Map<number, number>>>>()
  const places: {
    group: string
    period: string
    cluster: ClusterKey
    n: number
    each: number
    sum: number
    within: number
  }[] = []
  const place = new Int32Array(y.length)
  const at = (column: string, i: number) => `observations.${column}[${i}]`
  for (let i = 0; i < y.length; i += 1) {
    const [own, when, unit] = [group[i] as string, period[i] as string, cluster[i] as ClusterKey]
    const each = (weights?.[i] ?? 1) as number
    const byPeriod = numberIn(numbers, own, () => new Map())
    const byCluster: Map<ClusterKey, Map<number, number>> = numberIn(byPeriod, when, () => new Map())
    const byWeight = numberIn(byCluster, unit, () => new Map())
    place[i] = numberIn(byWeight, each, () => {
      mustText(at('group', i), own)
      mustText(at('period', i), when)
      mustCluster(at('cluster', i), unit)
      must(at('weights', i), each, 'a finite number above 0', (given) => given > 0)
      return places.push({ group: own, period: when, cluster: unit, n: 0, each, sum: 0, within: 0 }) - 1
    })
    const value = y[i] as number
    if (!Number.isFinite(value)) must(at('y', i), value, 'a finite number')
    const found = places[place[i] as number] as (typeof places)[number]
    found.n += 1
    found.sum += value
  }
  for (let i = 0; i < y.length; i += 1) {
    const found = places[place[i] as number] as (typeof places)[number]
    found.within += ((y[i] as number) - found.sum / found.n) ** 2
  }
  return places.map(({ n, each, sum, within, ...where }) => ({
    ...where,
    moments: uniformMoments(n, sum, within, each),
  }))
}
