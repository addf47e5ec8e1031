import { type EntityRef, type Finding, findingKey, type Slots } from '@groundplan/kernel'
import { conformanceCatalogue } from './catalogue.js'

/** A finding of the command about a package. */
export function found(name: keyof typeof conformanceCatalogue, about: readonly EntityRef[], slots: Slots): Finding {
  const code = `@groundplan/cli/conformance/${name}`
  const { message, why } = conformanceCatalogue[name]
  return { code, key: findingKey(code, about), weight: 'important', about, message, slots, why, cites: [] }
}
