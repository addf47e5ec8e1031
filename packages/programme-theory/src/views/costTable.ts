import type { Cell, TableFigure, TableRow } from '@groundplan/figures'
import type { EntityRef, Text } from '@groundplan/kernel'
import { type CostGap, type Costs, costByGoal } from '../analysis/costByGoal.js'
import type { Theory } from '../model/theory.js'
import { composed } from './composed.js'
import type { Names } from './names.js'
import { partTexts } from './partTexts.js'

const title = { en: '{title}: cost by goal', da: '{title}: omkostninger pr. mål' }
const description = {
  en: 'What all that leads to a goal costs together, as far as costs are known. What leads to several goals stands at each with its whole cost, so the rows together may come to more than the total. A cost that is not known is never zero.',
  da: 'Hvad alt, der fører til et mål, koster tilsammen, så vidt omkostningerne er kendt. Det, der fører til flere mål, står ved hvert med hele sin omkostning, så rækkerne kan tilsammen give mere end totalen. En omkostning, der ikke er kendt, er aldrig nul.',
}
const total = { en: 'The whole theory', da: 'Hele teorien' }
const noGoal = { en: 'Leads to no goal', da: 'Fører ikke til noget mål' }
const whole = { en: 'All costs are known', da: 'Alle omkostninger er kendt' }
const atLeast = { en: 'At least; some costs are not known', da: 'Mindst; nogle omkostninger er ikke kendt' }
const gaps = {
  neverAsked: { en: '{name} (not asked)', da: '{name} (ikke spurgt)' },
  unknown: { en: '{name} (unknown)', da: '{name} (ukendt)' },
  withheld: { en: '{name} (withheld)', da: '{name} (tilbageholdt)' },
} as const
const unknownWhy = { en: '{name} (unknown: {why})', da: '{name} (ukendt: {why})' }

/**
 * The costs of a theory by goal: what is known, whether it is all, and what is not known. Danish: omkostninger pr. mål.
 *
 * ```ts
 * import { costTable } from '@groundplan/programme-theory/views'
 * const figure = costTable({
 *   id: 'walks', title: { en: 'Walks', da: 'Gåture' },
 *   nodes: [
 *     { is: 'activity', id: 'walk', cost: { is: 'known', value: { amount: 12000, currency: 'DKK' } } },
 *     { is: 'goal', id: 'well', label: { en: 'Well-being', da: 'Trivsel' } },
 *   ],
 *   links: [{ id: 'walk-well', from: 'walk', to: 'well' }],
 * })
 * figure.rows[0]?.cells[1] // => { cell: { number: 12000, unit: { en: 'DKK', da: 'DKK' } } }
 * ```
 */
export function costTable(theory: Theory, { names }: { readonly names?: Names | undefined } = {}): TableFigure {
  const texts = partTexts(theory, names)
  const { goals, total: all, servesNoGoal } = costByGoal(theory)
  const gap = ({ node, cost, why }: CostGap): Text =>
    why === undefined
      ? composed(gaps[cost], { name: texts.node(node) })
      : composed(unknownWhy, { name: texts.node(node), why })
  const sum = ({ sums, atLeast: lacks }: Costs): Cell => {
    if (sums.length === 0) return { is: lacks ? 'unknown' : 'notApplicable' }
    const cells = sums.map(({ amount, currency }): Cell => ({ number: amount, unit: { en: currency, da: currency } }))
    return cells.length === 1 ? (cells[0] as Cell) : { items: cells }
  }
  const row = (label: Text, costs: Costs, about?: EntityRef): TableRow => ({
    ...(about && { about }),
    cells: [
      { cell: label },
      { cell: sum(costs) },
      { cell: costs.sums.length === 0 ? { is: 'notApplicable' } : costs.atLeast ? atLeast : whole },
      { cell: { items: costs.gaps.map(gap) } },
    ],
  })
  const isEmpty = servesNoGoal.parts.length === 0 && servesNoGoal.gaps.length === 0
  return {
    kind: 'table',
    title: composed(title, { title: theory.title }),
    description,
    columns: [
      { id: 'goal', label: { en: 'Goal', da: 'Mål' }, heads: true },
      { id: 'known', label: { en: 'Known costs', da: 'Kendte omkostninger' } },
      { id: 'whole', label: { en: 'Is all of it there', da: 'Er alt med' } },
      { id: 'gaps', label: { en: 'Costs not known', da: 'Omkostninger, der ikke er kendt' } },
    ],
    rows: [
      ...goals.map(({ goal, ...costs }) => row(texts.node(goal), costs, { kind: 'theoryNode', id: goal })),
      ...(isEmpty ? [] : [row(noGoal, servesNoGoal)]),
      row(total, all),
    ],
  }
}
