import type { Box, Laid, Size } from '../layout.js'
import type { Curve } from '../route.js'

/** Nodes that follow on each other in a layer: those of one box with the size of its heading, or one node alone. */
export interface GivenBlock {
  readonly heading: Size | undefined
  readonly nodes: readonly number[]
}

/** A layer to lay out: the size of its heading, and its blocks in the order in which they stand. */
export interface GivenLayer {
  readonly heading: Size | undefined
  readonly blocks: readonly GivenBlock[]
}

/** A link to lay out, its ends as places in the list of nodes. */
export interface GivenLink {
  readonly from: number
  readonly to: number
  readonly label?: Size | undefined
}

/** A junction: each of the nodes `from`, all of one layer, leads to each of the nodes `to`, all of the next. */
export interface GivenJunction {
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Layers with all that stands in them, sizes in pixels. */
export interface GivenLayers {
  readonly nodes: readonly Size[]
  readonly layers: readonly GivenLayer[]
  readonly links: readonly GivenLink[]
  readonly junctions?: readonly GivenJunction[] | undefined
  /** Room between nodes of a layer, 14 when missing. */
  readonly apart?: number | undefined
}

/** A frame around the nodes of a box, and its heading within it. */
export interface Frame {
  readonly layer: number
  readonly block: number
  readonly box: Box
  readonly heading: Box
}

/** A junction: its bar, the lines that come to it, and those that leave it, in the order of its nodes. */
export interface LaidJunction {
  readonly bar: Box
  readonly from: readonly Curve[]
  readonly to: readonly Curve[]
}

/** Where everything stands. `headings` has a place for each layer, also for one without a heading. */
export interface LaidLayers extends Laid {
  readonly headings: readonly Box[]
  readonly frames: readonly Frame[]
  readonly junctions: readonly LaidJunction[]
}
