import type { TreeFigure } from './treeFigure.js'

/** A figure that is drawn as a picture, with the same beside it as a table or a list. */
export type ChartFigure = TreeFigure
