import type { Text } from '@groundplan/kernel'
import type { Node } from './node.js'
import type { Shown } from './shown.js'

/** A link between two nodes of a layered figure. */
export interface LayeredLink {
  readonly from: string
  readonly to: string
  readonly label?: Text | undefined
  /**
   * `forward`: `to` comes after `from` and is drawn so (the default). `back`: a loop, `to` comes before `from`.
   * `none`: the two belong together and neither leads to the other.
   */
  readonly direction?: 'forward' | 'back' | 'none' | undefined
  /**
   * `dashed` for what may happen but need not, such as a short cut; `dotted` where `from` is a condition of what leads to `to`; `solid` when missing.
   * A loop is always dashed.
   */
  readonly line?: 'solid' | 'dashed' | 'dotted' | undefined
}

/** A layer that the author of a figure chose, such as a horizon of a theory of change (Danish: lag). */
export interface Layer {
  /** Unique among the layers of its figure. */
  readonly id: string
  readonly label: Text
}

/** A frame with a heading around nodes that belong together (Danish: gruppe, ramme). */
export interface LayerBox {
  /** Unique among the boxes of its figure. */
  readonly id: string
  readonly label: Text
}

/** A node of a layered figure, and its place where the figure chooses its layers itself. */
export interface LayeredNode extends Node {
  /** The id of a layer; a node without one stands in a last layer without a heading. */
  readonly layer?: string | undefined
  /** The id of a box. */
  readonly box?: string | undefined
}

/**
 * A graph drawn in layers, from first to last: the flow of phases, a theory of change (Danish: forløb, forandringsteori). Without `layers` they follow
 * from the links. With `layers` each node stands where it says, in the order given: adding one moves none past another; where nodes of a layer lead to
 * the very same nodes of the next, by six links or more of one kind and without labels, these are drawn through one junction.
 */
export interface LayeredFigure extends Shown {
  readonly kind: 'layered'
  readonly nodes: readonly LayeredNode[]
  readonly links: readonly LayeredLink[]
  /** The layers in their order, each with its heading, also those without a node. */
  readonly layers?: readonly Layer[] | undefined
  /** Frames around neighbours of one layer; drawn where `layers` are given. One that reaches over several layers is drawn in each. */
  readonly boxes?: readonly LayerBox[] | undefined
  /**
   * The way the layers follow on each other. When missing: `right` where `layers` are given; else `right` where the figure then fits the width of a page,
   * and `down` where it does not.
   */
  readonly direction?: 'right' | 'down' | undefined
}
