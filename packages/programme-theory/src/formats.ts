/**
 * A programme theory as Mermaid and as the table that people keep in a spreadsheet. Without loss a theory is written as a plan document.
 *
 * @packageDocumentation
 */
export * from './formats/fromCsv.js'
export * from './formats/toCsv.js'
export * from './formats/toMermaid.js'
export type * from './views/names.js'
