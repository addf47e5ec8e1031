/**
 * Figures as data: what a view returns. Nothing here draws; see `@groundplan/figures/draw`.
 *
 * @packageDocumentation
 */

export type * from './barFigure.js'
export type * from './cell.js'
export type * from './chartFigure.js'
export * from './checkFigure.js'
export type * from './figure.js'
export type * from './flowFigure.js'
export type * from './graphFigure.js'
export type * from './layeredFigure.js'
export type * from './lineFigure.js'
export type * from './matrixFigure.js'
export type * from './multiplesFigure.js'
export type * from './networkFigure.js'
export type * from './node.js'
export type * from './points.js'
export type * from './radarFigure.js'
export type * from './scores.js'
export * from './section.js'
export type * from './shown.js'
export type * from './slopeFigure.js'
export type * from './tableFigure.js'
export type * from './treeFigure.js'
export type * from './wheelFigure.js'
