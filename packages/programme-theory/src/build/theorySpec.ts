import type { Given, GivenText } from './given.js'
import type { AssumptionSpec, LinkSpec } from './linkSpec.js'
import type { ActivitySpec, ChangeSpec, ConditionSpec, OutputSpec, ResourceSpec } from './nodeSpec.js'
import type { TheoryIds } from './theoryIds.js'

/** A focus area. Danish: indsatsområde. */
export interface FocusAreaSpec {
  readonly label: GivenText
  /** Danish: udfordring. */
  readonly challenge?: Given<GivenText> | undefined
  /** Ids of groups. */
  readonly groups?: Given<readonly string[]> | undefined
}

/** A horizon. Danish: tidshorisont. */
export interface HorizonSpec {
  readonly label: GivenText
  /** Years after the start, from and to. */
  readonly years?: { readonly from: number; readonly to: number } | undefined
}

/** Parts of another theory that are used in this one. */
export interface InclusionSpec<Elsewhere extends string = string> {
  readonly theory: string
  /** Ids of its nodes that are left out. */
  readonly without?: readonly string[] | undefined
  /** Ids of its nodes that links and assumptions here name; said once, so that a misspelt id is seen. Not part of the theory. */
  readonly parts?: readonly Elsewhere[] | undefined
}

/** Nodes or links that an assumption or a note is about. */
export type OnSpec<Node extends string = string> = readonly ({ readonly node: Node } | { readonly link: string })[]

/** A section: things by their ids, in the author's order. A text alone is a label. */
export type Section<Id extends string, Spec> = { readonly [K in Id]?: Spec | GivenText | undefined }

/** What may be named within a specification. */
interface IdsOf<
  Node extends string,
  Condition extends string,
  Horizon extends string,
  Area extends string,
  Box extends string,
  Assumption extends string,
  Elsewhere extends string,
> extends TheoryIds {
  readonly node: NoInfer<Node | Condition | Elsewhere>
  readonly condition: NoInfer<Condition | Elsewhere>
  readonly horizon: NoInfer<Horizon>
  readonly focusArea: NoInfer<Area>
  readonly box: NoInfer<Box>
  readonly assumption: NoInfer<Assumption>
}

/**
 * A programme theory as an author writes it, for {@link buildTheory}. Ids are the keys; the type parameters are those ids, so that what is named
 * must be there. Within a section the order is the author's, which the figures keep.
 */
export interface TheorySpec<
  Node extends string = string,
  Condition extends string = string,
  Horizon extends string = string,
  Area extends string = string,
  Box extends string = string,
  Assumption extends string = string,
  Elsewhere extends string = string,
  I extends TheoryIds = IdsOf<Node, Condition, Horizon, Area, Box, Assumption, Elsewhere>,
> {
  readonly id: string
  readonly title: GivenText
  /** BCP 47 tag of the language in which texts given as plain strings are written. */
  readonly language?: string | undefined
  /** From first to last; the four standard horizons when missing. */
  readonly horizons?: Section<Horizon, HorizonSpec> | undefined
  readonly focusAreas?: Section<Area, FocusAreaSpec> | undefined
  readonly boxes?: Section<Box, { readonly label: GivenText }> | undefined
  readonly resources?: Section<Node, ResourceSpec<I>> | undefined
  readonly activities?: Section<Node, ActivitySpec<I>> | undefined
  readonly outputs?: Section<Node, OutputSpec<I>> | undefined
  readonly outcomes?: Section<Node, ChangeSpec<I>> | undefined
  readonly goals?: Section<Node, ChangeSpec<I>> | undefined
  readonly conditions?: Section<Condition, ConditionSpec<I>> | undefined
  /** Links that stand by themselves: between parts of included theories, or a second one between the same two nodes. */
  readonly links?: readonly (LinkSpec<I> & { readonly from: I['node']; readonly to: I['node'] })[] | undefined
  /** Assumptions that stand by themselves: on several parts, or named by `assumes`. */
  readonly assumptions?:
    | Section<Assumption, AssumptionSpec & { readonly on?: OnSpec<I['node']> | undefined }>
    | undefined
  /** Remarks by id: a text alone is one on the whole theory. */
  readonly notes?:
    | { readonly [id: string]: { readonly text: GivenText; readonly on?: OnSpec<I['node']> | undefined } | GivenText }
    | undefined
  readonly includes?: readonly InclusionSpec<Elsewhere>[] | undefined
  /** Only a store of parts for other theories. */
  readonly isPart?: boolean | undefined
}
