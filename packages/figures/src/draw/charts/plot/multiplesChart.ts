import type { MultiplesFigure } from '../../../multiplesFigure.js'
import type { Chart } from '../chart.js'
import { plotTable } from './plotTable.js'

/** What small multiples say. */
export function multiplesChart(figure: MultiplesFigure, locale: string): Chart {
  const { panels, compared, ...rest } = figure
  const series = compared === undefined ? panels : [...panels, compared]
  return {
    table: () => plotTable({ ...rest, series, bySeries: true }, locale),
  }
}
