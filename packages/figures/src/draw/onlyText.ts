import type { Picture } from './charts/chart.js'
import { block } from './nodeText.js'
import { palette } from './palette.js'
import { svgText } from './svgText.js'
import { typography } from './typography.js'

/** A picture that says something instead of showing it: that there is nothing, or too much. */
export function onlyText(text: string): Picture {
  const setting = { ...typography.small, fill: palette.text }
  const only = block({ text }, typography.small, { usual: 300, most: 300, lines: 4 })
  const height = only.lines.length * setting.leading + 16
  return { width: only.width + 16, height, body: svgText(only, 8, 8, setting) }
}
