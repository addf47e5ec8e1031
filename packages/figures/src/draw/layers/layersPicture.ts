import type { Text } from '@groundplan/kernel'
import type { LayeredFigure } from '../../layeredFigure.js'
import { coordinate } from '../coordinate.js'
import type { Graph } from '../graph.js'
import { labelSize } from '../labelSize.js'
import type { Box, Size } from '../layout.js'
import { linkSvg } from '../linkSvg.js'
import { nodeSvg } from '../nodeSvg.js'
import { type Block, block, type NodeText, nodeTexts } from '../nodeText.js'
import { palette } from '../palette.js'
import { textRun } from '../run.js'
import { svgText } from '../svgText.js'
import { typography } from '../typography.js'
import type { GivenLayers, LaidLayers } from './given.js'
import { layersOf } from './layersOf.js'
import { layLayers } from './layLayers.js'

/** The texts of one trial: all boxes as wide as that, and what stands over them. */
interface Trial {
  readonly texts: readonly NodeText[]
  readonly headings: readonly (Block | undefined)[]
  /** The heading of each block that has a frame, by layer. */
  readonly frames: readonly (readonly (Block | undefined)[])[]
  readonly laid: LaidLayers
}

function tryWidth(
  figure: LayeredFigure,
  graph: Graph,
  labels: readonly (Block | undefined)[],
  locale: string,
  width: number,
): Trial {
  const right = figure.direction !== 'down'
  const { heading, box } = typography.layers
  const filled = layersOf(figure, graph.nodes)
  const texts = nodeTexts(graph.nodes, locale, { usual: width, most: width * 1.1 })
  const inner = (texts[0]?.width ?? width) - 2
  const set = (text: Text, type: typeof heading | typeof box, room: number): Block =>
    block(textRun(text, locale), type, { usual: room, most: room, width: room, lines: type.lines })
  const headings = filled.map(({ layer }) => layer && set(layer.label, heading, right ? inner : heading.aside))
  const blocks = filled.map(({ runs }) =>
    runs.flatMap((run): { readonly text: Block | undefined; readonly nodes: readonly number[] }[] => {
      // What has no frame stands alone, so that links can pass between.
      if (run.box === undefined) return run.nodes.map((node) => ({ text: undefined, nodes: [node] }))
      return [{ text: set(run.box.label, box, right ? inner : box.aside), nodes: run.nodes }]
    }),
  )
  const headingSize = (text: Block): Size => ({
    width: text.width + 2 * heading.x,
    height: text.lines.length * heading.leading + 2 * heading.y,
  })
  const frameSize = (text: Block): Size => ({ width: text.width, height: text.lines.length * box.leading })
  const meeting = mostOnASide(graph)
  const given: GivenLayers = {
    // A node that many links meet is tall enough to tell them apart; where layers go down it is wide enough anyway.
    nodes: texts.map(({ width, height }, node) => ({
      width,
      height: right
        ? Math.max(height, 2 * typography.box.y + (meeting[node] as number) * typography.poster.port)
        : height,
    })),
    layers: blocks.map((own, layer) => {
      const title = headings[layer]
      return {
        heading: title && headingSize(title),
        blocks: own.map(({ text, nodes }) => ({ heading: text && frameSize(text), nodes })),
      }
    }),
    links: graph.links.map(({ from, to }, index) => ({ from, to, label: labelSize(labels[index]) })),
  }
  const frames = blocks.map((own) => own.map(({ text }) => text))
  return { texts, headings, frames, laid: layLayers(given, right ? 'right' : 'down') }
}

/** For each node the most links that meet one of its sides: those that leave it, or those that come to it. */
function mostOnASide({ nodes, links }: Graph): readonly number[] {
  const out = nodes.map(() => 0)
  const into = nodes.map(() => 0)
  for (const { from, to } of links) {
    out[from] = (out[from] as number) + 1
    into[to] = (into[to] as number) + 1
  }
  return out.map((count, node) => Math.max(count, into[node] as number))
}

/** How much of its size a picture keeps on A3 lying on its side: 1 where it fits. */
const scaleOf = ({ width, height }: Size): number =>
  Math.min(1, typography.poster.width / width, typography.poster.height / height)

function best(tries: readonly number[], attempt: (width: number) => Trial): Trial {
  let found: Trial | undefined
  for (const width of tries) {
    const trial = attempt(width)
    // A later width must be worth it.
    if (found === undefined || scaleOf(trial.laid) > scaleOf(found.laid) * 1.02) found = trial
    if (scaleOf(found.laid) === 1) break
  }
  return found as Trial
}

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

/** The picture of a layered figure whose author chose the layers: headings that point onwards, frames around boxes, each layer on a ground of its own. */
export function layersPicture(
  figure: LayeredFigure,
  graph: Graph,
  labels: readonly (Block | undefined)[],
  locale: string,
): { readonly width: number; readonly height: number; readonly body: string } {
  const right = figure.direction !== 'down'
  const { texts, headings, frames, laid } = best(typography.poster.widths, (width) =>
    tryWidth(figure, graph, labels, locale, width),
  )
  const grounds = laid.headings.map((box): string => {
    const ground = right ? { ...box, height: laid.height - box.y - 4 } : { ...box, width: laid.width - box.x - 4 }
    return rect(ground, `rx="5" fill="${palette.layer}"`)
  })
  const titles = laid.headings.flatMap((box, layer) => {
    const text = headings[layer]
    return text === undefined ? [] : [headingSvg(box, text, right)]
  })
  const framed = laid.frames.map(({ layer, block: own, box, heading }) => {
    const text = frames[layer]?.[own]
    const setting = { ...typography.layers.box, fill: palette.text }
    const look = `rx="7" fill="${palette.frame}" stroke="${palette.edge}" stroke-width="1"`
    return `${rect(box, look)}\n${text === undefined ? '' : svgText(text, heading.x, heading.y, setting)}`
  })
  const links = graph.links.map((link, index) =>
    linkSvg(link, laid.links[index] as LaidLayers['links'][number], labels[index]),
  )
  const nodes = graph.nodes.map((node, index) =>
    nodeSvg(node.state?.tone, texts[index] as NodeText, laid.nodes[index] as Box, palette.paper),
  )
  return {
    width: laid.width,
    height: laid.height,
    body: [...grounds, ...titles, ...framed, ...links, ...nodes].join('\n'),
  }
}
