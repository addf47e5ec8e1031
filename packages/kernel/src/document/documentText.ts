import type { PlanDocument } from '../revisionTypes.js'
import { writeCanonical } from './writeCanonical.js'

/**
 * The text of a document's file (`*.groundplan.json`): everything in it, known or not, in canonical form (RFC 8785), without a line break at
 * the end. A file in that form comes back byte for byte after opening. Refuses what `canonicalText` refuses, and also what could not be
 * opened again: numbers beyond ±9007199254740991 and fields named `__proto__`, `constructor` or `prototype`.
 *
 * ```ts
 * import { documentText, newDocument } from '@groundplan/kernel/document'
 * documentText(newDocument({ id: 'p1' })) // => '{"done":[],"format":1,"plan":{"id":"p1"},"reports":[],"undone":[]}'
 * documentText(newDocument({ id: 'p1', kle: 2 ** 53 })) // => throws "/plan/kle" is a number beyond
 * ```
 */
export function documentText(document: PlanDocument): string {
  return writeCanonical(document, true)
}
