import type { ChartFigure } from '../chartFigure.js'
import type { GraphFigure } from '../graphFigure.js'

/** Whether a figure that has a picture is drawn as nodes and links. */
export const isGraph = (figure: GraphFigure | ChartFigure): figure is GraphFigure =>
  figure.kind === 'network' || figure.kind === 'layered'
