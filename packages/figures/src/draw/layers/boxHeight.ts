import type { Size } from '../layout.js'
import { typography } from '../typography.js'

/** The height of a box: tall enough to tell the lines apart that meet a side of it. */
export const boxHeight = (text: Size, meeting: number, tight: boolean): number => {
  const { poster, box } = typography
  return Math.max(text.height - (tight ? 2 * poster.tight : 0), 2 * box.y + meeting * poster.port)
}
