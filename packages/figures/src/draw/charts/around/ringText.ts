import { coordinate } from '../../coordinate.js'
import { measureText } from '../../measureText.js'
import { palette } from '../../palette.js'
import { plotType, write } from '../plot/paint.js'
import type { Dial } from './dial.js'

/** The numbers of the rings, straight above the middle; none where they are too long for that: the key below says the ends. */
export function ringText({ x, y, rings }: Dial): string {
  const wide = rings.map(({ text }) => measureText(text, plotType.small))
  if (wide.some((width) => width > 24)) return ''
  return rings
    .map(({ r, text }, index) => {
      const width = (wide[index] as number) + 2
      const ground = `<rect x="${coordinate(x - width / 2)}" y="${coordinate(y - r - 5.5)}" width="${coordinate(width)}" height="11" fill="${palette.paper}"/>`
      const block = { lines: [text], width, lang: undefined }
      return `${ground}${write(block, x, y - r - plotType.small.leading / 2, { anchor: 'middle', fill: palette.faint })}`
    })
    .join('\n')
}
