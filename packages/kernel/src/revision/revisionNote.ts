import type { Text } from '../text.js'

/** Who changes a plan, when and why; all of it given, since the core knows no clock and makes up no ids. */
export interface RevisionNote {
  /** Not used before in this document. */
  readonly id: string
  /** ISO 8601 date or instant. */
  readonly at: string
  /** A role or pseudonym, never a person's name. */
  readonly by: string
  readonly why: Text
}
