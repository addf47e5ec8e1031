/**
 * Reports of an assessed plan: as data, as a page in one language, and as strings: one HTML file that stands alone, Markdown, and plain text. Nothing here
 * reads or writes files.
 *
 * @packageDocumentation
 */
export { artefactsOf } from './artefactsOf.js'
export type * from './page/page.js'
export { pageOf } from './page/pageOf.js'
export { signOf } from './page/signOf.js'
export type * from './report.js'
export { reportHtml } from './reportHtml.js'
export { reportMarkdown } from './reportMarkdown.js'
export { type ReportOptions, reportOf } from './reportOf.js'
export { reportPlain } from './reportPlain.js'
export { reportText, type TextOptions, type TextRole } from './reportText.js'
export { type ChangeNames, type ChangeSaid, changesIn } from './since/changesIn.js'
export { dateIn } from './text/dateIn.js'
export { inert } from './text/inert.js'
export type { PlainOptions } from './text/pagePlain.js'
export { wrap } from './text/wrap.js'
export { type Told, toldOf } from './toldOf.js'
