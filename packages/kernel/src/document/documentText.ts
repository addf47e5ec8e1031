import type { PlanDocument } from '../revisionTypes.js'
import { canonicalText } from './canonicalText.js'

/**
 * The text of a document's file (`*.groundplan.json`): everything in it, known or not, in canonical form (RFC 8785), without a line break at
 * the end. A file in that form comes back byte for byte after opening. Refuses what {@link canonicalText} refuses.
 *
 * ```ts
 * import { documentText, newDocument } from '@groundplan/kernel/document'
 * documentText(newDocument({ id: 'p1' })) // => '{"done":[],"format":1,"plan":{"id":"p1"},"reports":[],"undone":[]}'
 * ```
 */
export function documentText(document: PlanDocument): string {
  return canonicalText(document)
}
