import type { ChartFigure } from '../../chartFigure.js'
import { scoreChart } from './around/scoreChart.js'
import type { Chart } from './chart.js'
import { flowChart } from './flow/flowChart.js'
import { barChart } from './plot/barChart.js'
import { lineChart } from './plot/lineChart.js'
import { multiplesChart } from './plot/multiplesChart.js'
import { slopeChart } from './plot/slopeChart.js'
import { withDecimals } from './plot/withDecimals.js'
import { treeChart } from './tree/treeChart.js'

/** What a chart says, whatever its kind. */
export function chartOf(figure: ChartFigure, locale: string): Chart {
  switch (figure.kind) {
    case 'line':
      return lineChart(withDecimals(figure), locale)
    case 'bar':
      return barChart(withDecimals(figure), locale)
    case 'slope':
      return slopeChart(withDecimals(figure), locale)
    case 'multiples':
      return multiplesChart(withDecimals(figure), locale)
    case 'wheel':
    case 'radar':
      return scoreChart(figure, locale)
    case 'flow':
      return flowChart(figure)
    case 'tree':
      return treeChart(figure, locale)
  }
}
