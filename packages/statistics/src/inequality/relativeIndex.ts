import { normalQuantile } from '../distributions.js'
import { MisuseError } from '../shared/misuse.js'
import { mustLevel } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import { mustOneOf } from '../shared/mustOneOf.js'
import type { Refusal } from '../shared/refusal.js'
import { representable } from '../shared/representable.js'
import { shown } from '../shared/shown.js'
import { sum } from '../shared/sum.js'
import { countedGroups } from './countedGroups.js'
import { fitCounts } from './fitCounts.js'
import { fitLine } from './fitLine.js'
import { type DeprivationOrder, type InequalityGroup, type RankedGroup, rankedGroups } from './inequalityGroup.js'
import { noFit, notPositive, tooFewGroups } from './inequalityRefusals.js'
import type { DifferenceSign } from './slopeIndex.js'

/** Which ratio: above 1 when the most deprived have more, or when the least deprived have. */
export type RatioSign = 'mostOverLeastDeprived' | 'leastOverMostDeprived'

/** What `relativeIndex` takes; the estimators that divide the two ends have a ratio for a sign, the slope over the mean a difference. */
export type RelativeIndexInput = {
  /** The groups in the order of their position. */
  readonly groups: readonly InequalityGroup[]
  readonly order: DeprivationOrder
  /** Where the interval comes from, as in `slopeIndex`. */
  readonly uncertainty?: 'residual' | 'sampling' | undefined
  /** The confidence level, between 0 and 1; by default 0.95. */
  readonly level?: number | undefined
} & (
  | {
      readonly estimator: 'weightedRegression' | 'logisticRegression' | 'poissonRegression'
      readonly sign: RatioSign
    }
  | { readonly estimator: 'slopeOverMean'; readonly sign: DifferenceSign }
)

/** A relative index of inequality with its interval; without unit. */
export interface RelativeIndex {
  /** The ratio of the fitted values at the ends, 1 for equality; of `'slopeOverMean'` the slope index over the mean, 0 for equality. */
  readonly estimate: number
  readonly lower: number
  readonly upper: number
  /** The fitted value of the most deprived person. */
  readonly mostDeprived: number
  /** The fitted value of the least deprived person. */
  readonly leastDeprived: number
  /** How many groups have people in them. */
  readonly groups: number
  /** All the population: the denominator. */
  readonly population: number
  readonly estimator: RelativeIndexInput['estimator']
  readonly sign: RatioSign | DifferenceSign
  readonly uncertainty: 'residual' | 'sampling'
  /** The confidence level, between 0 and 1. */
  readonly level: number
}

/**
 * The relative index of inequality (RII; relativt ulighedsindeks) by the same line as `slopeIndex`.
 *
 * `estimator`: `'weightedRegression'`, `'logisticRegression'` and `'poissonRegression'` divide the fitted values at the two ends (Kunst and Mackenbach), with
 * an interval on the logarithm by the delta method; `'slopeOverMean'` divides the slope index by the population's mean (Pamuk). Not beside an index by
 * another estimator or sign. Relative and absolute inequality may go opposite ways over time: show both.
 *
 * Source: Kunst and Mackenbach, Measuring Socio-Economic Inequalities in Health, WHO 1994; Pamuk, Population Studies 1985, 39: 17–31. R: as `slopeIndex`.
 * Refused: as by `slopeIndex`, and a fitted end or a mean that is not above 0. Thrown: as by `slopeIndex`; a sign that does not go with the estimator.
 *
 * ```ts
 * import { isRefusal, relativeIndex } from '@groundplan/statistics'
 * const groups = [{ population: 200, events: 60 }, { population: 200, events: 46 }, { population: 200, events: 40 }, { population: 200, events: 26 }]
 * const smoking = relativeIndex({
 *   groups, order: 'mostDeprivedFirst', estimator: 'weightedRegression', sign: 'mostOverLeastDeprived', level: 0.95,
 * })
 * if (isRefusal(smoking)) throw new Error(smoking.why.en)
 * smoking.estimate.toFixed(4) // => '3.0187'
 * ```
 */
export function relativeIndex(
  input: RelativeIndexInput,
): RelativeIndex | Refusal<'tooFewGroups' | 'noFit' | 'notPositive' | 'beyondRange'> {
  const {
    groups,
    order,
    estimator,
    sign,
    level = 0.95,
  } = mustObject('input', input, '`groups`, `order`, `estimator` and `sign`')
  mustLevel('level', level)
  mustOneOf('order', order, ['mostDeprivedFirst', 'leastDeprivedFirst'])
  mustOneOf('estimator', estimator, ['weightedRegression', 'logisticRegression', 'poissonRegression', 'slopeOverMean'])
  if (estimator === 'slopeOverMean') mustOneOf('sign', sign, ['mostMinusLeastDeprived', 'leastMinusMostDeprived'])
  else mustOneOf('sign', sign, ['mostOverLeastDeprived', 'leastOverMostDeprived'])
  const ranked = rankedGroups(groups, order)
  const index =
    estimator === 'logisticRegression' || estimator === 'poissonRegression'
      ? ofCounts(estimator, ranked, input.uncertainty, level)
      : ofLine(
          estimator,
          ranked,
          mustOneOf('uncertainty', input.uncertainty ?? 'residual', ['residual', 'sampling']),
          level,
        )
  if ('refused' in index) return index
  return representable({
    ...turned(index, sign),
    mostDeprived: index.most,
    leastDeprived: index.least,
    groups: ranked.length,
    population: sum(ranked.map(({ population }) => population)),
    estimator,
    sign,
    uncertainty: index.uncertainty,
    level,
  })
}

/** The index of the most deprived against the least: on the logarithm for a ratio, and half its interval's width. */
interface Index {
  readonly most: number
  readonly least: number
  readonly center: number
  readonly half: number
  readonly uncertainty: 'residual' | 'sampling'
}

const turned = (
  { center, half }: Index,
  sign: RatioSign | DifferenceSign,
): { readonly estimate: number; readonly lower: number; readonly upper: number } => {
  const middle = sign.startsWith('most') ? center : -center
  const of = (value: number): number => (sign.includes('Over') ? Math.exp(value) : value)
  return { estimate: of(middle), lower: of(middle - half), upper: of(middle + half) }
}

function ofLine(
  estimator: 'weightedRegression' | 'slopeOverMean',
  ranked: readonly RankedGroup[],
  uncertainty: 'residual' | 'sampling',
  level: number,
): Index | Refusal<'tooFewGroups' | 'notPositive'> {
  const enough = uncertainty === 'residual' ? 3 : 2
  if (ranked.length < enough) return tooFewGroups(enough)
  const { mean, slope, place, varianceOf, quantileAt } = fitLine(ranked, ({ population }) => population, uncertainty)
  const most = mean - slope * place
  const least = mean + slope * (1 - place)
  if (estimator === 'slopeOverMean') {
    if (!(mean > 0)) return notPositive()
    const standardError = Math.sqrt(varianceOf(slope / mean / mean, -1 / mean))
    return { most, least, center: -slope / mean, half: quantileAt(level) * standardError, uncertainty }
  }
  if (!(most > 0 && least > 0)) return notPositive()
  const standardError = Math.sqrt(varianceOf(1 / most - 1 / least, -place / most - (1 - place) / least))
  return { most, least, center: Math.log(most / least), half: quantileAt(level) * standardError, uncertainty }
}

function ofCounts(
  estimator: 'logisticRegression' | 'poissonRegression',
  ranked: readonly RankedGroup[],
  uncertainty: 'residual' | 'sampling' | undefined,
  level: number,
): Index | Refusal<'tooFewGroups' | 'noFit'> {
  if (uncertainty !== undefined && uncertainty !== 'sampling') {
    throw new MisuseError(
      'uncertainty',
      `\`uncertainty\` must be 'sampling' for \`estimator: '${estimator}'\`, not ${shown(uncertainty)}.`,
    )
  }
  const counted = countedGroups(estimator, ranked)
  if (counted.length < 2) return tooFewGroups(2)
  const fit = fitCounts(estimator, counted)
  if (fit === undefined) return noFit()
  const { most, least } = fit
  // The derivative of the logarithm of the fitted value by the linear predictor.
  const by = (value: number): number => (estimator === 'logisticRegression' ? 1 - value : 1)
  const standardError = Math.sqrt(fit.varianceOf(by(most), -by(least)))
  return {
    most,
    least,
    center: Math.log(most / least),
    half: normalQuantile((1 - level) / 2, { tail: 'upper' }) * standardError,
    uncertainty: 'sampling',
  }
}
