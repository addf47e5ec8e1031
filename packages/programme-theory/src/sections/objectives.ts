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
import { type Datum, isVerbatim, knownValue, type PartialDate, type Text } from '@groundplan/kernel'
import type { Indicator } from '../model/node.js'
import { resultKinds } from '../model/resultKind.js'
import type { Theory } from '../model/theory.js'
import { cellOf } from '../views/cellOf.js'
import { composed } from '../views/composed.js'
import { indicatorsOf, type ObjectiveNode, objectiveNodes } from './objectiveNodes.js'
import { reads } from './reads.js'
import { told } from './told.js'

const named = {
  plain: { en: '{goal}: {indicator}', da: '{goal}: {indicator}' },
  of: { en: '{goal}: {indicator} (of {of})', da: '{goal}: {indicator} (af {of})' },
} as const
const indicated = { en: '{indicator} (of {of})', da: '{indicator} (af {of})' }
const neverMeasured: NodeState = { label: { en: 'Never measured', da: 'Ikke målt endnu' }, tone: 'unknown' }
const without: Readonly<Record<'none' | 'neverAsked' | 'unknown' | 'withheld' | 'notApplicable', NodeState>> = {
  neverAsked: { label: { en: 'No indicator stated', da: 'Ingen indikator angivet' }, tone: 'unknown' },
  none: { label: { en: 'Has no indicator', da: 'Har ingen indikator' }, tone: 'unknown' },
  unknown: { label: { en: 'Indicator not known', da: 'Indikatoren kendes ikke' }, tone: 'unknown' },
  withheld: { label: { en: 'Indicator withheld', da: 'Indikatoren er tilbageholdt' }, tone: 'unknown' },
  notApplicable: { label: { en: 'Not to be measured', da: 'Skal ikke måles' }, tone: 'idle' },
}
const notCounted = { en: 'Not put in numbers ({kind})', da: 'Opgøres ikke i tal ({kind})' }

const title = { en: '{title}: goals and indicators', da: '{title}: mål og indikatorer' }
const description = {
  en: 'What the initiative is to be held to: where each indicator stood at the start, and what it is to reach by when. An empty place: nobody has been asked.',
  da: 'Det, indsatsen kan måles på: hvor hver indikator stod ved starten, og hvad den skal nå hvornår. Et tomt felt: Ingen er blevet spurgt.',
}
const counted = {
  en: {
    count: 'n',
    one: '{n} goal, objective or sign that the initiative can be held to; with an indicator: {m}.',
    other: '{n} goals, objectives and signs that the initiative can be held to; with an indicator: {m}.',
  },
  da: {
    count: 'n',
    one: '{n} mål, delmål eller tegn, som indsatsen kan måles på; med en indikator: {m}.',
    other: '{n} mål, delmål og tegn, som indsatsen kan måles på; med en indikator: {m}.',
  },
} as const

/** A unit says what is counted: words that somebody typed are those of both languages. */
const unitOf = (unit: Text): Unit => (isVerbatim(unit) ? { en: unit.verbatim, da: unit.verbatim } : unit)

const numberCell = (value: Datum<number> | undefined, { unit }: Indicator): { readonly cell?: Cell | undefined } =>
  cellOf(value, (number): Cell => ({ number, ...(unit && { unit: unitOf(unit) }) }))

/** A date, or that nobody knows it; what is withheld or does not apply is no date. */
function byWhen(by: Datum<PartialDate> | undefined): DateCell | undefined {
  if (by?.is === 'known') return { date: by.value }
  return by?.is === 'unknown' ? { date: 'unknown' } : undefined
}

function stateWithout({ result, indicators }: ObjectiveNode): NodeState {
  const kind = knownValue(result)
  if (kind !== undefined && kind !== 'countable')
    return { label: composed(notCounted, { kind: lower(resultKinds.label(kind)) }), tone: 'idle' }
  return without[indicators === undefined ? 'neverAsked' : indicators.is === 'known' ? 'none' : indicators.is]
}

const lower = ({ en, da }: { readonly en: string; readonly da: string }): Text => ({
  en: en.toLowerCase(),
  da: da.toLowerCase(),
})

function objectivesOf(node: ObjectiveNode): readonly Objective[] {
  const about = { kind: 'theoryNode', id: node.id }
  const indicators = indicatorsOf(node)
  if (indicators.length === 0)
    return [{ id: JSON.stringify([node.id]), label: node.label, about, status: stateWithout(node) }]
  return indicators.map((indicator): Objective => {
    const { id, label, of, baseline, target, by } = indicator
    const slots = { goal: node.label, indicator: label, ...(of && { of }) }
    const [from, to] = [numberCell(baseline, indicator).cell, numberCell(target, indicator).cell]
    const date = byWhen(by)
    return {
      id: JSON.stringify([node.id, id]),
      label: composed(of === undefined ? named.plain : named.of, slots),
      about,
      ...(from && { baseline: from }),
      ...(to && { target: to }),
      ...(date && { by: date }),
      status: neverMeasured,
    }
  })
}

function tableOf(theory: Theory, nodes: readonly ObjectiveNode[]): TableFigure {
  const rowsOf = (node: ObjectiveNode): readonly TableRow[] => {
    const about = { kind: 'theoryNode', id: node.id }
    const indicators = indicatorsOf(node)
    const seen = cellOf(node.seenBy, (text) => text).cell
    if (indicators.length === 0)
      return [{ about, cells: [{ cell: node.label }, { cell: seen ?? stateWithout(node).label }, {}, {}, {}] }]
    return indicators.map((indicator, i) => ({
      about,
      cells: [
        ...(i === 0 ? [{ cell: node.label, rowSpan: indicators.length }] : []),
        {
          cell: indicator.of ? composed(indicated, { indicator: indicator.label, of: indicator.of }) : indicator.label,
        },
        numberCell(indicator.baseline, indicator),
        numberCell(indicator.target, indicator),
        cellOf(indicator.by, (date) => ({ date })),
      ],
    }))
  }
  return {
    kind: 'table',
    title: composed(title, { title: theory.title }),
    description,
    columns: [
      { id: 'goal', label: { en: 'Goal', da: 'Mål' }, heads: true },
      { id: 'indicator', label: { en: 'What would show it', da: 'Hvad ville vise det' } },
      { id: 'baseline', label: { en: 'Baseline', da: 'Udgangspunkt' } },
      { id: 'target', label: { en: 'Target', da: 'Måltal' } },
      { id: 'by', label: { en: 'By when', da: 'Frist' } },
    ],
    rows: nodes.flatMap(rowsOf),
  }
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
        { say: counted, slots: { n: nodes.length, m } },
        ...found.map((one) => ({ figure: tableOf(one.theory, one.nodes) })),
      ],
      objectives: nodes.flatMap(objectivesOf),
    }
  },
})
