import { defineRule, judge, missing, optional } from '@groundplan/planning-models'
import { ratings } from '../artefacts/ratings.js'
import { sites } from '../artefacts/sites.js'
import { ratedOn } from '../ratedOn.js'

const question = { en: 'What does {site} bring about, for better and for worse?' } as const

/** What each site brings about is known. */
export const effectsKnown = defineRule({
  languages: ['en'],
  label: { en: 'What each site brings about is known' },
  why: {
    en: 'Follow the outcomes that matter to those who take part, quality of life and cost among them, and look for harm as well. What is good enough depends on the initiative, so no line is drawn.',
  },
  cites: [
    {
      own: {
        en: 'The article asks for efficacy; to ask for quality of life, cost and harm as well is how we read it today',
      },
    },
  ],
  weight: 'important',
  reads: { sites, ratings: optional(ratings) },
  messages: {},
  check: ({ sites, ratings }) => {
    const rated = ratedOn('effectiveness', sites.items, ratings?.items ?? [], 'site')
    return judge(rated, ([site, known]) => {
      if (known.length > 0) return
      const about = { kind: 'site', id: site.id }
      return missing(about, 'effectiveness', question, { site: site.name })
    })
  },
})
