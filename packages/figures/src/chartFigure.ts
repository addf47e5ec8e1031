import type { FlowFigure } from './flowFigure.js'
import type { RadarFigure } from './radarFigure.js'
import type { TreeFigure } from './treeFigure.js'
import type { WheelFigure } from './wheelFigure.js'

/** A figure that is drawn as a picture, with the same beside it as a table or a list. */
export type ChartFigure = TreeFigure | FlowFigure | RadarFigure | WheelFigure
