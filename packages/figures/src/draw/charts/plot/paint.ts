import { coordinate } from '../../coordinate.js'
import type { Type } from '../../measureText.js'
import { type Block, block } from '../../nodeText.js'
import { palette } from '../../palette.js'
import type { Run } from '../../run.js'
import { svgText } from '../../svgText.js'
import { typography } from '../../typography.js'

/** Type of what stands in a chart of numbers. */
export const plotType = {
  small: typography.small,
  bold: { ...typography.small, bold: true },
  panel: { size: 12, bold: true, leading: 15 },
} as const

/** The width of a page, the room around a picture, and what the grid looks like. */
export const sheet = { width: typography.page, margin: 8, grid: '#dfe4e8' } as const

/** A run wrapped to a width, in at most so many lines. */
export function wrapped(run: Run, width: number, lines: number, type: Type = plotType.small): Block {
  return block(run, type, { usual: width, most: width, width, lines })
}

/** How high a block is. */
export const heightOf = ({ lines }: Block, { leading }: { readonly leading: number } = plotType.small): number =>
  lines.length * leading

/** A block of text in its place; `y` is its upper edge. */
export function write(
  text: Block,
  x: number,
  y: number,
  look: {
    readonly anchor?: 'middle' | 'end' | undefined
    readonly fill?: string | undefined
    readonly type?: (typeof plotType)[keyof typeof plotType] | undefined
  } = {},
): string {
  const { anchor, fill = palette.text, type = plotType.small } = look
  return svgText(text, x, y, { ...type, fill, middle: anchor === 'middle', end: anchor === 'end' })
}

/** A straight line. */
export function rule(x1: number, y1: number, x2: number, y2: number, look: string): string {
  return `<path d="M${coordinate(x1)} ${coordinate(y1)}L${coordinate(x2)} ${coordinate(y2)}" fill="none" ${look}/>`
}

/** A rectangle, whichever way round its sides are given. */
export function area(x1: number, y1: number, x2: number, y2: number, look: string): string {
  const [x, y, width, height] = [Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)].map(
    coordinate,
  )
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${look}/>`
}

/** Lines of small print below each other, as wide as the picture; what they need in height, and the elements. */
export function footnotes(
  notes: readonly Run[],
  y: number,
  width: number,
): { readonly height: number; readonly body: readonly string[] } {
  let height = 0
  const body = notes.map((note) => {
    const text = wrapped(note, width - 2 * sheet.margin, 12)
    const at = y + height
    height += heightOf(text) + 3
    return write(text, sheet.margin, at, { fill: palette.faint })
  })
  return { height, body }
}
