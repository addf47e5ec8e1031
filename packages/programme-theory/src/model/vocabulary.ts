import type { Cites, Localized, Source } from '@groundplan/kernel'

/** One word of a vocabulary, with the words of the field and where they come from. */
export interface Term<Id extends string = string> {
  readonly id: Id
  readonly label: Localized
  readonly cites: Cites
}

/** A closed vocabulary without an order; where there is one, see `Scale` of the kernel. Danish: fast ordliste. */
export interface Vocabulary<Id extends string = string> {
  readonly id: string
  readonly title: Localized
  readonly sources: Readonly<Record<string, Source>>
  readonly terms: readonly Term<Id>[]
  /** Whether a value is a word of this vocabulary. */
  has(value: unknown): value is Id
  /** The words for a term. Throws on a value that is none, since the types refuse it: check outside values with `has` first. */
  label(id: Id): Localized
}

/** Makes a vocabulary from its terms; not for export: a package publishes its vocabularies, not the means to make them. */
export function vocabularyOf<const Id extends string, Src extends string>(spec: {
  readonly id: string
  readonly title: Localized
  readonly sources: Readonly<Record<Src, Source>>
  readonly terms: readonly { readonly id: Id; readonly label: Localized; readonly cites: Cites<NoInfer<Src>> }[]
}): Vocabulary<Id> {
  const labels = new Map<unknown, Localized>(spec.terms.map((term) => [term.id, term.label]))
  return {
    ...spec,
    has: (value): value is Id => labels.has(value),
    label: (id) => {
      const label = labels.get(id)
      if (label === undefined) throw new RangeError(`"${id}" is no term of "${spec.id}": check with has() first.`)
      return label
    },
  }
}
