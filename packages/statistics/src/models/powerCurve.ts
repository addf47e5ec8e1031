import { normalCdf } from '../distributions/normalCdf.js'
import { normalQuantile } from '../distributions/normalQuantile.js'
import { tQuantile } from '../distributions/tQuantile.js'
import { MisuseError } from '../shared/misuse.js'
import { must, mustCount } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import type { Refusal } from '../shared/refusal.js'
import { shown } from '../shared/shown.js'
import { modelRefusals } from './modelRefusals.js'
import { noncentralTUpper } from './noncentralT.js'
import { orthogonalise } from './orthogonalise.js'
import type { PowerRefusal } from './powerRefusal.js'
import type { DifferenceDesign, SeriesDesign, StudyDesign, TwoProportionsDesign } from './studyDesign.js'
import { rowOf, times } from './vectors.js'

/** How power depends on the change, for one design. */
export interface PowerCurve {
  /** The probability that the two-sided test at 1 − level finds the change, on either side. */
  readonly powerAt: (change: number) => number
  readonly standardErrorAt: (change: number) => number
  /** Degrees of freedom of t; undefined where the normal distribution stands in. */
  readonly df: number | undefined
  /** The variance of the estimate by what it would be with as many independent persons. */
  readonly designEffect: number | undefined
  /** The changes that are possible. */
  readonly least: number
  readonly most: number
}

/** More points than any series has; their cost grows with their number. */
const MOST_POINTS = 100_000

const positive = (argument: string, value: number) =>
  must(argument, value, 'a finite number above 0', (given) => given > 0)

const share = (argument: string, value: number, isOneIncluded: boolean) =>
  must(
    argument,
    value,
    isOneIncluded ? 'from 0 to 1' : 'from 0 to below 1',
    (given) => given >= 0 && (isOneIncluded ? given <= 1 : given < 1),
  )

/** A t test with a standard error that does not depend on the change. */
function byT(
  standardError: number,
  df: number,
  level: number,
  designEffect?: number,
): PowerCurve | Refusal<'beyondRange'> {
  // Far from the ends of the range of numbers, so that a change of many standard errors is inside it, too.
  if (!(standardError > 1e-250 && standardError < 1e250)) return modelRefusals.beyondRange()
  const critical = tQuantile({ p: (1 - level) / 2, df, tail: 'upper' })
  return {
    powerAt: (change) => {
      const shift = Math.max(-1e150, Math.min(1e150, change / standardError))
      return Math.min(1, noncentralTUpper(critical, df, shift) + noncentralTUpper(critical, df, -shift))
    },
    standardErrorAt: () => standardError,
    df,
    designEffect,
    least: Number.NEGATIVE_INFINITY,
    most: Number.POSITIVE_INFINITY,
  }
}

/** The normal approximation: pooled variance in the test, separate ones in the estimate (Fleiss, Levin and Paik 2003, ch. 4; `power.prop.test`). */
function byProportions({ proportion, ...sizes }: TwoProportionsDesign, level: number): PowerCurve {
  const first = mustCount('first', sizes.first, 1)
  const second = mustCount('second', sizes.second, 1)
  must('proportion', proportion, 'between 0 and 1', (given) => given > 0 && given < 1)
  const critical = normalQuantile((1 - level) / 2, { tail: 'upper' })
  const standardErrorAt = (change: number) => {
    const other = proportion + change
    return Math.sqrt((proportion * (1 - proportion)) / first + Math.max(0, (other * (1 - other)) / second))
  }
  return {
    powerAt: (change) => {
      const pooled = proportion + (change * second) / (first + second)
      const limit = critical * Math.sqrt(Math.max(0, pooled * (1 - pooled)) * (1 / first + 1 / second))
      const spread = standardErrorAt(change)
      // Nobody and everybody: nothing is left to chance.
      if (spread === 0) return Math.abs(change) > limit ? 1 : 0
      return normalCdf((change - limit) / spread) + normalCdf((-change - limit) / spread)
    },
    standardErrorAt,
    df: undefined,
    designEffect: undefined,
    least: -proportion,
    most: 1 - proportion,
  }
}

/**
 * The change of a cluster's mean has the variance 2·sd²·(icc·(1 − clusterAutocorrelation) + (1 − icc)·(1 − personAutocorrelation)/size): the cluster's
 * level moves, and persons differ (Teerenstra and others 2012; Hooper and others 2016). A t test of the clusters' changes, with two degrees of
 * freedom less than clusters.
 */
function byDifference(design: DifferenceDesign, level: number): PowerCurve | Refusal<PowerRefusal> {
  const clusters = mustObject('clusters', design.clusters, '`exposed` and `comparison`')
  const exposed = mustCount('clusters.exposed', clusters.exposed)
  const comparison = mustCount('clusters.comparison', clusters.comparison)
  const size = mustCount('size', design.size, 1)
  const sd = positive('sd', design.sd)
  const icc = share('icc', design.icc, false)
  const clusterStays = share('clusterAutocorrelation', design.clusterAutocorrelation, true)
  const personStays = share('personAutocorrelation', design.personAutocorrelation ?? 0, false)
  if (exposed + comparison < 5 || Math.min(exposed, comparison) < 2)
    return {
      refused: 'tooFewClusters',
      why: {
        en: `With ${exposed} exposed and ${comparison} comparison clusters an effect will stay unknown, whatever the change. Plan at least five, two on either side.`,
        da: `Med klyngerne fordelt på ${exposed} med indsats og ${comparison} til sammenligning forbliver en effekt ukendt, uanset hvor stor ændringen er. Planlæg med mindst fem, heraf mindst to på hver side.`,
      },
    }
  const relative = size * icc * (1 - clusterStays) + (1 - icc) * (1 - personStays)
  const independent = ((2 * sd) / size) * sd * (1 / exposed + 1 / comparison)
  return byT(Math.sqrt(independent * relative), exposed + comparison - 2, level, relative)
}

/** Least squares on a first-order autoregression of known correlation: exact standard error; t with n − 4 degrees of freedom in place of Newey–West's. */
function bySeries(
  { before, after, sd, autocorrelation, of }: SeriesDesign,
  level: number,
): PowerCurve | Refusal<PowerRefusal> {
  const points = (argument: string, value: number) =>
    must(
      argument,
      value,
      `a whole number from 3 to ${MOST_POINTS}`,
      (given) => Number.isInteger(given) && given >= 3 && given <= MOST_POINTS,
    )
  const n = points('before', before) + points('after', after)
  positive('sd', sd)
  must('autocorrelation', autocorrelation, 'between −1 and 1', (given) => Math.abs(given) < 1)
  if (of !== 'level' && of !== 'slope')
    throw new MisuseError('of', `\`of\` must be 'level' or 'slope', not ${shown(of)}.`)
  const time = Float64Array.from({ length: n }, (_, i) => i - before)
  const columns = [time.map(() => 1), time, time.map((t) => (t >= 0 ? 1 : 0)), time.map((t) => Math.max(0, t))]
  const { q, inverse } = orthogonalise(columns.map((column) => Float64Array.from(column)))
  let carried = 0
  let variance = 0
  for (const value of times(q, rowOf(inverse, of === 'level' ? 2 : 3))) {
    variance += value * (value + 2 * autocorrelation * carried)
    carried = value + autocorrelation * carried
  }
  return byT(sd * Math.sqrt(variance), n - 4, level)
}

/** The power of a design by change; throws where its numbers cannot be. */
export function powerCurve(design: StudyDesign, level: number): PowerCurve | Refusal<PowerRefusal> {
  switch (design.design) {
    case 'twoMeans': {
      const first = mustCount('first', design.first, 2)
      const second = mustCount('second', design.second, 2)
      return byT(positive('sd', design.sd) * Math.sqrt(1 / first + 1 / second), first + second - 2, level)
    }
    case 'twoProportions':
      return byProportions(design, level)
    case 'pairedChange': {
      const pairs = mustCount('pairs', design.pairs, 2)
      return byT(positive('sd', design.sd) / Math.sqrt(pairs), pairs - 1, level)
    }
    case 'differenceInDifferences':
      return byDifference(design, level)
    case 'interruptedTimeSeries':
      return bySeries(design, level)
    default:
      throw new MisuseError(
        'design',
        `\`design\` must be 'twoMeans', 'twoProportions', 'pairedChange', 'differenceInDifferences' or 'interruptedTimeSeries', not ${shown((design as StudyDesign).design)}.`,
      )
  }
}
