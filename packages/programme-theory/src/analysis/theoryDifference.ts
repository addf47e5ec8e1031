import type { Message, Slots } from '@groundplan/kernel'
import type { TheoryPartKind } from './theoryParts.js'

/** One thing that is different. `say(change, locale)` tells it in a sentence. Danish: ændring. */
export interface TheoryChange {
  readonly of: TheoryPartKind | 'theory'
  /**
   * `moved`: of another kind, on another horizon (both are known), in another box or focus area, joining other nodes, showing or being about something else.
   * `rekeyed`: the same words under another id. `reordered`: the list as a whole, without what was added or removed.
   */
  readonly is: 'added' | 'removed' | 'moved' | 'rekeyed' | 'changed' | 'reordered'
  /** In the later version; in the earlier one for what was removed. For the order of indicators that of their node; absent for the order of other lists. */
  readonly id?: string | undefined
  /** The id in the earlier version, where it is another. */
  readonly idBefore?: string | undefined
  /** Which field was moved or changed; those of a description as `description.what`. */
  readonly field?: string | undefined
  /** What the field, the id or the order was; absent for a field that was not there and for what was added. */
  readonly before?: unknown
  readonly after?: unknown
  readonly message: Message
  readonly slots: Slots
}

/** How many parts of a kind there are and what became of them; one part may count as moved, rekeyed and changed. */
export interface PartCounts {
  readonly before: number
  readonly after: number
  /** In both: `before` less `removed`, and `after` less `added`. */
  readonly kept: number
  readonly unchanged: number
  readonly added: number
  readonly removed: number
  readonly moved: number
  readonly rekeyed: number
  readonly changed: number
}

/** What is different between two versions of a theory. */
export interface TheoryDifference {
  /** Of the theory itself first, then kind by kind; within a kind in the order of the later version, then what was removed, then the order. */
  readonly changes: readonly TheoryChange[]
  readonly counts: Readonly<Record<TheoryPartKind, PartCounts>>
  /** Places in `same` of groups that could not be followed: an id is in neither version, or two are of one version. */
  readonly unheeded: readonly number[]
}
