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
import { type DeprivationOrder, type InequalityGroup, rankedGroups } from './inequalityGroup.js'
import { noFit, tooFewGroups } from './inequalityRefusals.js'

/** Which line: the definitions differ on the same data. */
export type SlopeEstimator = 'weightedRegression' | 'unweightedRegression' | 'logisticRegression' | 'poissonRegression'

/** Which difference: above 0 when the most deprived have more, or when the least deprived have. */
export type DifferenceSign = 'mostMinusLeastDeprived' | 'leastMinusMostDeprived'

/** What `slopeIndex` takes. */
export interface SlopeIndexInput {
  /** The groups in the order of their position, two at least; three for `'residual'`. */
  readonly groups: readonly InequalityGroup[]
  readonly order: DeprivationOrder
  readonly estimator: SlopeEstimator
  readonly sign: DifferenceSign
  /**
   * Where the interval comes from: `'residual'` (the default of the straight lines), how far the groups lie from the line; `'sampling'`, the groups' own standard
   * errors. Regressions of counts have the sampling variance of the counts.
   */
  readonly uncertainty?: 'residual' | 'sampling' | undefined
  /** The confidence level, between 0 and 1; by default 0.95. */
  readonly level?: number | undefined
}

/** A slope index of inequality with its interval, in the unit of the groups' values. */
export interface SlopeIndex {
  /** The difference between the fitted values at the two ends, with the sign that was asked for. */
  readonly estimate: number
  readonly lower: number
  readonly upper: number
  readonly standardError: number
  /** The fitted value of the most deprived person. */
  readonly mostDeprived: number
  /** The fitted value of the least deprived person. */
  readonly leastDeprived: number
  /** How many groups have people in them. */
  readonly groups: number
  /** All the population: the denominator. */
  readonly population: number
  readonly estimator: SlopeEstimator
  readonly sign: DifferenceSign
  readonly uncertainty: 'residual' | 'sampling'
  /** The confidence level, between 0 and 1. */
  readonly level: number
}

/**
 * The slope index of inequality (SII; hældningsindeks): the absolute difference between the most and the least deprived person, by a line through all
 * groups over their places. A group's place is the middle of its people when the whole population stands in order, from 0 to 1.
 *
 * `estimator`: `'weightedRegression'`, least squares weighted by population (Wagstaff; Mackenbach and Kunst), `'unweightedRegression'` for groups of
 * about one size, `'logisticRegression'` for shares (as WHO's health equity toolkit; fitted shares stay within 0 and 1), `'poissonRegression'` for rates.
 * They differ on the same data: name the one used. `sign` says which end is subtracted. Not when the values do not run one way over the groups: show
 * the groups. The interval of `'residual'` is small only if the groups lie on a line; with three groups it is wide.
 *
 * Source: Wagstaff, Paci and van Doorslaer, Social Science & Medicine 1991, 33: 545–557; Mackenbach and Kunst, same journal 1997, 44: 757–771. R:
 * `confint(lm(value ~ place, weights = population))`; of counts `glm` and the delta method.
 * Refused: too few groups; counts that determine no line. Thrown: negative populations, a regression of counts without events.
 *
 * ```ts
 * import { isRefusal, slopeIndex } from '@groundplan/statistics'
 * const groups = [{ population: 200, events: 60 }, { population: 200, events: 46 }, { population: 200, events: 40 }, { population: 200, events: 26 }]
 * const smoking = slopeIndex({
 *   groups, order: 'mostDeprivedFirst', estimator: 'weightedRegression', sign: 'mostMinusLeastDeprived', level: 0.95,
 * })
 * if (isRefusal(smoking)) throw new Error(smoking.why.en)
 * const found = [smoking.estimate.toFixed(4), smoking.mostDeprived.toFixed(4)] // => ['0.2160', '0.3230']
 * ```
 */
export function slopeIndex(input: SlopeIndexInput): SlopeIndex | Refusal<'tooFewGroups' | 'noFit' | 'beyondRange'> {
  const {
    groups,
    order,
    estimator,
    sign,
    uncertainty,
    level = 0.95,
  } = mustObject('input', input, '`groups`, `order`, `estimator` and `sign`')
  mustLevel('level', level)
  mustOneOf('order', order, ['mostDeprivedFirst', 'leastDeprivedFirst'])
  mustOneOf('estimator', estimator, [
    'weightedRegression',
    'unweightedRegression',
    'logisticRegression',
    'poissonRegression',
  ])
  mustOneOf('sign', sign, ['mostMinusLeastDeprived', 'leastMinusMostDeprived'])
  const ranked = rankedGroups(groups, order)
  const ends =
    estimator === 'logisticRegression' || estimator === 'poissonRegression'
      ? endsOfCounts(estimator, ranked, mustSampling(estimator, uncertainty), level)
      : endsOfLine(
          estimator,
          ranked,
          mustOneOf('uncertainty', uncertainty ?? 'residual', ['residual', 'sampling']),
          level,
        )
  if ('refused' in ends) return ends
  const estimate = sign === 'mostMinusLeastDeprived' ? ends.most - ends.least : ends.least - ends.most
  // Shares cannot differ by more than 1.
  const bound = estimator === 'logisticRegression' ? 1 : Number.POSITIVE_INFINITY
  return representable({
    estimate,
    lower: Math.max(-bound, estimate - ends.half),
    upper: Math.min(bound, estimate + ends.half),
    standardError: ends.standardError,
    mostDeprived: ends.most,
    leastDeprived: ends.least,
    groups: ranked.length,
    population: sum(ranked.map(({ population }) => population)),
    estimator,
    sign,
    uncertainty: ends.uncertainty,
    level,
  })
}

interface Ends {
  readonly most: number
  readonly least: number
  readonly standardError: number
  readonly half: number
  readonly uncertainty: 'residual' | 'sampling'
}

/** Counts bring their own variance. */
function mustSampling(estimator: SlopeEstimator, uncertainty: 'residual' | 'sampling' | undefined): 'sampling' {
  if (uncertainty === undefined || uncertainty === 'sampling') return 'sampling'
  throw new MisuseError(
    'uncertainty',
    `\`uncertainty\` must be 'sampling' for \`estimator: '${estimator}'\`, not ${shown(uncertainty)}.`,
  )
}

function endsOfLine(
  estimator: 'weightedRegression' | 'unweightedRegression',
  ranked: ReturnType<typeof rankedGroups>,
  uncertainty: 'residual' | 'sampling',
  level: number,
): Ends | Refusal<'tooFewGroups'> {
  const least = uncertainty === 'residual' ? 3 : 2
  if (ranked.length < least) return tooFewGroups(least)
  const line = fitLine(
    ranked,
    estimator === 'weightedRegression' ? ({ population }) => population : () => 1,
    uncertainty,
  )
  const standardError = Math.sqrt(line.varianceOf(0, 1))
  return {
    most: line.mean - line.slope * line.place,
    least: line.mean + line.slope * (1 - line.place),
    standardError,
    half: line.quantileAt(level) * standardError,
    uncertainty,
  }
}

function endsOfCounts(
  estimator: 'logisticRegression' | 'poissonRegression',
  ranked: ReturnType<typeof rankedGroups>,
  uncertainty: 'sampling',
  level: number,
): Ends | Refusal<'tooFewGroups' | 'noFit'> {
  const counted = countedGroups(estimator, ranked)
  if (counted.length < 2) return tooFewGroups(2)
  const fit = fitCounts(estimator, counted)
  if (fit === undefined) return noFit()
  const { most, least } = fit
  // The delta method: the derivative of the fitted value by the linear predictor.
  const by = (value: number): number => (estimator === 'logisticRegression' ? value * (1 - value) : value)
  const standardError = Math.sqrt(fit.varianceOf(by(most), -by(least)))
  return {
    most,
    least,
    standardError,
    half: normalQuantile((1 - level) / 2, { tail: 'upper' }) * standardError,
    uncertainty,
  }
}
