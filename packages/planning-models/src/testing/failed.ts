import { type EntityRef, type Finding, findingKey, type Localized, type Slots } from '@groundplan/kernel'
import { type Check, testingCatalogue } from './catalogue.js'

/**
 * A finding of the kit; `remedy` takes the place of what its check says of all that it finds.
 *
 * @internal
 */
export function failed(check: Check, about: readonly EntityRef[], slots: Slots, remedy?: Localized): Finding {
  const code = `@groundplan/planning-models/testing/${check}`
  const { message, why } = testingCatalogue[check]
  return {
    code,
    key: findingKey(code, about),
    weight: 'important',
    about,
    message,
    slots,
    why: remedy ?? why,
    cites: [],
  }
}
