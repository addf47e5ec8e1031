import type { Box, Laid, Size } from '../layout.js'

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

/** Layers with all that stands in them, sizes in pixels. */
export interface GivenLayers {
  readonly nodes: readonly Size[]
  readonly layers: readonly GivenLayer[]
  readonly links: readonly GivenLink[]
}

/** A frame around the nodes of a box, and its heading within it. */
export interface Frame {
  readonly layer: number
  readonly block: number
  readonly box: Box
  readonly heading: Box
}

/** Where everything stands. `headings` has a place for each layer, also for one without a heading. */
export interface LaidLayers extends Laid {
  readonly headings: readonly Box[]
  readonly frames: readonly Frame[]
}
