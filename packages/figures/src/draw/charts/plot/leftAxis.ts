import type { Block } from '../../nodeText.js'
import { palette } from '../../palette.js'
import { plotType, rule, sheet, wrapped, write } from './paint.js'
import type { Scale } from './scaleOf.js'

/** The texts of an axis of numbers, and the room that they need. */
export function tickTexts(scale: Scale): { readonly texts: readonly Block[]; readonly width: number } {
  const texts = scale.ticks.map(({ text }) => wrapped({ text }, 200, 1))
  return { texts, width: Math.max(0, ...texts.map(({ width }) => width)) }
}

/** Level lines of a grid between `left` and `right`, 0 the stronger. */
export function grid(scale: Scale, y: (part: number) => number, left: number, right: number): readonly string[] {
  return scale.ticks.map(({ at, zero }) =>
    rule(
      left,
      y(at),
      right,
      y(at),
      zero ? `stroke="${palette.edge}" stroke-width="1"` : `stroke="${sheet.grid}" stroke-width="1"`,
    ),
  )
}

/** The numbers of a grid, to the left of `right`. */
export function gridNumbers(
  scale: Scale,
  texts: readonly Block[],
  y: (part: number) => number,
  right: number,
): readonly string[] {
  return scale.ticks.map(({ at }, index) =>
    write(texts[index] as Block, right, y(at) - plotType.small.leading / 2, { anchor: 'end', fill: palette.faint }),
  )
}
