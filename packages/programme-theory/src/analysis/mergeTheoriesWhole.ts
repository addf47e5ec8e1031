import type { Theory } from '../model/theory.js'
import type { Said } from './mergeTheoriesValues.js'
import { theoryFields } from './theoryFields.js'

/** What the theories say of themselves but for their titles, field by field; a theory that does not say so is not only a store of parts. */
export function saidOfTheories(
  theories: readonly Theory[],
): readonly { readonly field: string; readonly said: readonly Said[] }[] {
  const all = theories.map(theoryFields)
  const fields = new Set(all.flatMap((one) => Object.keys(one)))
  fields.delete('title')
  return [...fields].map((field) => ({
    field,
    said: all.flatMap((one, source) => {
      const value = one[field] ?? (field === 'isPart' ? false : undefined)
      return value === undefined ? [] : [{ source, value }]
    }),
  }))
}
