import type { Scored, ScoreTheme } from './scores.js'

/**
 * A wheel with a sector for each theme, filled from the middle outwards as far as its value on the scale, such as the fourteen themes of the Place Standard tool
 * (Danish: vurderingshjul). Up to four series stand beside each other in each sector, in the order of the clock. Where there is no value the sector stays empty
 * and says why.
 */
export interface WheelFigure extends Scored {
  readonly kind: 'wheel'
  /** From the top, in the order of the clock. */
  readonly sectors: readonly ScoreTheme[]
}
