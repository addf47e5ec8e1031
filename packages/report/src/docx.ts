/**
 * A report as a Word file.
 *
 * @packageDocumentation
 */
export { reportDocx } from './docx/reportDocx.js'
