/**
 * Reports of an assessed plan, as strings: one HTML file that stands alone, and plain text. Nothing here reads or writes files.
 *
 * @packageDocumentation
 */
export { artefactsOf } from './artefactsOf.js'
export type * from './report.js'
export { reportHtml } from './reportHtml.js'
export { reportOf } from './reportOf.js'
export { reportText, type TextOptions, type TextRole } from './reportText.js'
