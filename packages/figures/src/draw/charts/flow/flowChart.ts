import type { Text } from '@groundplan/kernel'
import type { FlowFigure } from '../../../flowFigure.js'
import type { TableCell, TableFigure, TableRow } from '../../../tableFigure.js'
import { words } from '../../words.js'
import type { Chart } from '../chart.js'
import { type Count, type Flow, flowOf } from './flowOf.js'
import { flowWords } from './flowWords.js'

const percent = { en: '%', da: '%' }

/** A flow as a table with a row for each step, each exit and each reason. */
export function flowChart(figure: FlowFigure): Chart {
  return { table: () => tableOf(figure, flowOf(figure)) }
}

function tableOf({ title, description }: FlowFigure, { steps, links }: Flow): TableFigure {
  const hasNotes = steps.some(({ step }) => step.note !== undefined)
  const counted = ({ value, share }: Count): readonly TableCell[] => [
    { cell: value ?? words.notAsked },
    { cell: share && { number: share.percent, unit: percent } },
  ]
  const row = (what: Text, after: readonly Text[], kind: Text, count: Count, note: Text | undefined): TableRow => ({
    cells: [
      { cell: what },
      { cell: after.length > 1 ? { items: after } : after[0] },
      { cell: kind },
      ...counted(count),
      ...(hasNotes ? [{ cell: note }] : []),
    ],
  })
  const rows = steps.flatMap(({ step, count, exits }, index): readonly TableRow[] => {
    const after = links.flatMap(({ from, to }) => (to === index ? [steps[from]?.step.label ?? step.label] : []))
    return [
      { ...row(step.label, after, flowWords.step, count, step.note), about: step.about },
      ...exits.flatMap(({ exit, count: own, reasons }) => [
        row(exit.label, [step.label], flowWords.exit, own, undefined),
        ...reasons.map((reason, place) =>
          row(exit.reasons?.[place]?.label ?? exit.label, [exit.label], flowWords.reason, reason, undefined),
        ),
      ]),
    ]
  })
  const columns = [
    { id: 'what', label: words.what },
    { id: 'after', label: flowWords.after },
    { id: 'kind', label: flowWords.kind },
    { id: 'count', label: flowWords.count },
    { id: 'share', label: flowWords.share },
    ...(hasNotes ? [{ id: 'note', label: words.more }] : []),
  ]
  return { kind: 'table', title, description, columns, rows, blank: words.nothingThere }
}
