import type { Finding } from '@groundplan/kernel'
import type { ChartFigure } from './chartFigure.js'
import { treeFaults } from './treeFaults.js'

/** The faults of a chart, whatever its kind. */
export function chartFaults(figure: ChartFigure): readonly Finding[] {
  switch (figure.kind) {
    case 'tree':
      return treeFaults(figure)
  }
}
