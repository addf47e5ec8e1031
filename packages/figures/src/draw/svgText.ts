import { coordinate } from './coordinate.js'
import { escapeHtml } from './escapeHtml.js'
import type { Block } from './nodeText.js'

/** How a block of text is set. */
export interface Setting {
  readonly size: number
  readonly leading: number
  readonly bold: boolean
  readonly fill: string
  readonly middle?: boolean | undefined
  readonly end?: boolean | undefined
}

/** A block of wrapped text, a line each; `y` is its upper edge, `x` its left edge, its middle where it is centred, or its right edge where it ends there. */
export function svgText(
  text: Block,
  x: number,
  y: number,
  { size, leading, bold, fill, middle, end }: Setting,
): string {
  const lang = text.lang === undefined ? '' : ` lang="${escapeHtml(text.lang)}" xml:lang="${escapeHtml(text.lang)}"`
  const weight = bold ? ' font-weight="700"' : ''
  const anchor = middle === true ? ' text-anchor="middle"' : end === true ? ' text-anchor="end"' : ''
  // Capitals reach 0.72 em above the base line and long letters 0.21 em below it: this sets them in the middle of their line.
  const base = leading / 2 + size * 0.36
  const lines = text.lines.map(
    (line, index) =>
      `<tspan x="${coordinate(x)}" y="${coordinate(y + base + index * leading)}">${escapeHtml(line)}</tspan>`,
  )
  return `<text font-size="${size}"${weight}${anchor} fill="${fill}"${lang}>${lines.join('\n')}</text>`
}
