import { MisuseError } from '../shared/misuse.js'
import { must, mustLevel } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import { isRefusal, type Refusal } from '../shared/refusal.js'
import { shown } from '../shared/shown.js'
import { inWords } from './inWords.js'
import type { PowerResult } from './power.js'
import { powerCurve } from './powerCurve.js'
import type { PowerRefusal } from './powerRefusal.js'
import { resultAt } from './resultAt.js'
import type { StudyDesign } from './studyDesign.js'

/** What `minimumDetectableChange` takes. */
export type MinimumDetectableChange = StudyDesign & {
  /** The probability of finding it that is asked for, above 1 − level and below 1. Default: 0.8. */
  readonly power?: number | undefined
  /** Default: 0.95. */
  readonly level?: number | undefined
  /** Which way the change goes; it matters for proportions alone. Default: `'rise'`. */
  readonly direction?: 'rise' | 'fall' | undefined
}

/** The size at which a rising function passes a value, to the last digits, by halving. */
function passing(value: number, rising: (size: number) => number, low: number, high: number): number {
  let [below, above] = [low, high]
  for (let step = 0; step < 2000; step += 1) {
    const middle = (below + above) / 2
    if (middle <= below || middle >= above) break
    if (rising(middle) < value) below = middle
    else above = middle
  }
  return above
}

/**
 * The smallest true change that a study of this design and size finds with the power asked for (mindste påviselige ændring); the inverse of `power`,
 * with its assumptions. A change that matters and is smaller will be missed more often than that.
 *
 * Refused: fewer than five clusters; a proportion that cannot change by as much. Thrown: numbers outside their ranges.
 *
 * ```ts
 * import { isRefusal, minimumDetectableChange } from '@groundplan/statistics'
 * const result = minimumDetectableChange({
 *   design: 'differenceInDifferences', clusters: { exposed: 10, comparison: 10 }, size: 50, sd: 1, icc: 0.05, clusterAutocorrelation: 0.8,
 * })
 * if (isRefusal(result)) throw new Error(result.why.en)
 * result.change.toFixed(3) // => '0.319'
 * result.designEffect?.toFixed(2) // => '1.45'
 * ```
 */
export function minimumDetectableChange(
  study: MinimumDetectableChange,
): PowerResult | Refusal<PowerRefusal | 'outOfReach'> {
  mustObject('study', study, 'a `design` and its numbers')
  const level = mustLevel('level', study.level ?? 0.95)
  const wanted = must(
    'power',
    study.power ?? 0.8,
    `above ${1 - level} (1 − level) and below 1`,
    (given) => given > 1 - level && given < 1,
  )
  const direction = study.direction ?? 'rise'
  if (direction !== 'rise' && direction !== 'fall')
    throw new MisuseError('direction', `\`direction\` must be 'rise' or 'fall', not ${shown(direction)}.`)
  const sign = direction === 'rise' ? 1 : -1
  const curve = powerCurve(study, level)
  if (isRefusal(curve)) return curve
  const powerAt = (size: number) => curve.powerAt(sign * size)
  const limit = sign > 0 ? curve.most : -curve.least
  let high = Number.isFinite(limit) ? limit : curve.standardErrorAt(0)
  while (high < limit && powerAt(high) < wanted) high *= 2
  if (powerAt(high) < wanted)
    return {
      refused: 'outOfReach',
      why: {
        en: `Even a change by ${inWords(limit).en} is found with a power of less than ${wanted}. Plan more persons, or ask for less power.`,
        da: `Selv en ændring på ${inWords(limit).da} påvises kun med en styrke på under ${String(wanted).replace('.', ',')}. Planlæg med flere personer, eller nøjes med en lavere styrke.`,
      },
    }
  const change = sign * passing(wanted, powerAt, 0, high)
  return resultAt(study.design, change, curve, level)
}
