import { type EntityRef, type Finding, findingKey, pointerOf, type Slots } from '@groundplan/kernel'
import { type CatalogueCode, catalogue } from './catalogue.js'

/**
 * A finding of this package's own, from its catalogue.
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
  const finding = { code, key: findingKey(code, about), weight, about, message, slots, why, cites: [] }
  return path === undefined ? finding : { ...finding, pointer: pointerOf(path) }
}
