import type { LineFigure } from '../../../lineFigure.js'
import type { Chart } from '../chart.js'
import { plotTable } from './plotTable.js'

/** What a line says. */
export function lineChart(figure: LineFigure, locale: string): Chart {
  return { table: () => plotTable(figure, locale) }
}
