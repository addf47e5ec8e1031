import type { LayeredFigure } from './layeredFigure.js'
import type { NetworkFigure } from './networkFigure.js'
import type { TableFigure } from './tableFigure.js'

/** What is shown, as data: a closed set of kinds, told apart by `kind`. Drawing is `@groundplan/figures/draw` (Danish: figur). */
export type Figure = TableFigure | NetworkFigure | LayeredFigure
