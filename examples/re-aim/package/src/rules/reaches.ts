import { defineRule, judge, missing, optional } from '@groundplan/planning-models'
import { ratings } from '../artefacts/ratings.js'
import { sites } from '../artefacts/sites.js'
import { ratedOn } from '../ratedOn.js'

const cites = [
  { own: { en: 'That it is looked at follows the article; the scale and where the line is drawn are ours' } },
] as const

const question = { en: 'How many of those it is for does {site} reach, and who are they?' } as const

/** Each site reaches those it is for. */
export const reaches = defineRule({
  languages: ['en'],
  label: { en: 'Each site reaches those it is for' },
  why: {
    en: 'Count those who take part, set them against all whom it is for, and see who they are. Where they differ from the others, ask those who stay away why they do.',
  },
  cites,
  weight: 'important',
  thresholds: { least: { value: 2, unit: 'step', cites } },
  reads: { sites, ratings: optional(ratings) },
  messages: {
    tooLow: {
      en: 'At {site} few of those it is for take part, or not all sorts of them: step {found}, and {least} is hoped for',
    },
  },
  check: ({ sites, ratings }, say, { least }) => {
    const rated = ratedOn('reach', sites.items, ratings?.items ?? [], 'site')
    return judge(rated, ([site, known]) => {
      const about = { kind: 'site', id: site.id }
      if (known.length === 0) return missing(about, 'reach', question, { site: site.name })
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
