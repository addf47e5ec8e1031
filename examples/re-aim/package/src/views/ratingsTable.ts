import { resolveCites } from '@groundplan/kernel'
import { type Citation, defineView, optional } from '@groundplan/planning-models'
import { ratings } from '../artefacts/ratings.js'
import { sites } from '../artefacts/sites.js'
import { constructs } from '../constructs.js'
import { ratingsOn } from '../ratingsOn.js'
import { sources } from '../sources.js'
import { ratingCell } from './ratingCell.js'

const title = { en: 'Ratings' }

/** Sites by what they are rated on. */
export const ratingsTable = defineView({
  title,
  reads: { sites, ratings: optional(ratings) },
  figure: ({ sites, ratings }) => {
    const given = constructs.map(({ id }) => ratingsOn(id, ratings?.items ?? [], 'site'))
    const cites = constructs.flatMap<Citation>(({ cites }) => cites)
    return {
      kind: 'table',
      title,
      description: { en: 'One row each. A dash: nobody has asked yet.' },
      cites: resolveCites(cites, sources),
      columns: [{ id: 'rated-thing', label: { en: 'Name' } }, ...constructs.map(({ id, label }) => ({ id, label }))],
      rows: sites.items.map((site) => ({
        about: { kind: 'site', id: site.id },
        cells: [{ cell: site.name }, ...given.map((ratings) => ratingCell(ratings.get(site.id)))],
      })),
    }
  },
})
