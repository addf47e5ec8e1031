import { mustBeFromZero } from '../shared/mustBeFromZero.js'
import { mustObject } from '../shared/mustObject.js'
import { mustArray } from '../shared/mustValues.js'
import type { Refusal } from '../shared/refusal.js'
import { refuse } from '../shared/refuse.js'
import { mustRate, type Rate } from './rate.js'

/** An age group or other stratum of a rate, and how much the standard population has of it. */
export interface WeightedStratum extends Rate {
  /** The standard population's number or share in this stratum, from 0 on; the weights need not add up to 1. */
  readonly weight: number
}

/** The strata; throws unless each is a rate with a weight. */
export function mustStrata(strata: readonly WeightedStratum[]): readonly WeightedStratum[] {
  for (const [index, stratum] of mustArray('strata', strata).entries()) {
    mustObject(`strata[${index}]`, stratum, '`events`, `exposure` and `weight`')
    mustRate(`strata[${index}].`, stratum)
    mustBeFromZero(`strata[${index}].weight`, stratum.weight)
  }
  return strata
}

/** Without a weight there is nothing to weigh by. */
export const noWeight = (): Refusal<'noWeight'> =>
  refuse(
    'noWeight',
    'No stratum has a weight above 0, so there is no standardised rate; give the standard population.',
    'Intet stratum har en vægt over 0, så der er ingen standardiseret rate; angiv standardbefolkningen.',
  )
