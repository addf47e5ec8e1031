import { MisuseError } from '../shared/misuse.js'
import { must } from '../shared/must.js'
import { mustBeFromZero } from '../shared/mustBeFromZero.js'
import { mustObject } from '../shared/mustObject.js'
import { mustArray, mustValues } from '../shared/mustValues.js'
import { sum } from '../shared/sum.js'

/** A group as `concentrationIndex` takes it: counts of persons, or a mean with the standard deviation among them. */
export type ConcentrationGroup =
  | {
      /** How many persons, from 0 on; a group of 0 is left out. Whole numbers, or there is no interval. */
      readonly population: number
      /** How many of them have the outcome, from 0 to `population`. */
      readonly events: number
    }
  | {
      /** How many persons, from 0 on; a group of 0 is left out. */
      readonly population: number
      /** The group's mean. */
      readonly value: number
      /** The standard deviation among the group's persons (divided by their number), without which there is no interval. */
      readonly standardDeviation?: number | undefined
    }

/** The persons of one position: how many, the mean of their values, and the variance among them (divided by their number). */
export interface Position {
  readonly population: number
  readonly value: number
  readonly variance: number | undefined
}

/** How many persons stand behind what is no whole number is not known. */
const isWhole = (count: number): boolean => Number.isInteger(count)

/** The positions of groups, from the most deprived on. */
export function positionsOfGroups(
  groups: readonly ConcentrationGroup[],
  order: 'mostDeprivedFirst' | 'leastDeprivedFirst',
): readonly Position[] {
  const positions = mustArray('groups', groups).map((group, i) => {
    mustObject(`groups[${i}]`, group, '`population`, and `events` or `value`')
    const population = mustBeFromZero(`groups[${i}].population`, group.population)
    if ('events' in group) {
      must(
        `groups[${i}].events`,
        group.events,
        `from 0 to the population (${population})`,
        (given) => given >= 0 && given <= population,
      )
      const value = group.events / population
      return {
        population,
        value,
        variance: isWhole(population) && isWhole(group.events) ? value * (1 - value) : undefined,
      }
    }
    const { standardDeviation } = group
    must(`groups[${i}].value`, group.value, 'a finite number')
    if (standardDeviation !== undefined) mustBeFromZero(`groups[${i}].standardDeviation`, standardDeviation)
    return {
      population,
      value: group.value,
      variance: standardDeviation === undefined || !isWhole(population) ? undefined : standardDeviation ** 2,
    }
  })
  const present = positions.filter(({ population }) => population > 0)
  return order === 'mostDeprivedFirst' ? present : present.reverse()
}

/** The positions of persons: those with the same position are put together. */
export function positionsOfPersons(
  values: readonly number[],
  position: readonly number[],
  weights: readonly number[] | undefined,
): readonly Position[] {
  mustValues('values', values)
  mustValues('position', position)
  if (weights !== undefined) mustValues('weights', weights, 'a finite number from 0 on', (given) => given >= 0)
  for (const [name, list] of [
    ['position', position],
    ['weights', weights ?? values],
  ] as const) {
    if (list.length !== values.length) {
      throw new MisuseError(name, `\`${name}\` must be as many as \`values\` (${values.length}), not ${list.length}.`)
    }
  }
  const byPosition = new Map<number, { readonly value: number; readonly weight: number }[]>()
  for (const [i, value] of values.entries()) {
    const weight = weights === undefined ? 1 : (weights[i] ?? 0)
    // + 0 makes one key of 0 and −0.
    const key = (position[i] ?? 0) + 0
    if (weight === 0) continue
    const there = byPosition.get(key)
    if (there === undefined) byPosition.set(key, [{ value, weight }])
    else there.push({ value, weight })
  }
  return [...byPosition.entries()]
    .sort(([one], [other]) => one - other)
    .map(([, persons]) => {
      const population = sum(persons.map(({ weight }) => weight))
      const value = sum(persons.map((person) => (person.weight / population) * person.value))
      const variance = sum(persons.map((person) => (person.weight / population) * (person.value - value) ** 2))
      // With weights that are not counts, how many persons stand behind them is not known.
      return { population, value, variance: weights === undefined ? variance : undefined }
    })
}
