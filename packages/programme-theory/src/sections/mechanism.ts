import { defineSection, type Section } from '@groundplan/figures'
import { onePager } from '../views/onePager.js'
import { reads } from './reads.js'
import { told } from './told.js'

/** With more links than this a page shows the essential ones. */
const MOST_LINKS = 40

/** The theories on one page each. */
export const mechanism: Section = defineSection({
  id: '@groundplan/programme-theory/mechanism',
  place: 'mechanism',
  title: { en: 'The programme theory', da: 'Programteorien' },
  reads,
  show: (given) => {
    const { theories, names } = told(given)
    const drawn = theories.filter(({ nodes }) => nodes.length > 0)
    if (drawn.length === 0) return undefined
    return {
      parts: drawn.map((theory) => ({
        figure: onePager(theory, { names, links: theory.links.length > MOST_LINKS ? 'essential' : 'all' }),
      })),
    }
  },
})
