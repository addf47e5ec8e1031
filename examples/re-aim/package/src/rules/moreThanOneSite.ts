import { defineRule, judge } from '@groundplan/planning-models'
import { sites } from '../artefacts/sites.js'

const cites = [
  { own: { en: 'Adoption is about which places take part; two are the fewest that can be compared' } },
] as const

/** There is more than one site. */
export const moreThanOneSite = defineRule({
  languages: ['en'],
  label: { en: 'There is more than one site' },
  why: {
    en: 'One site cannot tell what belongs to the initiative and what to the place. Try it where things are different.',
  },
  cites,
  weight: 'advice',
  thresholds: { least: { value: 2, unit: 'site', cites } },
  reads: { sites },
  messages: { tooFew: { en: 'Too few sites to tell the initiative from the place: {found} of {least}' } },
  check: (read, say, { least }) => {
    // The register as a whole is one thing to look at, also when nothing stands in it.
    return judge([read.sites.items.length], (found) => {
      if (found >= least) return
      return say.tooFew({
        about: [{ kind: 'artefact', id: sites.kind }],
        at: ['sites', 'items'],
        slots: { found, least },
      })
    })
  },
})
