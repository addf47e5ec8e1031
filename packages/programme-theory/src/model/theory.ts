import type { Datum, Text } from '@groundplan/kernel'
import type { Assumption, PartRef } from './assumption.js'
import type { Horizon } from './horizon.js'
import type { TheoryLink } from './link.js'
import type { TheoryNode } from './node.js'

/** A part of the problem that is worked on: its challenge, and for whom. Danish: indsatsområde. */
export interface FocusArea {
  /** Unique among the focus areas of a plan. */
  readonly id: string
  readonly label: Text
  /** Danish: udfordring. */
  readonly challenge?: Datum<Text> | undefined
  /** Ids of groups. Danish: målgruppe. */
  readonly groups?: Datum<readonly string[]> | undefined
}

/** Nodes that are drawn together under a heading. Danish: gruppe af elementer. */
export interface Box {
  /** Unique in its theory. */
  readonly id: string
  readonly label: Text
}

/** A remark on the theory or on some of its parts. Danish: note. */
export interface Note {
  /** Unique in its theory. */
  readonly id: string
  readonly text: Text
  /** The whole theory when missing. */
  readonly on?: readonly PartRef[] | undefined
}

/** Parts of another theory that are used in this one as they stand there. */
export interface Inclusion {
  /** Id of the other theory in the same content. */
  readonly theory: string
  /** Ids of its nodes that are left out, with the links from and to them. */
  readonly without?: readonly string[] | undefined
}

/** How an initiative is thought to work, as a graph: impact theory, implementation theory and context. Danish: programteori, forandringsteori. */
export interface Theory {
  /** Unique among the theories of a plan. */
  readonly id: string
  readonly title: Text
  /** From first to last; `standardHorizons` when missing. */
  readonly horizons?: readonly Horizon[] | undefined
  readonly focusAreas?: readonly FocusArea[] | undefined
  readonly boxes?: readonly Box[] | undefined
  /** In the author's order, which the figures keep. */
  readonly nodes: readonly TheoryNode[]
  readonly links: readonly TheoryLink[]
  readonly assumptions?: readonly Assumption[] | undefined
  readonly notes?: readonly Note[] | undefined
  /** Other theories whose parts are used here too. */
  readonly includes?: readonly Inclusion[] | undefined
  /** Only a store of parts for other theories: its gaps are not judged. */
  readonly isPart?: boolean | undefined
}

/** The programme theories of a plan. */
export interface Theories {
  readonly items: readonly Theory[]
}
