/**
 * Figures of a programme theory, as data; `@groundplan/figures/draw` draws them.
 *
 * @packageDocumentation
 */
export * from './views/assumptionTable.js'
export * from './views/costTable.js'
export * from './views/coverageMatrix.js'
export * from './views/effectTable.js'
export * from './views/evidenceMapFigure.js'
export * from './views/evidenceTable.js'
export type * from './views/names.js'
export * from './views/onePager.js'
