import type { Scored, ScoreTheme } from './scores.js'

/**
 * Axes around a middle, and a line for each of up to six series from value to value, such as a checklist of a partnership as each partner fills it in (Danish:
 * radardiagram, edderkoppespind). The line breaks where there is no value; it is never drawn as the lowest. The area within a line says nothing: read along the axes.
 */
export interface RadarFigure extends Scored {
  readonly kind: 'radar'
  /** From the top, in the order of the clock. */
  readonly axes: readonly ScoreTheme[]
}
