import type { AnyLocalized } from './text.js'

/** How one field of an artefact's content is shown to people who edit it in a table (Danish: felt). */
export interface FieldLayout {
  /** The heading of its column, or the name of its list. */
  readonly label: AnyLocalized
  /** What to write there, in a sentence or two. */
  readonly note?: AnyLocalized | undefined
  /** It is kept and never shown. */
  readonly hidden?: boolean | undefined
  /** What the values of a closed list are called, by value; in an open one, what the best known are. A value that is not among them stands as it is. */
  readonly choices?: Readonly<Record<string, AnyLocalized>> | undefined
  /** Where the words of a field are given names to be shown by: a record of texts at the top of an artefact's content, by the word as it is kept. */
  readonly namedIn?: { readonly artefact: string; readonly record: string } | undefined
}

/**
 * What the fields of an artefact's content are called, by their path: names of properties with a dot between them, without the places of lists
 * (`items.label`), and `*` where a key is free. A field without an entry goes by its own name (Danish: feltnavne).
 *
 * The entry of a field speaks of its value too: of a list what stands in it, of a datum what is known. So `choices` stand at `items.type`, whether that
 * is a word, a list of words or a datum of either, and a datum is passed through: `items.when.from`, not `items.when.value.from`. What every text, datum
 * and reference consists of (`is` and `why`, `verbatim`, `lang`, `en` and `da`, `kind` and `id`) needs no entry: it goes by the field.
 */
export type Layout = Readonly<Record<string, FieldLayout>>
