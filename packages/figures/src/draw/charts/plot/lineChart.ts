import type { LineFigure } from '../../../lineFigure.js'
import type { Chart } from '../chart.js'
import { linePicture } from './linePicture.js'
import { plotTable } from './plotTable.js'

/** What a line is drawn from. */
export function lineChart(figure: LineFigure, locale: string): Chart {
  return { picture: () => linePicture(figure, locale), table: () => plotTable(figure, locale) }
}
