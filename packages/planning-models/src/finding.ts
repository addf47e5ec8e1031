import { type EntityRef, type Finding, findingKey, pointerOf, type Slots } from '@groundplan/kernel'
import { excerpt } from '@groundplan/kernel/document'
import { type CatalogueCode, catalogue } from './catalogue.js'

/** As much of an id, a kind, a version or a plug-in's error as is repeated. */
const LONGEST = 200

/** Plain text in a slot comes from a document or a plug-in: whatever could be somebody's civil registration number is not repeated. */
function safe(slots: Slots): Slots {
  return Object.fromEntries(
    Object.entries(slots).map(([name, slot]) => [name, typeof slot === 'string' ? excerpt(slot, LONGEST) : slot]),
  )
}

/**
 * A finding of this package's own, from its catalogue. Ids stay as they are in `about`, in the key and in the pointer.
 *
 * @internal
 */
export function ownFinding(
  name: CatalogueCode,
  about: readonly EntityRef[],
  slots: Slots,
  path?: readonly (string | number)[],
): Finding {
  const { weight, message, why } = catalogue[name]
  const code = `@groundplan/planning-models/${name}`
  const finding = { code, key: findingKey(code, about), weight, about, message, slots: safe(slots), why, cites: [] }
  return path === undefined ? finding : { ...finding, pointer: pointerOf(path) }
}
