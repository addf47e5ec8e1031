import { defineRule, judge, missing, optional } from '@groundplan/planning-models'
import { ratings } from '../artefacts/ratings.js'
import { sites } from '../artefacts/sites.js'
import { ratedOn } from '../ratedOn.js'

const cites = [
  { own: { en: 'That it is looked at follows the article; the scale and where the line is drawn are ours' } },
] as const

const question = { en: 'How far is it delivered as intended at {site}, and at what cost?' } as const

/** It is delivered as intended. */
export const delivered = defineRule({
  languages: ['en'],
  label: { en: 'It is delivered as intended' },
  why: {
    en: 'Compare what is done with what was meant, each time and by everybody, and write down the hours and the money. Note what was changed on purpose.',
  },
  cites,
  weight: 'important',
  thresholds: { least: { value: 2, unit: 'step', cites } },
  reads: { sites, ratings: optional(ratings) },
  messages: { tooLow: { en: 'At {site} it is hardly delivered as intended: step {found}, and {least} is hoped for' } },
  check: ({ sites, ratings }, say, { least }) => {
    const rated = ratedOn('implementation', sites.items, ratings?.items ?? [], 'site')
    return judge(rated, ([site, known]) => {
      const about = { kind: 'site', id: site.id }
      if (known.length === 0) return missing(about, 'implementation', question, { site: site.name })
      const low = known.filter(({ step }) => step < least)
      return low.map(({ place, id, step: found }) =>
        say.tooLow({
          about: [about, { kind: 'rating', id }],
          at: ['ratings', 'items', place, 'rating'],
          slots: { site: site.name, found, least },
        }),
      )
    })
  },
})
