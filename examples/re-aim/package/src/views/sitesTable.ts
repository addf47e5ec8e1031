import { defineView } from '@groundplan/planning-models'
import { sites } from '../artefacts/sites.js'

const title = { en: 'Sites' }

/** Sites, one row each. */
export const sitesTable = defineView({
  title,
  reads: { sites },
  figure: ({ sites }) => ({
    kind: 'table',
    title,
    description: { en: 'One row each. A dash: nobody has asked yet.' },
    columns: [{ id: 'name', label: { en: 'Name' } }],
    rows: sites.items.map((site) => ({
      about: { kind: 'site', id: site.id },
      cells: [{ cell: site.name }],
    })),
  }),
})
