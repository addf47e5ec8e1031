import {
  byarInterval,
  clopperPearsonInterval,
  directlyStandardisedRate,
  exactPoissonInterval,
  indirectlyStandardisedRate,
  meanInterval,
  newcombeDifference,
  type Rate,
  rateDifference,
  rateInterval,
  rateRatio,
  type Share,
  type WeightedStratum,
  wilsonInterval,
} from '@groundplan/statistics'
import { describe, expect, it } from 'vitest'
import { answered } from '../support/oracle.js'
import { thrown } from '../support/thrown.js'

const share: Share = { successes: 3, trials: 9 }
const rate: Rate = { events: 3, exposure: 9 }
const stratum: WeightedStratum = { events: 3, exposure: 9, weight: 1 }
const referred = { exposure: 3, reference: rate }

const whole = (argument: string, was: unknown) => [
  argument,
  `\`${argument}\` must be a whole number from 0 on, not ${was}.`,
]
const fromZero = (argument: string, was: unknown) => [
  argument,
  `\`${argument}\` must be a finite number from 0 on, not ${was}.`,
]

describe('misuse', () => {
  it.each([95, 0, 1, -0.1, Number.NaN, Number.POSITIVE_INFINITY])('a level of %d', (level) => {
    const message = ['level', `\`level\` must be between 0 and 1, such as 0.95, not ${level}.`]
    const strata = [stratum]
    for (const call of [
      () => wilsonInterval({ ...share, level }),
      () => clopperPearsonInterval({ ...share, level }),
      () => newcombeDifference({ first: share, second: share, level }),
      () => byarInterval({ events: 1, level }),
      () => exactPoissonInterval({ events: 1, level }),
      () => meanInterval({ values: [], level }),
      () => rateInterval({ ...rate, level }),
      () => rateRatio({ first: rate, second: rate, level }),
      () => rateDifference({ first: rate, second: rate, level }),
      () => directlyStandardisedRate({ strata, level }),
      () => indirectlyStandardisedRate({ events: 1, strata: [referred], level }),
    ]) {
      expect(thrown(call)).toStrictEqual(message)
    }
  })

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('a count of %d', (count) => {
    expect(thrown(() => wilsonInterval({ successes: count, trials: 9 }))).toStrictEqual(whole('successes', count))
    expect(thrown(() => clopperPearsonInterval({ successes: 1, trials: count }))).toStrictEqual(whole('trials', count))
    const bad = { successes: count, trials: 9 }
    expect(thrown(() => newcombeDifference({ first: bad, second: share }))).toStrictEqual(
      whole('first.successes', count),
    )
    expect(thrown(() => newcombeDifference({ first: share, second: bad }))).toStrictEqual(
      whole('second.successes', count),
    )
    expect(thrown(() => byarInterval({ events: count }))).toStrictEqual(whole('events', count))
    expect(thrown(() => exactPoissonInterval({ events: count }))).toStrictEqual(whole('events', count))
    const events = { events: count, exposure: 1 }
    expect(thrown(() => rateInterval(events))).toStrictEqual(whole('events', count))
    expect(thrown(() => rateRatio({ first: events, second: rate }))).toStrictEqual(whole('first.events', count))
    expect(thrown(() => rateDifference({ first: rate, second: events }))).toStrictEqual(whole('second.events', count))
    expect(thrown(() => rateRatio({ first: rate, second: events }))).toStrictEqual(whole('second.events', count))
    expect(thrown(() => rateDifference({ first: events, second: rate }))).toStrictEqual(whole('first.events', count))
    const strata = [stratum, { ...stratum, events: count }]
    expect(thrown(() => directlyStandardisedRate({ strata }))).toStrictEqual(whole('strata[1].events', count))
    expect(thrown(() => indirectlyStandardisedRate({ events: count, strata: [] }))).toStrictEqual(
      whole('events', count),
    )
    expect(
      thrown(() => indirectlyStandardisedRate({ events: 1, strata: [{ exposure: 1, reference: events }] })),
    ).toStrictEqual(whole('strata[0].reference.events', count))
    expect(thrown(() => meanInterval({ n: count, mean: 1, standardDeviation: 1 }))).toStrictEqual(whole('n', count))
  })

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('an exposure or weight of %d', (was) => {
    const bad = { events: 1, exposure: was }
    expect(thrown(() => rateInterval(bad))).toStrictEqual(fromZero('exposure', was))
    const strata = [{ ...stratum, weight: was }]
    expect(thrown(() => directlyStandardisedRate({ strata }))).toStrictEqual(fromZero('strata[0].weight', was))
    expect(
      thrown(() => indirectlyStandardisedRate({ events: 1, strata: [{ exposure: was, reference: rate }] })),
    ).toStrictEqual(fromZero('strata[0].exposure', was))
    expect(thrown(() => meanInterval({ n: 3, mean: 1, standardDeviation: was }))).toStrictEqual(
      fromZero('standardDeviation', was),
    )
  })

  it.each([0, -1, Number.NaN])('a unit of %d', (per) => {
    const message = ['per', `\`per\` must be a finite number above 0, such as 1000 or 100000, not ${per}.`]
    expect(thrown(() => rateInterval({ ...rate, per }))).toStrictEqual(message)
    expect(thrown(() => rateDifference({ first: rate, second: rate, per }))).toStrictEqual(message)
    expect(thrown(() => directlyStandardisedRate({ strata: [stratum], per }))).toStrictEqual(message)
    expect(thrown(() => indirectlyStandardisedRate({ events: 1, strata: [referred], per }))).toStrictEqual(message)
  })

  it('a count beyond what the distributions take', () => {
    const message = (argument: string) => [
      argument,
      `\`${argument}\` must be at most 1e11; give fewer, larger units, not 100000000001.`,
    ]
    const events = 1e11 + 1
    expect(thrown(() => exactPoissonInterval({ events }))).toStrictEqual(message('events'))
    expect(thrown(() => byarInterval({ events }))).toStrictEqual(message('events'))
    expect(thrown(() => rateInterval({ events, exposure: 1 }))).toStrictEqual(message('events'))
    expect(thrown(() => wilsonInterval({ successes: 1, trials: events }))).toStrictEqual(message('trials'))
    expect(thrown(() => indirectlyStandardisedRate({ events, strata: [] }))).toStrictEqual(message('events'))
    expect(thrown(() => meanInterval({ n: events, mean: 1, standardDeviation: 1 }))).toStrictEqual(message('n'))
    expect(exactPoissonInterval({ events: 1e11 }).lower).toBeLessThan(1e11)
  })

  it('levels near 0 and exposures near the largest number leave the estimate between its limits', () => {
    const level = 5e-324
    const wilson = wilsonInterval({ successes: 22, trials: 29, level })
    const ratio = rateRatio({
      first: { events: 33, exposure: 4351351.034541362 },
      second: { events: 1e9, exposure: 3 },
      level,
      method: 'score',
    })
    const difference = rateDifference({ first: { events: 15, exposure: 3 }, second: { events: 7, exposure: 1 }, level })
    const huge = { events: 0, exposure: 1e300 }
    for (const it of [wilson, ratio, difference, rateDifference({ first: huge, second: huge, level })].map(answered)) {
      expect(it.lower <= it.estimate && it.estimate <= it.upper).toBe(true)
      expect(it.upper - it.lower).toBeLessThan(1e-12)
    }
  })

  it('more successes than trials', () => {
    expect(thrown(() => wilsonInterval({ successes: 10, trials: 9 }))).toStrictEqual([
      'successes',
      '`successes` must be no more than `trials` (9), not 10.',
    ])
    expect(thrown(() => newcombeDifference({ first: share, second: { successes: 2, trials: 1 } }))).toStrictEqual([
      'second.successes',
      '`second.successes` must be no more than `second.trials` (1), not 2.',
    ])
  })

  it('a method that there is not', () => {
    const method = 'wald' as unknown as 'byar'
    const exactOrByar = ['method', "`method` must be 'exactPoisson', 'byar', not wald."]
    expect(thrown(() => rateInterval({ ...rate, method }))).toStrictEqual(exactOrByar)
    expect(thrown(() => indirectlyStandardisedRate({ events: 1, strata: [], method }))).toStrictEqual(exactOrByar)
    expect(thrown(() => rateRatio({ first: rate, second: rate, method: 'wald' as unknown as 'score' }))).toStrictEqual([
      'method',
      "`method` must be 'exactConditional', 'score', not wald.",
    ])
    expect(
      thrown(() => directlyStandardisedRate({ strata: [], method: 'wald' as unknown as 'dobsonByar' })),
    ).toStrictEqual(['method', "`method` must be 'fayFeuerGamma', 'dobsonExact', 'dobsonByar', not wald."])
  })

  it('values that are not finite, and what is no array', () => {
    expect(thrown(() => meanInterval({ values: [1, Number.NaN] }))).toStrictEqual([
      'values[1]',
      '`values[1]` must be a finite number, not NaN.',
    ])
    expect(thrown(() => meanInterval({ values: 'abc' as unknown as number[] }))).toStrictEqual([
      'values',
      '`values` must be an array, not abc.',
    ])
    expect(thrown(() => directlyStandardisedRate({ strata: 3 as unknown as WeightedStratum[] }))).toStrictEqual([
      'strata',
      '`strata` must be an array, not 3.',
    ])
    expect(thrown(() => meanInterval({ n: 2, mean: Number.NaN, standardDeviation: 1 }))).toStrictEqual([
      'mean',
      '`mean` must be a finite number, not NaN.',
    ])
  })
})

describe('refusals', () => {
  it('no trials', () => {
    const refused = {
      refused: 'noTrials',
      why: {
        en: 'There are no trials, so there is no share; say that nobody was counted.',
        da: 'Nævneren (`trials`) er 0, så der er ingen andel; skriv, at ingen er talt med.',
      },
    }
    const none = { successes: 0, trials: 0 }
    expect(wilsonInterval(none)).toStrictEqual(refused)
    expect(clopperPearsonInterval(none)).toStrictEqual(refused)
    expect(newcombeDifference({ first: none, second: share })).toStrictEqual(refused)
    expect(newcombeDifference({ first: share, second: none })).toStrictEqual(refused)
  })

  it('no exposure', () => {
    const refused = {
      refused: 'noExposure',
      why: {
        en: 'There is no exposure, so there is no rate; put such a stratum together with its neighbour, or say that nobody was followed.',
        da: 'Der er ingen risikotid og derfor ingen rate; slå et sådant stratum sammen med nabostratummet, eller skriv, at ingen er fulgt.',
      },
    }
    const none = { events: 0, exposure: 0 }
    expect(rateInterval(none)).toStrictEqual(refused)
    expect(rateRatio({ first: none, second: rate })).toStrictEqual(refused)
    expect(rateRatio({ first: rate, second: none })).toStrictEqual(refused)
    expect(rateDifference({ first: none, second: rate })).toStrictEqual(refused)
    expect(rateDifference({ first: rate, second: none })).toStrictEqual(refused)
    for (const bad of [
      { events: 0, exposure: 0, weight: 1 },
      { events: 1, exposure: 0, weight: 0 },
    ]) {
      expect(directlyStandardisedRate({ strata: [stratum, bad] })).toStrictEqual(refused)
    }
    for (const bad of [
      { exposure: 1, reference: none },
      { exposure: 0, reference: { events: 1, exposure: 0 } },
    ]) {
      expect(indirectlyStandardisedRate({ events: 1, strata: [referred, bad] })).toStrictEqual(refused)
    }
  })

  it('a mean of fewer than two', () => {
    const no = {
      refused: 'noObservations',
      why: {
        en: 'There are no values, so there is no mean; say that nobody answered.',
        da: 'Der er ingen værdier og derfor intet gennemsnit; skriv, at ingen har svaret.',
      },
    }
    expect(meanInterval({ values: [] })).toStrictEqual(no)
    expect(meanInterval({ n: 0, mean: Number.NaN, standardDeviation: Number.NaN })).toStrictEqual(no)
    const one = {
      refused: 'oneObservation',
      why: {
        en: 'One value says nothing about how much values differ; give at least two.',
        da: 'Én værdi siger intet om, hvor meget værdierne varierer; angiv mindst to.',
      },
    }
    expect(meanInterval({ values: [4] })).toStrictEqual(one)
    expect(meanInterval({ n: 1, mean: 4, standardDeviation: 0 })).toStrictEqual(one)
  })

  it('a mean of values that are all the same', () => {
    const same = {
      refused: 'sameValues',
      why: {
        en: 'All values are the same but for rounding, so nothing is left to estimate the uncertainty from; report the number itself.',
        da: 'Alle værdier er ens på nær afrunding, så der er intet at vurdere usikkerheden ud fra; skriv tallet uden interval.',
      },
    }
    // R: t.test(c(.1, .1, .1)) stops with "data are essentially constant".
    for (const values of [
      [0.1, 0.1, 0.1],
      [0, 0],
      [-7, -7],
      [0.1 + 0.2, 0.3],
    ]) {
      expect(meanInterval({ values })).toStrictEqual(same)
    }
    expect(meanInterval({ n: 9, mean: 4, standardDeviation: 0 })).toStrictEqual(same)
    expect(meanInterval({ values: [1, 1 + 1e-13] })).toHaveProperty('lower')
    expect(meanInterval({ values: [1e-200, 2e-200] })).toHaveProperty('refused', 'beyondRange')
  })

  it('a stratum without weight is in no limit of Dobson', () => {
    const strata = [
      { events: 4, exposure: 2000, weight: 0.7 },
      { events: 12, exposure: 1500, weight: 0.3 },
    ]
    const without = { events: 500, exposure: 900, weight: 0 }
    // R: x <- c(4, 12); t <- c(2000, 1500); w <- c(.7, .3); y <- sum(w * x / t); s <- sqrt(sum(w^2 * x / t^2) / 16)
    // y + s * (qgamma(.025, 16) - 16); y + s * (qgamma(.975, 17) - 16)
    const rate = answered(directlyStandardisedRate({ strata: [...strata, without], method: 'dobsonExact' }))
    expect(rate.estimate).toBeCloseTo(0.0038, 15)
    expect(rate.lower).toBeCloseTo(0.0021122461625054708, 14)
    expect(rate.upper).toBeCloseTo(0.0062580280943512478, 14)
    expect(rate).toMatchObject({ events: 516, exposure: 4400 })
    for (const method of ['dobsonByar', 'fayFeuerGamma'] as const) {
      const own = answered(directlyStandardisedRate({ strata, method }))
      const { lower, upper } = answered(directlyStandardisedRate({ strata: [without, ...strata], method }))
      expect([lower, upper]).toEqual([own.lower, own.upper])
    }
    const none = strata.map((one) => ({ ...one, events: 0 }))
    expect(directlyStandardisedRate({ strata: [...none, without], method: 'dobsonByar' })).toHaveProperty(
      'refused',
      'noEvents',
    )
  })

  it('what the data do not determine', () => {
    expect(rateRatio({ first: rate, second: { events: 0, exposure: 5 } })).toStrictEqual({
      refused: 'noEventsInSecond',
      why: {
        en: 'The second group has no events, so the ratio has no upper limit; use `rateDifference`, or put the other group second.',
        da: 'Gruppe nummer to (`second`) har ingen hændelser, så rateratioen har ingen øvre grænse; brug `rateDifference`, eller byt om på grupperne.',
      },
    })
    for (const strata of [[], [{ ...stratum, weight: 0 }]]) {
      expect(directlyStandardisedRate({ strata })).toStrictEqual({
        refused: 'noWeight',
        why: {
          en: 'No stratum has a weight above 0, so there is no standardised rate; give the standard population.',
          da: 'Intet stratum har en vægt over 0, så der er ingen standardiseret rate; angiv standardbefolkningen.',
        },
      })
    }
    expect(directlyStandardisedRate({ strata: [{ ...stratum, events: 0 }], method: 'dobsonByar' })).toStrictEqual({
      refused: 'noEvents',
      why: {
        en: "There are no events in strata with weight, and Dobson's limits are not defined without; use `method: 'fayFeuerGamma'`.",
        da: "Der er ingen hændelser i strata med en vægt over 0, og uden hændelser er Dobsons grænser ikke defineret; brug `method: 'fayFeuerGamma'`.",
      },
    })
    for (const strata of [
      [],
      [{ exposure: 3, reference: { events: 0, exposure: 9 } }],
      [{ exposure: 0, reference: { events: 5, exposure: 9 } }],
    ]) {
      expect(indirectlyStandardisedRate({ events: 1, strata })).toStrictEqual({
        refused: 'nothingExpected',
        why: {
          en: 'No events are to be expected, so there is no ratio; look whether the strata have exposure, or take a larger reference population or wider strata.',
          da: 'Det forventede antal hændelser er 0, så der er intet forhold at beregne; se efter, om der er risikotid i strata, eller vælg en større referencebefolkning eller bredere strata.',
        },
      })
    }
  })

  it('numbers beyond what can be calculated', () => {
    const refused = {
      refused: 'beyondRange',
      why: {
        en: 'The numbers are too large or too small to calculate with; give them in another unit.',
        da: 'Tallene er for store eller for små til beregningen; angiv dem i en anden enhed.',
      },
    }
    const tiny = { events: 3, exposure: 5e-324 }
    const huge = { events: 3, exposure: 1e308 }
    expect(meanInterval({ values: [1e308, 1e308, -1e308] })).toStrictEqual(refused)
    expect(rateInterval(tiny)).toStrictEqual(refused)
    expect(rateRatio({ first: tiny, second: huge })).toStrictEqual(refused)
    expect(rateDifference({ first: tiny, second: rate })).toStrictEqual(refused)
    expect(directlyStandardisedRate({ strata: [{ ...tiny, weight: 1 }] })).toStrictEqual(refused)
    const heavy = { ...stratum, weight: 1e308 }
    expect(directlyStandardisedRate({ strata: [heavy, heavy] })).toStrictEqual(refused)
    expect(indirectlyStandardisedRate({ events: 1, strata: [{ exposure: 1e308, reference: tiny }] })).toStrictEqual(
      refused,
    )
  })
})
