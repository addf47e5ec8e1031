import { defineRule, judge, missing, optional } from '@groundplan/planning-models'
import { ratings } from '../artefacts/ratings.js'
import { sites } from '../artefacts/sites.js'
import { ratedOn } from '../ratedOn.js'

const cites = [
  {
    own: {
      en: 'That it is looked at follows the article; the half year, the scale and where the line is drawn are ours',
    },
  },
] as const

const question = { en: 'What is left at {site} half a year later, and is it part of the daily work?' } as const

/** It lasts. */
export const lasts = defineRule({
  languages: ['en'],
  label: { en: 'It lasts' },
  why: {
    en: 'Ask half a year or more after the last contact whether the effect is still there for those who took part, and whether the work has become routine where it is done.',
  },
  cites,
  weight: 'important',
  thresholds: { least: { value: 2, unit: 'step', cites } },
  reads: { sites, ratings: optional(ratings) },
  messages: { tooLow: { en: 'At {site} it hardly lasts: step {found}, and {least} is hoped for' } },
  check: ({ sites, ratings }, say, { least }) => {
    const rated = ratedOn('maintenance', sites.items, ratings?.items ?? [], 'site')
    return judge(rated, ([site, known]) => {
      const about = { kind: 'site', id: site.id }
      if (known.length === 0) return missing(about, 'maintenance', question, { site: site.name })
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
