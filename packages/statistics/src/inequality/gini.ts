import { MisuseError } from '../shared/misuse.js'
import { mustObject } from '../shared/mustObject.js'
import { mustValues } from '../shared/mustValues.js'
import type { Refusal } from '../shared/refusal.js'
import { refuse } from '../shared/refuse.js'
import { sum } from '../shared/sum.js'

/**
 * The Gini coefficient (Gini-koefficient) of an amount such as income: 0 when all have the same; up to 1 − 1/n when one of n has all. The population
 * formula: half the mean difference between two persons drawn with replacement, over the mean; no n/(n − 1).
 *
 * `values` from 0 on, in any unit; `weights` from 0 on, by default 1: a weight of 3 is three persons with that value. Not for amounts that may be
 * negative, such as wealth less debt, nor for how health differs with social position: for that `concentrationIndex`.
 *
 * Source: Gini 1912; computed as Σ F(1 − F) Δx / mean over the gaps Δx between sorted values, F being the share of persons up to the gap.
 * R: `DescTools::Gini(x, weights, unbiased = FALSE)`.
 * Refused: nobody, or nobody who has anything. Thrown: a negative value or weight, another number of weights than of values.
 *
 * ```ts
 * import { gini } from '@groundplan/statistics'
 * gini({ values: [1, 1, 2, 4] }) // => 0.3125
 * gini({ values: [1, 2, 4], weights: [2, 1, 1] }) // => 0.3125
 * ```
 */
export function gini(input: {
  readonly values: readonly number[]
  readonly weights?: readonly number[] | undefined
}): number | Refusal<'noObservations' | 'nothingToShare'> {
  const { values, weights } = mustObject('input', input, '`values`')
  const fromZero = ['a finite number from 0 on', (given: number) => given >= 0] as const
  mustValues('values', values, ...fromZero)
  if (weights !== undefined) {
    mustValues('weights', weights, ...fromZero)
    if (weights.length !== values.length) {
      throw new MisuseError(
        'weights',
        `\`weights\` must be as many as \`values\` (${values.length}), not ${weights.length}.`,
      )
    }
  }
  // Weights and values are taken in units of their largest, so that sums stay within range.
  const heaviest = (weights ?? []).reduce((most, weight) => Math.max(most, weight), 0)
  const persons = values
    .map((value, i) => ({ value, weight: weights === undefined ? 1 : (weights[i] ?? 0) / heaviest }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => one.value - other.value)
  if (persons.length === 0) {
    return refuse(
      'noObservations',
      'There is nobody to compare: no values, or no weight above 0; give values with a weight above 0.',
      'Der er ingen at sammenligne: Der er ingen værdier, eller ingen vægt er over 0; angiv værdier med en vægt over 0.',
    )
  }
  const richest = persons[persons.length - 1]?.value ?? 0
  if (richest === 0) {
    return refuse(
      'nothingToShare',
      'Nobody has anything, so nothing is shared unequally; say so.',
      'Ingen har noget, så der er intet, der kan være ulige fordelt; skriv det.',
    )
  }
  const all = sum(persons.map(({ weight }) => weight))
  const mean = sum(persons.map(({ value, weight }) => (value / richest) * (weight / all)))
  // The shares of persons from each one up, added from the top: 1 less those below would lose the digits of a small share.
  let above = 0
  const upFrom = persons
    .map(({ weight }) => weight)
    .reverse()
    .map((weight) => {
      above += weight / all
      return above
    })
    .reverse()
  let below = 0
  const gaps = persons.slice(1).map(({ value }, i) => {
    const before = persons[i]
    below += (before?.weight ?? 0) / all
    return below * (upFrom[i + 1] ?? 0) * ((value - (before?.value ?? 0)) / richest)
  })
  return sum(gaps) / mean
}
