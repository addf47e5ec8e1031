import { defineSection, type Section } from '@groundplan/figures'
import { evidenceMapFigure } from '../views/evidenceMapFigure.js'
import { reads } from './reads.js'
import { told } from './told.js'

const said = {
  en: 'What it rests on is said of {m} of {n} links.',
  da: 'For {m} af {n} sammenhænge er det angivet, hvad de bygger på.',
} as const

/** How well it is founded that the activities lead to the goals. */
export const evidence: Section = defineSection({
  id: '@groundplan/programme-theory/evidence',
  place: 'mechanism',
  title: { en: 'What it rests on', da: 'Hvad det bygger på' },
  reads,
  show: (given) => {
    const { theories, names } = told(given)
    const found = theories.filter(({ links }) => links.length > 0)
    if (found.length === 0) return undefined
    return {
      parts: found.flatMap((theory) => {
        const m = theory.links.filter((link) => link.evidence?.is === 'known').length
        const sentence = { say: said, slots: { n: theory.links.length, m } }
        const figure = m === 0 ? undefined : evidenceMapFigure(theory, { names, columns: 'goals' })
        return figure === undefined || figure.cells.length === 0 ? [sentence] : [sentence, { figure }]
      }),
    }
  },
})
