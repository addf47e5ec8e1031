/**
 * Tables, matrices and charts as CSV, for spreadsheets and for statistics.
 *
 * @packageDocumentation
 */
export * from './csv/drawCsv.js'
