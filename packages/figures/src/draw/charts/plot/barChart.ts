import type { BarFigure } from '../../../barFigure.js'
import type { Chart } from '../chart.js'
import { plotTable } from './plotTable.js'

/** What bars say. */
export function barChart(figure: BarFigure, locale: string): Chart {
  const references = figure.references?.map((one) => ({ ...one, at: undefined }))
  return { table: () => plotTable({ ...figure, references }, locale) }
}
