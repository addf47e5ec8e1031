import type { ChartFigure } from '../../chartFigure.js'
import { scoreChart } from './around/scoreChart.js'
import type { Chart } from './chart.js'
import { flowChart } from './flow/flowChart.js'
import { treeChart } from './tree/treeChart.js'

/** What a chart is drawn from, whatever its kind. */
export function chartOf(figure: ChartFigure, locale: string): Chart {
  switch (figure.kind) {
    case 'wheel':
    case 'radar':
      return scoreChart(figure, locale)
    case 'flow':
      return flowChart(figure, locale)
    case 'tree':
      return treeChart(figure, locale)
  }
}
