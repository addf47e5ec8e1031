/**
 * Figures of a programme theory, as data; `@groundplan/figures/draw` draws them.
 *
 * @packageDocumentation
 */
export * from './views/effectTable.js'
export type * from './views/names.js'
