import type { Finding } from '@groundplan/kernel'
import type { ChartFigure } from './chartFigure.js'
import { flowFaults } from './flowFaults.js'
import { pointFaults, slopeFaults } from './pointFaults.js'
import { scoreFaults } from './scoreFaults.js'
import { treeFaults } from './treeFaults.js'

/** The faults of a chart, whatever its kind. */
export function chartFaults(figure: ChartFigure): readonly Finding[] {
  switch (figure.kind) {
    case 'line':
    case 'bar':
    case 'multiples':
      return pointFaults(figure)
    case 'slope':
      return slopeFaults(figure)
    case 'wheel':
    case 'radar':
      return scoreFaults(figure)
    case 'flow':
      return flowFaults(figure)
    case 'tree':
      return treeFaults(figure)
  }
}
