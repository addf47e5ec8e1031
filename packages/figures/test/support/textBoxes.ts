import { measureText } from '@groundplan/figures/draw'
import type { Box } from '../../src/draw/layout.js'
import { readXml } from './readXml.js'

/** A line of text as drawn, from its capitals to the ends of its long letters. */
export interface TextBox extends Box {
  readonly text: string
}

/** The boxes of all lines of text in a picture, and the picture's size. */
export function textBoxes(svg: string): {
  readonly boxes: readonly TextBox[]
  readonly width: number
  readonly height: number
} {
  const { elements } = readXml(svg)
  const root = elements[0]
  let type = { size: 0, bold: false }
  let anchor: string | undefined
  const boxes = elements.flatMap(({ name, attributes, text }): readonly TextBox[] => {
    if (name === 'text') {
      type = { size: Number(attributes['font-size']), bold: attributes['font-weight'] === '700' }
      anchor = attributes['text-anchor']
    }
    if (name !== 'tspan') return []
    const width = measureText(text, type)
    const x = Number(attributes['x']) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0)
    const base = Number(attributes['y'])
    return [{ x, y: base - 0.72 * type.size, width, height: 0.93 * type.size, text }]
  })
  return { boxes, width: Number(root?.attributes['width']), height: Number(root?.attributes['height']) }
}
