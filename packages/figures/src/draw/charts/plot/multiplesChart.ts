import type { MultiplesFigure } from '../../../multiplesFigure.js'
import type { Chart } from '../chart.js'
import { multiplesPicture } from './multiplesPicture.js'
import { plotTable } from './plotTable.js'

/** What small multiples are drawn from. */
export function multiplesChart(figure: MultiplesFigure, locale: string): Chart {
  const { panels, compared, ...rest } = figure
  const series = compared === undefined ? panels : [...panels, compared]
  return {
    picture: () => multiplesPicture(figure, locale),
    table: () => plotTable({ ...rest, series, bySeries: true }, locale),
  }
}
