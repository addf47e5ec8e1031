import { defineSection, type Section } from '@groundplan/figures'
import { assumptionStatuses } from '../model/assumptionStatus.js'
import { assumptionTable } from '../views/assumptionTable.js'
import { composed } from '../views/composed.js'
import { numberedAssumptions } from '../views/numberedAssumptions.js'
import { reads } from './reads.js'
import { told } from './told.js'

const stand = {
  en: {
    count: 'n',
    one: 'The theory rests on {n} assumption. Where it stands: {list}.',
    other: 'The theory rests on {n} assumptions. Where they stand: {list}.',
  },
  da: {
    count: 'n',
    one: 'Teorien bygger på {n} antagelse. Dens status: {list}.',
    other: 'Teorien bygger på {n} antagelser. Deres status: {list}.',
  },
} as const
const times = { en: '{status} ({n})', da: '{status} ({n})' }

/** What must hold, and where each assumption stands. */
export const assumptions: Section = defineSection({
  id: '@groundplan/programme-theory/assumptions',
  place: 'mechanism',
  title: { en: 'What must hold', da: 'Det, der skal holde' },
  reads,
  show: (given) => {
    const { theories, names } = told(given)
    const found = theories.filter(({ assumptions: all = [] }) => all.length > 0)
    if (found.length === 0) return undefined
    return {
      parts: found.flatMap((theory) => {
        const { all } = numberedAssumptions(theory)
        const list = assumptionStatuses.terms.flatMap(({ id, label }) => {
          const n = all.filter(({ status }) => status === id).length
          return n === 0
            ? []
            : [composed(times, { status: { en: label.en.toLowerCase(), da: label.da.toLowerCase() }, n })]
        })
        return [{ say: stand, slots: { n: all.length, list } }, { figure: assumptionTable(theory, { names }) }]
      }),
    }
  },
})
