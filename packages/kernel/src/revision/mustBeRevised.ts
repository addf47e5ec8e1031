import type { Revised } from '../revisionTypes.js'
import { isJsonObject } from './plainJson.js'

/**
 * What to do with something that was taken for a document.
 *
 * @internal
 */
function remedyFor(value: unknown): string {
  if (typeof value === 'string') return 'open the text with parseDocumentText, and pass the `document` that it gives'
  if (isJsonObject(value) && isJsonObject(value['document']))
    return 'this holds one in its `document`, as what was opened does: pass that `document`'
  if (isJsonObject(value) && !Object.hasOwn(value, 'plan') && Object.keys(value).length > 0)
    return 'this looks like the plan alone: pass the document that it stands in, or newDocument(plan) for a new one'
  return 'pass what newDocument gives, or the `document` of what was opened, after asking whether it is there'
}

/**
 * Refuses what is no document where one is needed, and says what to pass instead: a plan is easily taken for its document.
 *
 * @internal
 */
export function mustBeRevised(value: Revised): void {
  const given: unknown = value
  if (
    isJsonObject(given) &&
    Object.hasOwn(given, 'plan') &&
    Array.isArray(given['done']) &&
    Array.isArray(given['undone'])
  )
    return
  throw new TypeError(`A document is needed here: ${remedyFor(given)}.`)
}
