import {
  type Cell,
  type DateCell,
  defineSection,
  type NodeState,
  type Objective,
  type Section,
  type TableFigure,
  type TableRow,
  type Unit,
} from '@groundplan/figures'
import { showCell } from '@groundplan/figures/draw'
import { type Datum, isVerbatim, knownValue, type PartialDate, type Text } from '@groundplan/kernel'
import { lowered } from '../lowered.js'
import type { StandardHorizon } from '../model/horizon.js'
import type { Indicator } from '../model/node.js'
import { resultKinds } from '../model/resultKind.js'
import type { Theory } from '../model/theory.js'
import { cellOf } from '../views/cellOf.js'
import { composed } from '../views/composed.js'
import { indicatorsOf, type ObjectiveNode, objectiveNodes } from './objectiveNodes.js'
import { reads } from './reads.js'
import { told } from './told.js'

const outOf = { en: '{n} of {of}', da: '{n} af {of}' }
const indicated = { en: '{indicator} (of {of})', da: '{indicator} (af {of})' }
const asSign = { en: 'Sign: {indicator}', da: 'Tegn: {indicator}' }
const neverMeasured: NodeState = { label: { en: 'Never measured', da: 'Ikke målt endnu' }, tone: 'unknown' }
const without: Readonly<Record<'none' | 'neverAsked' | 'unknown' | 'withheld' | 'notApplicable', NodeState>> = {
  neverAsked: { label: { en: 'No indicator stated', da: 'Ingen indikator angivet' }, tone: 'unknown' },
  none: { label: { en: 'Has no indicator', da: 'Har ingen indikator' }, tone: 'unknown' },
  unknown: { label: { en: 'Indicator not known', da: 'Indikatoren kendes ikke' }, tone: 'unknown' },
  withheld: { label: { en: 'Indicator withheld', da: 'Indikatoren er tilbageholdt' }, tone: 'unknown' },
  notApplicable: { label: { en: 'Not to be measured', da: 'Skal ikke måles' }, tone: 'idle' },
}
const notCounted = { en: 'Not put in numbers ({kind})', da: 'Opgøres ikke i tal ({kind})' }

const title = { en: '{title}: what would show it', da: '{title}: hvad der ville vise det' }
const description = {
  en: 'What would show that a goal without an indicator is being reached.',
  da: 'Det, der ville vise, at et mål uden indikator er ved at blive nået.',
}
const withIndicator = {
  none: { en: 'none of them has an indicator', da: 'ingen af dem har en indikator' },
  all: { en: 'each of them has an indicator', da: 'de har alle en indikator' },
  some: {
    en: { count: 'm', one: '{m} of them has an indicator', other: '{m} of them have an indicator' },
    da: { count: 'm', one: '{m} af dem har en indikator', other: '{m} af dem har en indikator' },
  },
  one: { en: 'it has an indicator', da: 'det har en indikator' },
  notOne: { en: 'it has no indicator', da: 'det har ingen indikator' },
} as const
const counted = {
  en: {
    count: 'n',
    one: '{n} goal, objective or sign that the initiative can be held to; {shown}.',
    other: '{n} goals, objectives and signs that the initiative can be held to; {shown}.',
  },
  da: {
    count: 'n',
    one: '{n} mål, delmål eller tegn, som indsatsen kan måles på; {shown}.',
    other: '{n} mål, delmål og tegn, som indsatsen kan måles på; {shown}.',
  },
} as const

/** How many of the nodes have an indicator, in words. */
function shownOf(n: number, m: number): Text {
  if (n === 1) return m === 0 ? withIndicator.notOne : withIndicator.one
  return m === 0 ? withIndicator.none : m === n ? withIndicator.all : composed(withIndicator.some, { m })
}

/** What shows on this horizon is called a sign. */
const early: StandardHorizon = 'signs'

/** A unit says what is counted: words that somebody typed are those of both languages. */
const unitOf = (unit: Text): Unit => (isVerbatim(unit) ? { en: unit.verbatim, da: unit.verbatim } : unit)

/** A number with its unit, and where it is counted out of something with that: 10 of 10 sessions. */
function numberOf(number: number, { unit, of }: Indicator): Cell {
  if (of === undefined) return { number, ...(unit && { unit: unitOf(unit) }) }
  const counted = { number, ...(unit && { unit: unitOf(unit) }) }
  const n = { en: showCell(counted, 'en'), da: showCell(counted, 'da') }
  return composed(outOf, { n, of })
}

const numberCell = (value: Datum<number> | undefined, indicator: Indicator): Cell | undefined =>
  cellOf(value, (number) => numberOf(number, indicator)).cell

/** What is counted; out of what, where no number says so; that it is an early sign, where it is one. */
function noteOf(node: ObjectiveNode, { label, of, baseline, target }: Indicator): Text {
  const isSaid = [baseline, target].some((one) => one?.is === 'known')
  const indicator = of === undefined || isSaid ? label : composed(indicated, { indicator: label, of })
  return node.is !== 'output' && knownValue(node.horizon) === early ? composed(asSign, { indicator }) : indicator
}

/** A date, or that nobody knows it; what is withheld or does not apply is no date. */
function byWhen(by: Datum<PartialDate> | undefined): DateCell | undefined {
  if (by?.is === 'known') return { date: by.value }
  return by?.is === 'unknown' ? { date: 'unknown' } : undefined
}

function stateWithout({ result, indicators }: ObjectiveNode): NodeState {
  const kind = knownValue(result)
  if (kind !== undefined && kind !== 'countable')
    return { label: composed(notCounted, { kind: lowered(resultKinds.label(kind)) }), tone: 'idle' }
  return without[indicators === undefined ? 'neverAsked' : indicators.is === 'known' ? 'none' : indicators.is]
}

function objectivesOf(node: ObjectiveNode): readonly Objective[] {
  const about = { kind: 'theoryNode', id: node.id }
  const indicators = indicatorsOf(node)
  if (indicators.length === 0)
    return [{ id: JSON.stringify([node.id]), label: node.label, about, status: stateWithout(node) }]
  return indicators.map((indicator): Objective => {
    const { id, baseline, target, by } = indicator
    const [from, to] = [numberCell(baseline, indicator), numberCell(target, indicator)]
    const date = byWhen(by)
    return {
      id: JSON.stringify([node.id, id]),
      label: node.label,
      note: noteOf(node, indicator),
      about,
      ...(from && { baseline: from }),
      ...(to && { target: to }),
      ...(date && { by: date }),
      status: neverMeasured,
    }
  })
}

/** What would show the goals that have no indicator, where somebody said so; their numbers stand with the objectives. */
function tableOf(theory: Theory, nodes: readonly ObjectiveNode[]): readonly TableFigure[] {
  const rows = nodes.flatMap((node): readonly TableRow[] => {
    const seen = indicatorsOf(node).length > 0 ? undefined : knownValue(node.seenBy)
    const about = { kind: 'theoryNode', id: node.id }
    return seen === undefined ? [] : [{ about, cells: [{ cell: node.label }, { cell: seen }] }]
  })
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      title: composed(title, { title: theory.title }),
      description,
      columns: [
        { id: 'goal', label: { en: 'Goal', da: 'Mål' }, heads: true },
        { id: 'seen', label: { en: 'What would show it', da: 'Hvad ville vise det' } },
      ],
      rows,
    },
  ]
}

/** Goals and intermediate objectives with their indicators; nothing here has been measured. */
export const objectives: Section = defineSection({
  id: '@groundplan/programme-theory/objectives',
  place: 'objectives',
  title: { en: 'Goals and indicators', da: 'Mål og indikatorer' },
  reads,
  show: (given) => {
    const seen = new Set<string>()
    const found = told(given).theories.flatMap((theory) => {
      // What two theories share is told once.
      const nodes = objectiveNodes(theory).filter(({ id }) => !seen.has(id) && seen.add(id))
      return nodes.length === 0 ? [] : [{ theory, nodes }]
    })
    const nodes = found.flatMap((one) => one.nodes)
    if (nodes.length === 0) return undefined
    const m = nodes.filter((node) => indicatorsOf(node).length > 0).length
    return {
      parts: [
        { say: counted, slots: { n: nodes.length, shown: shownOf(nodes.length, m) } },
        ...found.flatMap((one) => tableOf(one.theory, one.nodes).map((figure) => ({ figure }))),
      ],
      objectives: nodes.flatMap(objectivesOf),
    }
  },
})
