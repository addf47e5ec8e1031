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
    one: 'The theory rests on one assumption: {list}.',
    other: 'The theory rests on {n} assumptions: {list}.',
  },
  da: {
    count: 'n',
    one: 'Teorien bygger på én antagelse: {list}.',
    other: 'Teorien bygger på {n} antagelser: {list}.',
  },
} as const
const untested = {
  en: {
    count: 'n',
    one: 'The theory rests on one assumption, which has not been tested yet.',
    other: 'The theory rests on {n} assumptions, none of which has been tested yet.',
  },
  da: {
    count: 'n',
    one: 'Teorien bygger på én antagelse, som endnu ikke er afprøvet.',
    other: 'Teorien bygger på {n} antagelser, og ingen af dem er afprøvet endnu.',
  },
} as const
const times = { en: '{n} {status}', da: '{n} {status}' }

/** What must hold, and where each assumption stands. */
export const assumptions: Section = defineSection({
  id: '@groundplan/programme-theory/assumptions',
  place: 'mechanism',
  title: { en: 'Assumptions', da: 'Antagelser' },
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
          if (n === 0) return []
          const status = { en: label.en.toLowerCase(), da: label.da.toLowerCase() }
          return [all.length === 1 ? status : composed(times, { status, n })]
        })
        const isUntested = all.every(({ status }) => status === 'stated')
        return [
          { say: isUntested ? untested : stand, slots: { n: all.length, list } },
          { figure: assumptionTable(theory, { names }) },
        ]
      }),
    }
  },
})
