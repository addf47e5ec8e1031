import { defineSection, type Section } from '@groundplan/figures'
import type { Theory } from '../model/theory.js'
import { costTable } from '../views/costTable.js'
import { reads } from './reads.js'
import { told } from './told.js'

const hasCost = ({ nodes }: Theory): boolean => nodes.some((node) => 'cost' in node && node.cost?.is === 'known')

/** Costs by goal, where any is known. */
export const money: Section = defineSection({
  id: '@groundplan/programme-theory/money',
  place: 'money',
  title: { en: 'Cost by goal', da: 'Omkostninger pr. mål' },
  reads,
  show: (given) => {
    const { theories, names } = told(given)
    const found = theories.filter(hasCost)
    return found.length === 0 ? undefined : { parts: found.map((theory) => ({ figure: costTable(theory, { names }) })) }
  },
})
