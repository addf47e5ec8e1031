import type { Block } from '../../nodeText.js'
import { palette } from '../../palette.js'
import { clearTicks } from './clearTicks.js'
import { heightOf, rule, sheet, wrapped, write } from './paint.js'
import { placeTicks } from './placeTicks.js'
import type { Plot } from './plotOf.js'

/** The names of places below a plot, moved inwards where they would leave the picture; and below them the key of numbered categories. */
export function bottomAxis(
  plot: Plot,
  x: (at: number) => number,
  { width, page, top, y }: { readonly width: number; readonly page: number; readonly top: number; readonly y: number },
  locale: string,
): { readonly height: number; readonly body: readonly string[] } {
  const { ticks, key } = placeTicks(plot, x, width, locale)
  const clear = clearTicks(ticks, x, 2, page - 2)
  const body = clear.flatMap(({ at, text, x: middle }) => {
    return [
      rule(x(at), top, x(at), top + 4, `stroke="${palette.edge}" stroke-width="1"`),
      write(text, middle, y, { anchor: 'middle' }),
    ]
  })
  let height = Math.max(0, ...clear.map(({ text }) => heightOf(text)))
  if (key) {
    const listed = keyColumns(plot, page, y + height + 8)
    height += listed.height + 8
    body.push(...listed.body)
  }
  return { height, body }
}

/** The names of numbered categories, in three columns read downwards. */
export function keyColumns(
  plot: Plot,
  page: number,
  y: number,
): { readonly height: number; readonly body: readonly string[] } {
  const columns = 3
  const [gap, number] = [14, 24]
  const width = (page - 2 * sheet.margin - (columns - 1) * gap) / columns
  const names = plot.places.map(({ label }) => wrapped(label, width - number, 3))
  const rows = Math.ceil(names.length / columns)
  const tops: number[] = []
  let height = 0
  for (let row = 0; row < rows; row += 1) {
    tops.push(y + height)
    const inRow = [0, 1, 2].map((column) => names[column * rows + row]).filter((name) => name !== undefined)
    height += Math.max(...inRow.map((name) => heightOf(name))) + 2
  }
  const body = names.map((name: Block, index) => {
    const x = sheet.margin + Math.floor(index / rows) * (width + gap)
    const at = tops[index % rows] as number
    const own = wrapped({ text: String(index + 1) }, number, 1)
    return `${write(own, x + number - 6, at, { anchor: 'end', fill: palette.faint })}${write(name, x + number, at)}`
  })
  return { height, body }
}
