import type { Finding } from '@groundplan/kernel'
import type { ChartFigure } from './chartFigure.js'
import { flowFaults } from './flowFaults.js'
import { scoreFaults } from './scoreFaults.js'
import { treeFaults } from './treeFaults.js'

/** The faults of a chart, whatever its kind. */
export function chartFaults(figure: ChartFigure): readonly Finding[] {
  switch (figure.kind) {
    case 'wheel':
    case 'radar':
      return scoreFaults(figure)
    case 'flow':
      return flowFaults(figure)
    case 'tree':
      return treeFaults(figure)
  }
}
