import { MisuseError } from '../shared/misuse.js'
import { mustLevel } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import { mustArray } from '../shared/mustValues.js'
import { isRefusal, type Refusal } from '../shared/refusal.js'
import { shown } from '../shared/shown.js'
import { cellDesign } from './cellDesign.js'
import type { ClusterKey } from './clusterKey.js'
import type {
  DescribedChange,
  DescribedMean,
  DifferenceInDifferencesResult,
  DifferenceOfChanges,
} from './differenceInDifferencesResult.js'
import type { DifferenceRefusal } from './differenceRefusal.js'
import { differenceRefusals, noSpread, unknownEffect } from './differenceRefusals.js'
import { fit } from './fit.js'
import { inWords } from './inWords.js'
import { mergedParts } from './mergedParts.js'
import { type PlacedMoments, placedCells, placedObservations } from './placedMoments.js'
import type { StudyCell, StudyObservations } from './studyCells.js'

/** What `differenceInDifferences` takes. */
export type DifferenceInDifferences = (
  | { readonly cells: readonly StudyCell[] }
  | { readonly observations: StudyObservations }
) & {
  /** The groups that the exposure reached in the end; all others are the comparison. */
  readonly exposed: readonly string[]
  /** The periods in which the exposure was there; all others are before. */
  readonly after: readonly string[]
  /** What is held constant beside the periods: the groups, or each cluster, for clusters that are not in every period. Default: `'group'`. */
  readonly adjust?: 'group' | 'cluster' | undefined
  /** Default: `'CR2'`. */
  readonly covariance?: 'CR1' | 'CR2' | undefined
  /** The level of the interval, between 0 and 1. Default: 0.95. */
  readonly level?: number | undefined
}

/** With fewer clusters than this the uncertainty is not told. */
const LEAST_CLUSTERS = 5
const LEAST_ON_A_SIDE = 2

const EFFECT = 'exposed after'

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)]

function describe(parts: readonly PlacedMoments[]): DescribedMean {
  const weight = parts.reduce((sum, { moments }) => sum + moments.weight, 0)
  const sum = parts.reduce(
    (all, { moments: { weight: own, sum: total, per } }) => all + (own === per ? total : own * (total / per)),
    0,
  )
  return {
    n: parts.reduce((all, { moments }) => all + moments.n, 0),
    sum,
    weight,
    mean: sum / weight,
    clusters: unique(parts.map(({ cluster }) => cluster)).length,
  }
}

function changeOf(before: readonly PlacedMoments[], after: readonly PlacedMoments[]): DescribedChange {
  const described = { before: describe(before), after: describe(after) }
  return { ...described, change: described.after.mean - described.before.mean }
}

/** One of the values, when it is one; throws for a value that the data do not hold, since it is misspelt. */
function mustOccur(argument: string, chosen: readonly string[], values: readonly string[]): void {
  if (mustArray(argument, chosen).length === 0)
    throw new MisuseError(argument, `\`${argument}\` must name at least one of ${values.join(', ')}.`)
  for (const value of chosen) {
    if (!values.includes(value))
      throw new MisuseError(argument, `\`${argument}\` must name some of ${values.join(', ')}, not '${shown(value)}'.`)
  }
}

/** A name that two groups share is two clusters named alike, or one that was both exposed and compared: neither may pass unseen. */
function mustLieInOneGroup(parts: readonly PlacedMoments[]): void {
  const groups = new Map<ClusterKey, string>()
  for (const { cluster, group } of parts) {
    const other = groups.get(cluster) ?? group
    if (other !== group)
      throw new MisuseError(
        'cluster',
        `\`cluster\` must lie in one group; ${cluster} is in '${other}' and '${group}'. Name two clusters apart, as '${other} ${cluster}'; where one cluster has both, use \`linearModel\` or \`fromCells\`.`,
      )
    groups.set(cluster, group)
  }
}

function mustBeOneOf<Value extends string>(argument: string, value: Value, values: readonly Value[]): Value {
  if (values.includes(value)) return value
  throw new MisuseError(argument, `\`${argument}\` must be '${values.join("' or '")}', not ${shown(value)}.`)
}

interface Plan {
  readonly isExposed: (part: PlacedMoments) => boolean
  readonly isAfter: (part: PlacedMoments) => boolean
  readonly adjust: 'group' | 'cluster'
  readonly covariance: 'CR1' | 'CR2'
  readonly level: number
}

/** The two-way model: a column for each group or cluster and each period but the first ones, and one for the exposed groups after. */
function estimate(
  parts: readonly PlacedMoments[],
  { isExposed, isAfter, adjust, covariance, level }: Plan,
): DifferenceOfChanges {
  const units: readonly ClusterKey[] = unique(parts.map((part) => part[adjust]))
  const periods = unique(parts.map(({ period }) => period))
  const names = [
    'intercept',
    ...units.slice(1).map((unit) => `${adjust} ${unit}`),
    ...periods.slice(1).map((period) => `period ${period}`),
    EFFECT,
  ]
  const cells = parts.map((part) => ({
    values: [
      ...units.slice(1).map((unit) => (part[adjust] === unit ? 1 : 0)),
      ...periods.slice(1).map((period) => (part.period === period ? 1 : 0)),
      isExposed(part) && isAfter(part) ? 1 : 0,
    ],
    moments: part.moments,
    cluster: part.cluster,
  }))
  const design = cellDesign(cells, names, { hasIntercept: true, hasClusters: true })
  const found = fit(design, { covariance, hasIntercept: true, names, interest: [names.length - 1], level })
  if (isRefusal(found)) return { is: 'unknown', why: found.refused === 'zeroStandardError' ? noSpread : found.why }
  return { is: 'known', ...(Object.values(found.coefficients)[0] as (typeof found.coefficients)[string]) }
}

function readingOf(exposed: number, comparison: number, effect: DifferenceOfChanges, level: number) {
  const [own, other] = [inWords(exposed), inWords(comparison)]
  const changes = {
    en: `The mean changed by ${own.en} in the exposed groups and by ${other.en} in the comparison groups.`,
    da: `Gennemsnittet ændrede sig med ${own.da} i indsatsgrupperne og med ${other.da} i sammenligningsgrupperne.`,
  }
  if (effect.is === 'unknown') return { en: `${changes.en} ${effect.why.en}`, da: `${changes.da} ${effect.why.da}` }
  const [middle, lower, upper] = [inWords(effect.estimate), inWords(effect.lower), inWords(effect.upper)]
  const percent = inWords(100 * level)
  return {
    en: `${changes.en} The difference of the changes is estimated at ${middle.en} (${percent.en}% confidence interval ${lower.en} to ${upper.en}). It is an effect only if both would have changed alike without the exposure.`,
    da: `${changes.da} Forskellen mellem ændringerne anslås til ${middle.da} (${percent.da} %-konfidensinterval ${lower.da} til ${upper.da}). Den er kun udtryk for en effekt, hvis begge slags grupper ville have ændret sig lige meget uden indsatsen.`,
  }
}

/**
 * How much more the mean of y changed in exposed groups than in comparison groups, with clusters as the units of chance. Danish: difference-in-differences
 * (forskel i forskelle).
 *
 * y = group (or cluster) + period + δ·[exposed and after], least squares, δ with CR2 and Satterthwaite's degrees of freedom by default. From cells with
 * n, Σy and Σy², or from observations, which are gathered into such cells first: the results are equal. Fewer than five clusters, or fewer than two
 * on either side, are described and δ is `unknown`; so it is where no cluster departs from the change of its side.
 *
 * Refused: no observations, no comparison group, no observations in one of the four corners. Thrown: groups or periods in `exposed` and `after` that do
 * not occur, a cluster in two groups. Not for exposures that begin at different times in different groups (δ then weighs the groups in ways that nobody chose; Goodman-Bacon
 * 2021), nor where the groups moved apart already before: try it with a period before as `after` first. Source: Angrist and Pischke, Mostly Harmless
 * Econometrics, ch. 5; clusters: Bertrand, Duflo and Mullainathan 2004.
 *
 * ```ts
 * import { differenceInDifferences, isRefusal } from '@groundplan/statistics'
 * const cell = (group: string, period: string, cluster: string, n: number, sum: number, sumOfSquares: number) =>
 *   ({ group, period, cluster, n, sum, sumOfSquares })
 * const result = differenceInDifferences({
 *   cells: [
 *     cell('north', '2024', 'a', 10, 20, 60), cell('north', '2025', 'a', 10, 35, 140),
 *     cell('north', '2024', 'b', 10, 30, 100), cell('north', '2025', 'b', 10, 41, 190),
 *     cell('south', '2024', 'c', 10, 22, 60), cell('south', '2025', 'c', 10, 24, 70),
 *     cell('south', '2024', 'd', 10, 28, 90), cell('south', '2025', 'd', 10, 26, 80),
 *   ],
 *   exposed: ['north'],
 *   after: ['2025'],
 * })
 * if (isRefusal(result)) throw new Error(result.why.en)
 * result.differenceOfChanges.toFixed(3) // => '1.300'
 * result.effect.is // => 'unknown'
 * ```
 */
export function differenceInDifferences(
  study: DifferenceInDifferences,
): DifferenceInDifferencesResult | Refusal<DifferenceRefusal> {
  mustObject('study', study, '`cells` or `observations`, `exposed` and `after`')
  const level = mustLevel('level', study.level ?? 0.95)
  const adjust = mustBeOneOf('adjust', study.adjust ?? 'group', ['group', 'cluster'])
  const covariance = mustBeOneOf('covariance', study.covariance ?? 'CR2', ['CR1', 'CR2'])
  const parts = 'cells' in study ? mergedParts(placedCells(study.cells)) : placedObservations(study.observations)
  if (parts.length === 0) return differenceRefusals.noObservations()
  const groups = unique(parts.map(({ group }) => group))
  const periods = unique(parts.map(({ period }) => period))
  mustLieInOneGroup(parts)
  mustOccur('exposed', study.exposed, groups)
  mustOccur('after', study.after, periods)
  const isExposed = ({ group }: PlacedMoments) => study.exposed.includes(group)
  const isAfter = ({ period }: PlacedMoments) => study.after.includes(period)
  const select = (exposed: boolean, after: boolean) =>
    parts.filter((part) => isExposed(part) === exposed && isAfter(part) === after)
  if (parts.every(isExposed)) return differenceRefusals.noComparison()
  const corners = {
    exposedBefore: select(true, false),
    exposedAfter: select(true, true),
    comparisonBefore: select(false, false),
    comparisonAfter: select(false, true),
  }
  const empty = (Object.keys(corners) as (keyof typeof corners)[]).filter((corner) => corners[corner].length === 0)
  if (empty.length > 0) return differenceRefusals.emptyCorner(empty)
  const exposed = changeOf(corners.exposedBefore, corners.exposedAfter)
  const comparison = changeOf(corners.comparisonBefore, corners.comparisonAfter)
  const means = groups.flatMap((group) =>
    periods.flatMap((period) => {
      const own = parts.filter((part) => part.group === group && part.period === period)
      return own.length === 0 ? [] : [{ group, period, ...describe(own) }]
    }),
  )
  const differenceOfChanges = exposed.change - comparison.change
  if (![differenceOfChanges, ...means.flatMap(({ sum, mean, weight }) => [sum, mean, weight])].every(Number.isFinite))
    return differenceRefusals.beyondRange()
  const count = (chosen: readonly PlacedMoments[]) => unique(chosen.map(({ cluster }) => cluster)).length
  const clusters = {
    all: count(parts),
    exposed: count(parts.filter(isExposed)),
    comparison: count(parts.filter((part) => !isExposed(part))),
  }
  const isTold = clusters.all >= LEAST_CLUSTERS && Math.min(clusters.exposed, clusters.comparison) >= LEAST_ON_A_SIDE
  const effect: DifferenceOfChanges = isTold
    ? estimate(parts, { isExposed, isAfter, adjust, covariance, level })
    : { is: 'unknown', why: unknownEffect(clusters.all, clusters.exposed, clusters.comparison) }
  return {
    exposed,
    comparison,
    differenceOfChanges,
    effect,
    means,
    clusters,
    observations: parts.reduce((sum, { moments }) => sum + moments.n, 0),
    adjust,
    covariance,
    level,
    reading: readingOf(exposed.change, comparison.change, effect, level),
  }
}
