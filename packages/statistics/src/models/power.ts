import { must, mustLevel } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import { isRefusal, type Refusal } from '../shared/refusal.js'
import { powerCurve } from './powerCurve.js'
import type { PowerRefusal } from './powerRefusal.js'
import { resultAt } from './resultAt.js'
import type { StudyDesign } from './studyDesign.js'

/** What `power` takes: a design, and the change that it is to find. */
export type Power = StudyDesign & {
  /** The true change, in the unit of y (a difference of proportions for `twoProportions`). */
  readonly change: number
  /** The level of the interval that is to leave out 0, between 0 and 1: the test is two-sided at 1 − level. Default: 0.95. */
  readonly level?: number | undefined
}

/** What `power` and `minimumDetectableChange` return. */
export interface PowerResult {
  readonly design: StudyDesign['design']
  readonly change: number
  /** The probability of finding the change, from 0 to 1. Danish: styrke. */
  readonly power: number
  /** The standard error to be expected of the estimate. */
  readonly standardError: number
  /** Degrees of freedom of t; absent where the normal distribution stands in. */
  readonly df?: number
  /** The variance by what it would be with as many independent persons; for clusters alone. Danish: designeffekt. */
  readonly designEffect?: number
  readonly level: number
}

/**
 * The probability that a study finds a change that is there (statistisk styrke): two-sided, both tails counted (`strict = TRUE` of R's `power.t.test`).
 *
 * Means, paired changes and difference-in-differences by the noncentral t distribution; proportions by the normal one, as `power.prop.test`; series by
 * least squares on a first-order autoregression that is thought known, so that it promises a little too much for short ones. Difference-in-differences
 * takes clusters of equal size; fewer than five are refused. Thrown: numbers outside the ranges of the design. Not for reckoning the power of a study
 * that has been done from what it found.
 *
 * ```ts
 * import { isRefusal, power } from '@groundplan/statistics'
 * const result = power({ design: 'twoMeans', first: 64, second: 64, sd: 1, change: 0.5 })
 * if (isRefusal(result)) throw new Error(result.why.en)
 * result.power.toFixed(4) // => '0.8015'
 * ```
 */
export function power(study: Power): PowerResult | Refusal<PowerRefusal> {
  mustObject('study', study, 'a `design`, its numbers and a `change`')
  const level = mustLevel('level', study.level ?? 0.95)
  const curve = powerCurve(study, level)
  if (isRefusal(curve)) return curve
  const { least, most } = curve
  const change = must(
    'change',
    study.change,
    Number.isFinite(most)
      ? `from ${least} to ${most}, so that both proportions lie between 0 and 1`
      : 'a finite number',
    (given) => given >= least && given <= most,
  )
  return resultAt(study.design, change, curve, level)
}
