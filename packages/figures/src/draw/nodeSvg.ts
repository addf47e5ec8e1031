import type { Tone } from '../node.js'
import { coordinate } from './coordinate.js'
import type { Box } from './layout.js'
import type { NodeText } from './nodeText.js'
import { palette } from './palette.js'
import { sign } from './sign.js'
import { svgText } from './svgText.js'
import { typography } from './typography.js'

/** A node: its box, its label, its small print, and its state with a sign. `fill` is the ground of the box. */
export function nodeSvg(tone: Tone | undefined, text: NodeText, box: Box, fill: string = palette.box): string {
  const { left, between, sign: signWidth } = typography.box
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(coordinate)
  const colour = tone === undefined ? palette.edge : palette.tones[tone]
  const dashes = tone === 'unknown' ? ' stroke-dasharray="4 3"' : ''
  const parts = [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="5" fill="${fill}" stroke="${colour}" stroke-width="1.2"${dashes}/>`,
  ]
  if (tone !== undefined && tone !== 'idle' && tone !== 'unknown') {
    const bar = `M${coordinate(box.x + 5)} ${y}h-0.5a4.5 4.5 0 0 0 -4.5 4.5v${coordinate(box.height - 9)}a4.5 4.5 0 0 0 4.5 4.5h0.5z`
    parts.push(`<path d="${bar}" fill="${colour}"/>`)
  }
  let top = box.y + (box.height - text.height) / 2 + typography.box.y
  parts.push(svgText(text.label, box.x + left, top, { ...typography.label, fill: palette.text }))
  top += text.label.lines.length * typography.label.leading + between
  if (text.note !== undefined) {
    parts.push(svgText(text.note, box.x + left, top, { ...typography.small, fill: palette.faint }))
    top += text.note.lines.length * typography.small.leading + between
  }
  if (text.state !== undefined && tone !== undefined) {
    parts.push(sign(tone, box.x + left + 6, top + typography.small.leading / 2))
    parts.push(svgText(text.state, box.x + left + signWidth, top, { ...typography.small, fill: colour }))
  }
  return `<g>${parts.join('\n')}</g>`
}
