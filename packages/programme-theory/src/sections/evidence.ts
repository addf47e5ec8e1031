import { defineSection, type Section, type SectionPart } from '@groundplan/figures'
import { evidenceMapFigure } from '../views/evidenceMapFigure.js'
import { reads } from './reads.js'
import { told } from './told.js'

const said = {
  en: 'What it rests on is said of {m} of {n} links.',
  da: 'For {m} af {n} sammenhænge er det angivet, hvad de bygger på.',
} as const
const none = {
  en: 'Nobody has said yet what the links rest on.',
  da: 'Ingen har endnu angivet, hvad sammenhængene bygger på.',
} as const

/** How well it is founded that the activities lead to the goals. */
export const evidence: Section = defineSection({
  id: '@groundplan/programme-theory/evidence',
  place: 'mechanism',
  title: { en: 'Evidence for the links', da: 'Evidens bag sammenhængene' },
  reads,
  show: (given) => {
    const { theories, names } = told(given)
    const found = theories.filter(({ links }) => links.length > 0)
    if (found.length === 0) return undefined
    return {
      parts: found.flatMap((theory): readonly SectionPart[] => {
        const m = theory.links.filter((link) => link.evidence?.is === 'known').length
        if (m === 0) return [{ say: none }]
        const sentence = { say: said, slots: { n: theory.links.length, m } }
        const figure = evidenceMapFigure(theory, { names, columns: 'goals' })
        // A map on which nothing is known for certain tells no more than the sentence.
        return figure.cells.some(({ level }) => level !== undefined) ? [sentence, { figure }] : [sentence]
      }),
    }
  },
})
