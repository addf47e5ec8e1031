import { fQuantile } from '../distributions.js'
import { MisuseError } from '../shared/misuse.js'
import { mustLevel } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import { mustArray, mustValues } from '../shared/mustValues.js'
import type { Refusal } from '../shared/refusal.js'
import { refuse } from '../shared/refuse.js'
import { representable } from '../shared/representable.js'
import { sum } from '../shared/sum.js'

/** Cronbach's alpha of a scale, with Feldt's interval. */
export interface CronbachAlpha {
  /** Alpha: at most 1; below 0 when the items go against each other. */
  readonly estimate: number
  /** The limits; `undefined` where there is no interval. */
  readonly lower: number | undefined
  readonly upper: number | undefined
  /** Why there is no interval; `undefined` where there is one. */
  readonly noInterval: Refusal<'sameItems'> | undefined
  /** How many items. */
  readonly items: number
  /** How many respondents answered all of them. */
  readonly respondents: number
  /** The sum of the items' variances, with n − 1: the numerator. */
  readonly itemVariance: number
  /** The variance of the respondents' sums, with n − 1: the denominator. */
  readonly totalVariance: number
  /** Alpha of the other items, item by item; `undefined` for an item without which it cannot be had. */
  readonly withoutItem: readonly (number | undefined)[]
  /** The confidence level, between 0 and 1. */
  readonly level: number
  readonly method: 'feldt'
}

/**
 * Cronbach's alpha (Cronbachs alfa): how much of the variance of a sum of items is shared by them, k/(k − 1) · (1 − Σ sᵢ² / s²). With Feldt's interval,
 * from 1 − (1 − α) F(1 − a/2) to 1 − (1 − α) F(a/2), F having n − 1 and (n − 1)(k − 1) degrees of freedom.
 *
 * `items` holds an array for each item, its answers in the same order of respondents; reverse what is asked the other way round first, and leave out
 * respondents who did not answer all. A high alpha does not show that a scale measures one thing; alpha is a lower bound of reliability when the
 * items measure the same thing equally well. `level` between 0 and 1, by default 0.95.
 *
 * Source: Cronbach, Psychometrika 1951, 16: 297–334; Feldt, Woodruff and Salih, Applied Psychological Measurement 1987, 11: 93–103.
 * R: `psych::alpha` (raw alpha) and `psych::alpha.ci`.
 * Items that are the same but for a constant have an alpha of 1, and nothing to estimate its uncertainty from: the limits are `undefined`, and `noInterval` says why.
 * Refused: fewer than two items or two respondents; sums that do not vary. Thrown: items of different lengths, values that are not finite.
 *
 * ```ts
 * import { cronbachAlpha, isRefusal } from '@groundplan/statistics'
 * const scale = cronbachAlpha({ items: [[1, 2, 3, 4], [2, 1, 4, 3], [1, 3, 2, 4]], level: 0.95 })
 * if (isRefusal(scale)) throw new Error(scale.why.en)
 * const found = [scale.estimate.toFixed(4), scale.respondents] // => ['0.7241', 4]
 * ```
 */
export function cronbachAlpha(input: {
  readonly items: readonly (readonly number[])[]
  readonly level?: number | undefined
}): CronbachAlpha | Refusal<'tooFewItems' | 'tooFewRespondents' | 'noVariation' | 'beyondRange'> {
  const { items, level = 0.95 } = mustObject('input', input, '`items`')
  mustLevel('level', level)
  const n = mustArray('items', items)[0]?.length ?? 0
  for (const [index, values] of items.entries()) {
    mustValues(`items[${index}]`, values)
    if (values.length !== n) {
      throw new MisuseError(
        'items',
        `\`items\` must be of one length: \`items[${index}]\` has ${values.length} answers, the first ${n}.`,
      )
    }
  }
  if (items.length < 2) {
    return refuse(
      'tooFewItems',
      'Fewer than two items are no scale; give at least two.',
      'Færre end to spørgsmål udgør ikke en skala; angiv mindst to.',
    )
  }
  if (n < 2) {
    return refuse(
      'tooFewRespondents',
      'Fewer than two respondents answered all items; give at least two.',
      'Færre end to respondenter har besvaret alle spørgsmål; angiv svar fra mindst to.',
    )
  }
  const alpha = alphaOf(items, n)
  if (alpha === undefined) {
    return refuse(
      'noVariation',
      "The respondents' sums do not vary, so there is nothing for the items to share; look at the items one by one.",
      'Alle respondenter har samme sumscore, så der er ingen varians, spørgsmålene kan være fælles om; se på dem ét for ét.',
    )
  }
  const p = (1 - level) / 2
  const [one, other] = [n - 1, (n - 1) * (items.length - 1)]
  const f = (tail: 'lower' | 'upper'): number => fQuantile({ p, df1: one, df2: other, tail })
  // 1 but for rounding.
  const isFull = 1 - alpha.estimate <= 16 * Number.EPSILON
  return representable({
    estimate: alpha.estimate,
    lower: isFull ? undefined : 1 - (1 - alpha.estimate) * f('upper'),
    upper: isFull ? undefined : 1 - (1 - alpha.estimate) * f('lower'),
    noInterval: isFull ? sameItems() : undefined,
    items: items.length,
    respondents: n,
    itemVariance: alpha.itemVariance,
    totalVariance: alpha.totalVariance,
    withoutItem: items.map(
      (_, left) =>
        alphaOf(
          items.filter((__, index) => index !== left),
          n,
        )?.estimate,
    ),
    level,
    method: 'feldt',
  })
}

const sameItems = (): Refusal<'sameItems'> =>
  refuse(
    'sameItems',
    'The items are the same but for a constant, so nothing is left to estimate the uncertainty from; report alpha, and look whether the items are copies.',
    'Spørgsmålene er ens på nær en konstant, så der er intet at vurdere usikkerheden ud fra; skriv alfa uden interval, og se efter, om spørgsmålene er kopier af hinanden.',
  )

function varianceOf(values: readonly number[]): number {
  const mean = sum(values) / values.length
  return sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1)
}

function alphaOf(
  items: readonly (readonly number[])[],
  n: number,
): { readonly estimate: number; readonly itemVariance: number; readonly totalVariance: number } | undefined {
  if (items.length < 2) return undefined
  const itemVariance = sum(items.map(varianceOf))
  const totals = Array.from({ length: n }, (_, person) => sum(items.map((values) => values[person] ?? 0)))
  const totalVariance = varianceOf(totals)
  // Sums that are equal but for rounding do not vary.
  if (totalVariance <= 1e-20 * itemVariance) return undefined
  const k = items.length
  return { estimate: (k / (k - 1)) * (1 - itemVariance / totalVariance), itemVariance, totalVariance }
}
