import { MisuseError } from '../shared/misuse.js'
import { must } from '../shared/must.js'
import { mustBeFromZero } from '../shared/mustBeFromZero.js'
import { mustObject } from '../shared/mustObject.js'
import { mustArray } from '../shared/mustValues.js'
import { sum } from '../shared/sum.js'

/**
 * A social group (social gruppe) of a population, such as a fifth by income or a level of education: how many they are, and how they fare. Either counts,
 * from which the value is `events / population`, or a value from elsewhere, such as a standardised rate.
 */
export type InequalityGroup =
  | {
      /** How many persons, or how much person-time, from 0 on; a group of 0 is left out. */
      readonly population: number
      /** How many events, from 0 on. */
      readonly events: number
    }
  | {
      /** How many persons, or how much person-time, from 0 on; a group of 0 is left out. */
      readonly population: number
      /** The group's mean, share or rate. */
      readonly value: number
      /** The value's standard error, from 0 on, for `uncertainty: 'sampling'`. */
      readonly standardError?: number | undefined
    }

/** In which order the groups stand. */
export type DeprivationOrder = 'mostDeprivedFirst' | 'leastDeprivedFirst'

/** A group with people in it, and its place: the middle of its people, from 0 (most deprived) to 1 (least). */
export interface RankedGroup {
  readonly population: number
  readonly value: number
  readonly rank: number
  readonly events: number | undefined
  readonly standardError: number | undefined
}

/** The groups with people in them, from the most deprived on, with their places. */
export function rankedGroups(groups: readonly InequalityGroup[], order: DeprivationOrder): readonly RankedGroup[] {
  const read = mustArray('groups', groups).map((group, i) => {
    mustObject(`groups[${i}]`, group, '`population`, and `events` or `value`')
    const population = mustBeFromZero(`groups[${i}].population`, group.population)
    if (!('events' in group)) {
      const value = must(`groups[${i}].value`, group.value, 'a finite number')
      const { standardError } = group
      if (standardError !== undefined) mustBeFromZero(`groups[${i}].standardError`, standardError)
      return { population, value, events: undefined, standardError }
    }
    const events = mustBeFromZero(`groups[${i}].events`, group.events)
    if (population === 0 && events > 0) {
      throw new MisuseError(
        `groups[${i}].events`,
        `\`groups[${i}].events\` must be 0 where the population is 0, not ${events}.`,
      )
    }
    return { population, value: events / population, events, standardError: undefined }
  })
  const present = read.filter(({ population }) => population > 0)
  if (order === 'leastDeprivedFirst') present.reverse()
  const all = sum(present.map(({ population }) => population))
  let below = 0
  return present.map((group) => {
    const part = group.population / all
    const rank = below + part / 2
    below += part
    return { ...group, rank }
  })
}
