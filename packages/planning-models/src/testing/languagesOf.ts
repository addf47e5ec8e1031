import type { Languages } from '@groundplan/kernel'
import type { Assessable } from '../model.js'
import { partsOf } from './partsOf.js'

const both: Languages = ['en', 'da']

/**
 * The languages that artefacts are to speak: those of the model, or of all the set's rules together.
 *
 * @internal
 */
export function languagesOf(model: Assessable): Languages {
  if ('contract' in model) return model.languages ?? both
  const ofRules = Object.values(partsOf(model).rules).flatMap((rule) => rule?.languages ?? both)
  return both.filter((language) => ofRules.includes(language)) as unknown as Languages
}
