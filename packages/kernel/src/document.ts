/**
 * Opening and writing plan documents (`*.groundplan.json`), and checking what they hold.
 *
 * A developer: `const { document, findings } = parseDocumentText(await file.text())`, later `save(documentText(document))`.
 * An integrator: `validate(artefact.schema, content, { owner: artefact.kind, path: ['plan', 'artefacts', artefact.kind, 'content'] })`.
 * A researcher: `parseDocument(row.document)` for each row of a table, and `canonicalText` to compare or hash.
 *
 * @packageDocumentation
 */
export { canonicalText } from './document/canonicalText.js'
export { type Checked, checkContents } from './document/checkContents.js'
export { documentText } from './document/documentText.js'
export { excerpt } from './document/excerpt.js'
export type { OpenOptions } from './document/limits.js'
export { newDocument } from './document/newDocument.js'
export { type Opened, parseDocument } from './document/parseDocument.js'
export { parseDocumentText } from './document/parseDocumentText.js'
export { type Validated, validate } from './document/validate.js'
