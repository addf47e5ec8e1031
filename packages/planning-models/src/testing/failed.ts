import { type EntityRef, type Finding, findingKey, type Slots } from '@groundplan/kernel'
import { type Check, testingCatalogue } from './catalogue.js'

/**
 * A finding of the kit.
 *
 * @internal
 */
export function failed(check: Check, about: readonly EntityRef[], slots: Slots): Finding {
  const code = `@groundplan/planning-models/testing/${check}`
  const { message, why } = testingCatalogue[check]
  return { code, key: findingKey(code, about), weight: 'important', about, message, slots, why, cites: [] }
}
