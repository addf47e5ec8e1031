import type { BarFigure } from './barFigure.js'
import type { FlowFigure } from './flowFigure.js'
import type { LineFigure } from './lineFigure.js'
import type { MultiplesFigure } from './multiplesFigure.js'
import type { RadarFigure } from './radarFigure.js'
import type { SlopeFigure } from './slopeFigure.js'
import type { TreeFigure } from './treeFigure.js'
import type { WheelFigure } from './wheelFigure.js'

/** A figure that is drawn as a picture, with the same beside it as a table or a list. */
export type ChartFigure =
  | TreeFigure
  | FlowFigure
  | LineFigure
  | RadarFigure
  | WheelFigure
  | BarFigure
  | SlopeFigure
  | MultiplesFigure
