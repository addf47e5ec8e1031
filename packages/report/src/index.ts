/**
 * Reports of an assessed plan, as strings: one HTML file that stands alone, and plain text. Nothing here reads or writes files.
 *
 * @packageDocumentation
 */
export { artefactsOf } from './artefactsOf.js'
export type * from './report.js'
export { reportHtml } from './reportHtml.js'
export { type ReportOptions, reportOf } from './reportOf.js'
export { reportText, type TextOptions, type TextRole } from './reportText.js'
export { inert } from './text/inert.js'
export { wrap } from './text/wrap.js'
