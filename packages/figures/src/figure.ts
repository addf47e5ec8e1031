import type { ChartFigure } from './chartFigure.js'
import type { GraphFigure } from './graphFigure.js'
import type { MatrixFigure } from './matrixFigure.js'
import type { TableFigure } from './tableFigure.js'

/** What is shown, as data: a closed set of kinds, told apart by `kind`. Drawing is `@groundplan/figures/draw` (Danish: figur). */
export type Figure = TableFigure | MatrixFigure | GraphFigure | ChartFigure
