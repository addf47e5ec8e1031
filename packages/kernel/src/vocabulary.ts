import { type Cites, resolveCites, type Source } from './source.js'
import type { Localized } from './text.js'

/** One word of a vocabulary, with the words of the field and where they come from. */
export interface Term<Id extends string = string> {
  readonly id: Id
  readonly label: Localized
  readonly cites: Cites
}

/** A closed vocabulary without an order; where there is one, see {@link Scale}. Danish: fast ordliste. */
export interface Vocabulary<Id extends string = string> {
  readonly id: string
  readonly title: Localized
  readonly sources: Readonly<Record<string, Source>>
  readonly terms: readonly Term<Id>[]
  /** Whether a value is a word of this vocabulary. */
  has(value: unknown): value is Id
  /** The words for a term. */
  label(id: Id): Localized
}

/**
 * Defines a vocabulary from its terms. Throws when an id comes twice, there is no term or a source is missing; `label` throws on a value that is no
 * term, since the types refuse it: check outside values with `has` first.
 *
 * ```ts
 * import { defineVocabulary } from '@groundplan/kernel'
 * const own = { en: 'Example', da: 'Eksempel' }
 * const trees = defineVocabulary({ id: 'trees', title: { en: 'Trees', da: 'Træer' }, sources: {}, terms: [
 *   { id: 'beech', label: { en: 'Beech', da: 'Bøg' }, cites: [{ own }] },
 *   { id: 'oak', label: { en: 'Oak', da: 'Eg' }, cites: [{ own }] },
 * ] })
 * trees.label('oak').da // => 'Eg'
 * trees.has('elm') // => false
 * ```
 */
export function defineVocabulary<const Id extends string, Src extends string>(spec: {
  readonly id: string
  readonly title: Localized
  readonly sources: Readonly<Record<Src, Source>>
  readonly terms: readonly { readonly id: Id; readonly label: Localized; readonly cites: Cites<NoInfer<Src>> }[]
}): Vocabulary<Id> {
  const labels = new Map<unknown, Localized>(spec.terms.map((term) => [term.id, term.label]))
  if (labels.size === 0) throw new TypeError(`Vocabulary "${spec.id}" has no terms: give at least one.`)
  if (labels.size !== spec.terms.length)
    throw new TypeError(`Vocabulary "${spec.id}" names a term twice: ids must differ.`)
  for (const term of spec.terms) resolveCites(term.cites, spec.sources)
  const terms: readonly Term<Id>[] = Object.freeze([...spec.terms])
  return Object.freeze<Vocabulary<Id>>({
    ...spec,
    terms,
    has: (value): value is Id => labels.has(value),
    label: (id) => {
      const label = labels.get(id)
      if (label === undefined) throw new RangeError(`"${id}" is no term of "${spec.id}": check with has() first.`)
      return label
    },
  })
}
