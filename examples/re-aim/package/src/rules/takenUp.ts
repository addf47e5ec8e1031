import { defineRule, judge, missing, optional } from '@groundplan/planning-models'
import { ratings } from '../artefacts/ratings.js'
import { sites } from '../artefacts/sites.js'
import { ratedOn } from '../ratedOn.js'

const cites = [
  {
    own: {
      en: 'Adoption is about settings and about staff; rated site by site it tells of the staff, and the rule on the number of sites of the settings. The scale and where the line is drawn are ours',
    },
  },
] as const

const question = { en: 'Who at {site} has taken it up, out of all who could?' } as const

/** Those who could deliver it take it up. */
export const takenUp = defineRule({
  languages: ['en'],
  label: { en: 'Those who could deliver it take it up' },
  why: {
    en: 'Count the staff who begin, against all who could, and see how they differ. An initiative that only the keenest take up will not spread.',
  },
  cites,
  weight: 'important',
  thresholds: { least: { value: 2, unit: 'step', cites } },
  reads: { sites, ratings: optional(ratings) },
  messages: {
    tooLow: { en: 'Few of those who could take it up at {site} do: step {found}, and {least} is hoped for' },
  },
  check: ({ sites, ratings }, say, { least }) => {
    const rated = ratedOn('adoption', sites.items, ratings?.items ?? [], 'site')
    return judge(rated, ([site, known]) => {
      const about = { kind: 'site', id: site.id }
      if (known.length === 0) return missing(about, 'adoption', question, { site: site.name })
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
