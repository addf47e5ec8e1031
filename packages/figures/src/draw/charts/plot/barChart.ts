import type { BarFigure } from '../../../barFigure.js'
import type { Chart } from '../chart.js'
import { barPicture } from './barPicture.js'
import { plotTable } from './plotTable.js'

/** What bars are drawn from. */
export function barChart(figure: BarFigure, locale: string): Chart {
  const references = figure.references?.map((one) => ({ ...one, at: undefined }))
  return { picture: () => barPicture(figure, locale), table: () => plotTable({ ...figure, references }, locale) }
}
