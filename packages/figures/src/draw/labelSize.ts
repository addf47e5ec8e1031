import type { Size } from './layout.js'
import type { Block } from './nodeText.js'
import { typography } from './typography.js'

/** The room that the label of a link takes. */
export function labelSize(text: Block | undefined): Size | undefined {
  const { x, y } = typography.linkLabel
  return text && { width: text.width + 2 * x, height: text.lines.length * typography.small.leading + 2 * y }
}
