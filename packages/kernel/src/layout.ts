import type { AnyLocalized } from './text.js'

/** How one field of an artefact's content is shown to people who edit it in a table (Danish: felt). */
export interface FieldLayout {
  /** The heading of its column, or the name of its list. */
  readonly label: AnyLocalized
  /** What to write there, in a sentence or two. */
  readonly note?: AnyLocalized | undefined
  /** It is kept and never shown. */
  readonly hidden?: boolean | undefined
  /** What the values of a closed list are called, by value. */
  readonly choices?: Readonly<Record<string, AnyLocalized>> | undefined
}

/**
 * What the fields of an artefact's content are called, by their path: names of properties with a dot between them, without the places of lists
 * (`items.label`), and `*` where a key is free. A field without an entry goes by its own name (Danish: feltnavne).
 */
export type Layout = Readonly<Record<string, FieldLayout>>
