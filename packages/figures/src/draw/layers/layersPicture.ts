import type { LayeredFigure } from '../../layeredFigure.js'
import { coordinate } from '../coordinate.js'
import type { Graph, Link } from '../graph.js'
import type { Box } from '../layout.js'
import { linkSvg } from '../linkSvg.js'
import { nodeSvg } from '../nodeSvg.js'
import type { Block, NodeText } from '../nodeText.js'
import { palette } from '../palette.js'
import { svgText } from '../svgText.js'
import { typography } from '../typography.js'
import type { LaidJunction } from './given.js'
import { layPoster } from './layPoster.js'

const rect = ({ x, y, width, height }: Box, look: string): string =>
  `<rect x="${coordinate(x)}" y="${coordinate(y)}" width="${coordinate(width)}" height="${coordinate(height)}" ${look}/>`

/** A heading that points on to the next layer. */
function headingSvg(box: Box, text: Block, right: boolean): string {
  const { heading } = typography.layers
  const { x, y, width, height } = box
  const end = [x + width, y + height].map(coordinate).join(' ')
  const tip = right
    ? `M${coordinate(x + width)} ${coordinate(y)}L${coordinate(x + width + 14)} ${coordinate(y + height / 2)}L${end}Z`
    : `M${coordinate(x)} ${coordinate(y + height)}L${coordinate(x + width / 2)} ${coordinate(y + height + 12)}L${end}Z`
  const top = y + (height - text.lines.length * heading.leading) / 2
  return `${rect(box, `fill="${palette.heading}"`)}
<path d="${tip}" fill="${palette.heading}"/>
${svgText(text, x + heading.x - 4, top, { ...heading, fill: palette.text })}`
}

/** A junction: lines without arrows to its bar, arrows from it. */
function junctionSvg({ bar, from, to }: LaidJunction, line: 'solid' | 'dashed'): string {
  const lines = [
    ...from.map((curve) => linkSvg({ direction: 'none', line }, { curve, label: undefined }, undefined)),
    ...to.map((curve) => linkSvg({ direction: 'forward', line }, { curve, label: undefined }, undefined)),
  ]
  return [...lines, rect(bar, `rx="2" fill="${palette.line}"`)].join('\n')
}

/** The picture of a layered figure whose author chose the layers: headings that point onwards, frames around boxes, each layer on a ground of its own. */
export function layersPicture(
  figure: LayeredFigure,
  graph: Graph,
  labels: readonly (Block | undefined)[],
  locale: string,
): { readonly width: number; readonly height: number; readonly body: string } {
  const right = figure.direction !== 'down'
  const { layers, texts, bundles, single, laid } = layPoster(figure, graph, labels, locale)
  const grounds = laid.headings.map((box): string => {
    const ground = right ? { ...box, height: laid.height - box.y - 4 } : { ...box, width: laid.width - box.x - 4 }
    return rect(ground, `rx="5" fill="${palette.layer}"`)
  })
  const titles = laid.headings.flatMap((box, layer) => {
    const text = layers[layer]?.heading
    return text === undefined ? [] : [headingSvg(box, text, right)]
  })
  const framed = laid.frames.map(({ layer, block: own, box, heading }) => {
    const text = layers[layer]?.blocks[own]?.heading
    const setting = { ...typography.layers.box, fill: palette.text }
    const look = `rx="7" fill="${palette.frame}" stroke="${palette.edge}" stroke-width="1"`
    return `${rect(box, look)}\n${text === undefined ? '' : svgText(text, heading.x, heading.y, setting)}`
  })
  const links = laid.links.map((link, place) => {
    const index = single[place] as number
    return linkSvg(graph.links[index] as Link, link, labels[index])
  })
  const junctions = laid.junctions.map((junction, index) => junctionSvg(junction, bundles[index]?.line ?? 'solid'))
  const nodes = graph.nodes.map((node, index) =>
    nodeSvg(node.state?.tone, texts[index] as NodeText, laid.nodes[index] as Box, palette.paper),
  )
  return {
    width: laid.width,
    height: laid.height,
    body: [...grounds, ...titles, ...framed, ...links, ...junctions, ...nodes].join('\n'),
  }
}
