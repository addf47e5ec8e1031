import type { ChartFigure } from '../../chartFigure.js'
import type { Chart } from './chart.js'
import { treeChart } from './tree/treeChart.js'

/** What a chart is drawn from, whatever its kind. */
export function chartOf(figure: ChartFigure, locale: string): Chart {
  switch (figure.kind) {
    case 'tree':
      return treeChart(figure, locale)
  }
}
