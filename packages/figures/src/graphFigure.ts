import type { LayeredFigure } from './layeredFigure.js'
import type { NetworkFigure } from './networkFigure.js'

/** A figure that is drawn as nodes and links. */
export type GraphFigure = NetworkFigure | LayeredFigure
