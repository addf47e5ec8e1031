import { mustLevel } from '../shared/must.js'
import { mustBeFromZero } from '../shared/mustBeFromZero.js'
import { mustObject } from '../shared/mustObject.js'
import { mustOneOf } from '../shared/mustOneOf.js'
import { mustArray } from '../shared/mustValues.js'
import type { Refusal } from '../shared/refusal.js'
import { refuse } from '../shared/refuse.js'
import { representable } from '../shared/representable.js'
import { sum } from '../shared/sum.js'
import { countLimits } from './countLimits.js'
import { mustTally } from './mustTally.js'
import { mustPer, mustRate, noExposure, type Rate } from './rate.js'

/** A number with its confidence limits. */
export interface Limited {
  readonly estimate: number
  readonly lower: number
  readonly upper: number
}

/** An age group or other stratum: the exposure here, and the reference population's rate. */
export interface ReferredStratum {
  /** The exposure in the population that is looked at, from 0 on. */
  readonly exposure: number
  /** The reference population's events and exposure in this stratum. */
  readonly reference: Rate
}

/** A standardised ratio (1 when the events are as many as expected), and the rate that goes with it. */
export interface IndirectlyStandardisedRate {
  /** Observed over expected: the standardised mortality ratio (SMR) when the events are deaths; not times 100. */
  readonly ratio: Limited
  /** The ratio times the reference population's crude rate, in events per `per` units of exposure. */
  readonly rate: Limited
  /** The events that were observed. */
  readonly events: number
  /** The events to be expected with the reference's rates. */
  readonly expected: number
  /** All exposure. */
  readonly exposure: number
  /** The reference population's crude rate, in events per `per` units of exposure. */
  readonly referenceRate: number
  /** The rates are per so many units of exposure. */
  readonly per: number
  /** The confidence level, between 0 and 1. */
  readonly level: number
  readonly method: 'exactPoisson' | 'byar'
}

/**
 * The indirectly standardised ratio and rate (indirekte standardiseret rate): the events observed over those to be expected had each stratum the
 * reference population's rate. The observed events need not be known by stratum.
 *
 * The interval is that of the number of events (`method`: `'exactPoisson'`, the default, or `'byar'`) over the expected number; the reference is taken as
 * known, so it should be large. Not for comparing two places with each other: their ratios weigh the strata differently; use
 * `directlyStandardisedRate`. `per` is the unit of the rate, by default 1; `level` between 0 and 1, by default 0.95.
 *
 * Source: Breslow and Day, Statistical Methods in Cancer Research II, IARC 1987, ch. 2.
 * Refused: a reference without exposure in a stratum that has exposure; nothing expected. Thrown: as by `rateInterval`.
 *
 * ```ts
 * import { indirectlyStandardisedRate, isRefusal } from '@groundplan/statistics'
 * const strata = [
 *   { exposure: 2000, reference: { events: 150, exposure: 100000 } },
 *   { exposure: 1500, reference: { events: 240, exposure: 40000 } },
 * ]
 * const standardised = indirectlyStandardisedRate({ events: 16, strata, level: 0.95 })
 * if (isRefusal(standardised)) throw new Error(standardised.why.en)
 * const found = [standardised.expected, standardised.ratio.estimate.toFixed(3), standardised.ratio.upper.toFixed(3)]
 * // => [12, '1.333', '2.165']
 * ```
 */
export function indirectlyStandardisedRate(input: {
  /** The events observed, over all strata: a whole number from 0 on. */
  readonly events: number
  readonly strata: readonly ReferredStratum[]
  readonly per?: number | undefined
  readonly level?: number | undefined
  readonly method?: 'exactPoisson' | 'byar' | undefined
}): IndirectlyStandardisedRate | Refusal<'noExposure' | 'nothingExpected' | 'beyondRange'> {
  const {
    events,
    strata,
    per = 1,
    level = 0.95,
    method = 'exactPoisson',
  } = mustObject('input', input, '`events` and `strata`')
  mustTally('events', events)
  for (const [index, stratum] of mustArray('strata', strata).entries()) {
    const { exposure, reference } = mustObject(`strata[${index}]`, stratum, '`exposure` and `reference`')
    mustBeFromZero(`strata[${index}].exposure`, exposure)
    mustRate(`strata[${index}].reference.`, reference)
  }
  mustPer(per)
  mustLevel('level', level)
  mustOneOf('method', method, ['exactPoisson', 'byar'])
  if (strata.some(({ exposure, reference }) => reference.exposure === 0 && (exposure > 0 || reference.events > 0)))
    return noExposure()
  const known = strata.filter(({ reference }) => reference.exposure > 0)
  const expected = sum(known.map(({ exposure, reference }) => exposure * (reference.events / reference.exposure)))
  if (expected === 0) {
    return refuse(
      'nothingExpected',
      'No events are to be expected, so there is no ratio; look whether the strata have exposure, or take a larger reference population or wider strata.',
      'Det forventede antal hændelser er 0, så der er intet forhold at beregne; se efter, om der er risikotid i strata, eller vælg en større referencebefolkning eller bredere strata.',
    )
  }
  const crude =
    sum(known.map(({ reference }) => reference.events)) / sum(known.map(({ reference }) => reference.exposure))
  const { lower, upper } = countLimits[method === 'byar' ? 'byar' : 'exact'](events, level)
  const limited = (unit: number): Limited => ({
    estimate: (events / expected) * unit,
    lower: (lower / expected) * unit,
    upper: (upper / expected) * unit,
  })
  return representable({
    ratio: limited(1),
    rate: limited(crude * per),
    events,
    expected,
    exposure: sum(strata.map(({ exposure }) => exposure)),
    referenceRate: crude * per,
    per,
    level,
    method,
  })
}
