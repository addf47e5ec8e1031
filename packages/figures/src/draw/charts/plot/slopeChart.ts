import type { ChartValue } from '../../../points.js'
import type { SlopeFigure } from '../../../slopeFigure.js'
import type { TableCell, TableColumn, TableFigure } from '../../../tableFigure.js'
import type { Chart } from '../chart.js'
import { shareCell, valueCell, withUnit } from './plotTable.js'
import { plotWords } from './plotWords.js'

/** The same as a table: a row each, with both numbers, and both shares where these are drawn. */
function slopeTable(figure: SlopeFigure, locale: string): TableFigure {
  const { title, description, before, after, corner = plotWords.category, share = false, unit, slopes } = figure
  const percent = { en: '%', da: '%' }
  const column = (id: string, label: TableColumn['label']): readonly TableColumn[] => [
    { id, label: withUnit(label, unit, locale) },
    ...(share
      ? [{ id: `${id} share`, label: withUnit(withUnit(label, plotWords.share, locale), percent, locale) }]
      : []),
  ]
  const cells = (value: ChartValue | undefined): readonly TableCell[] => [
    valueCell(value),
    ...(share ? [shareCell(value)] : []),
  ]
  return {
    kind: 'table',
    title,
    description,
    columns: [{ id: 'at', label: corner, heads: true }, ...column('before', before), ...column('after', after)],
    rows: slopes.map((slope) => ({
      about: slope.about,
      cells: [{ cell: slope.label }, ...cells(slope.before), ...cells(slope.after)],
    })),
  }
}

/** What slopes say. */
export function slopeChart(figure: SlopeFigure, locale: string): Chart {
  return { table: () => slopeTable(figure, locale) }
}
