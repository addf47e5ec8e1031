import type { Message, Slots, Text } from '@groundplan/kernel'
import type { Theory } from '../model/theory.js'
import type { MatchedBy, NamedPart } from './matchParts.js'
import type { TheoryPartKind } from './theoryParts.js'

/** A theory and whose it is. */
export interface TheoryBy {
  /** The group or role that made it, never a person's name. */
  readonly by: Text
  readonly theory: Theory
}

/** Whose a part is. Danish: ophav. */
export interface Provenance {
  readonly of: TheoryPartKind
  /** In the merged theory. */
  readonly id: string
  /** Who had it, and under which id. */
  readonly from: readonly { readonly by: Text; readonly id: string }[]
  /** By what the parts of several were taken to be the same; absent where one alone had it. */
  readonly matchedBy?: MatchedBy | undefined
}

/** What the theories do not say alike. `say(conflict, locale)` tells it in a sentence. Danish: uenighed. */
export interface MergeConflict {
  readonly of: TheoryPartKind | 'theory'
  /** In the merged theory. */
  readonly id: string
  /** Those of a description as `description.what`. */
  readonly field: string
  /**
   * Every answer with those who gave it, in the order of the theories; ids are those of the merged theory. Who said the same in another spelling or
   * in fewer languages stands with the answer, with their own words in `gaveWay`.
   */
  readonly values: readonly { readonly value: unknown; readonly by: readonly Text[] }[]
  /** Which of the values stands; `all` where they are lists and stand united. */
  readonly stands: number | 'all'
  readonly message: Message
  readonly slots: Slots
}

/** What somebody said that does not stand, though nobody contradicts it: "unknown" beside an answer, other spelling or fewer languages of the same words, the title. */
export interface GaveWay {
  readonly of: TheoryPartKind | 'theory'
  readonly id: string
  readonly field: string
  readonly value: unknown
  readonly by: Text
}

/** How theories are merged. */
export interface MergeTheoriesOptions {
  /** Of the merged theory. */
  readonly id: string
  readonly title: Text
  /** Whether an id means the same thing in all the theories (`shared`, when missing) or each has ids of its own. */
  readonly ids?: 'shared' | 'own' | undefined
  /** Parts that are the same whatever their words, by id or, where an id stands in several, by the theory's place and id. */
  readonly same?: readonly (readonly NamedPart[])[] | undefined
  /** Which value stands, by its place among those of the conflict; undefined leaves it at what stands already. */
  readonly decide?: ((conflict: MergeConflict) => number | undefined) | undefined
}

/** Several theories as one, with nothing lost that anybody said. */
export interface MergedTheories {
  readonly theory: Theory
  /** For every part of the merged theory. */
  readonly provenance: readonly Provenance[]
  /** The parts that more than one had. */
  readonly matched: readonly Provenance[]
  readonly conflicts: readonly MergeConflict[]
  readonly gaveWay: readonly GaveWay[]
  /** Parts that got a new id since another thing has theirs. */
  readonly rekeyed: readonly {
    readonly of: TheoryPartKind
    readonly id: string
    readonly was: string
    readonly by: Text
  }[]
  /** Places in `same` of groups that could not be followed: an id is in no theory, two are of one theory, or they are of different kinds. */
  readonly unheeded: readonly number[]
}
