import type { Block } from '../../nodeText.js'
import { heightOf, sheet, write } from './paint.js'

/** A sample of how something is drawn, 22 pixels wide, and what it is. */
export interface KeyItem {
  readonly text: Block
  readonly sample: (x: number, y: number) => string
}

/** Samples with their names, beside each other and in as many lines as that takes. */
export function keyRow(
  items: readonly KeyItem[],
  top: number,
  page: number,
): { readonly height: number; readonly body: readonly string[] } {
  let [x, y, tallest] = [sheet.margin as number, top, 0]
  const body = items.map(({ text, sample }) => {
    const width = 28 + text.width
    if (x > sheet.margin && x + width > page - sheet.margin) {
      x = sheet.margin
      y += tallest + 2
      tallest = 0
    }
    const drawn = sample(x, y + heightOf(text) / 2) + write(text, x + 28, y)
    x += width + 18
    tallest = Math.max(tallest, heightOf(text))
    return drawn
  })
  return { height: items.length === 0 ? 0 : y + tallest - top + 6, body }
}
