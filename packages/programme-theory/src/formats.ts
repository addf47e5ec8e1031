/**
 * A programme theory as Mermaid and as the table that people keep in a spreadsheet. Without loss a theory is written as a plan document.
 *
 * @packageDocumentation
 */
export * from './formats/toMermaid.js'
