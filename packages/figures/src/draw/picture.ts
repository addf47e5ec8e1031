import { languageOf } from '@groundplan/kernel'
import type { GraphFigure } from '../graphFigure.js'
import type { Picture } from './charts/chart.js'
import type { Drawing } from './drawing.js'
import type { Graph } from './graph.js'
import { labelSize } from './labelSize.js'
import { layersPicture } from './layers/layersPicture.js'
import { type Laid, layout, type SizedLink } from './layout.js'
import { linkSvg } from './linkSvg.js'
import { nodeSvg } from './nodeSvg.js'
import { type Block, balanced, type NodeText, nodeTexts } from './nodeText.js'
import { onlyText } from './onlyText.js'
import { textRun } from './run.js'
import { svgFrame } from './svgFrame.js'
import { typography } from './typography.js'
import { words } from './words.js'

/** Larger graphs are not laid out: the picture would be unreadable and the time long. */
const most = { nodes: 250, links: 600, layers: 40 }

/** The picture of a graph with a description of its own. */
export function picture(figure: GraphFigure, graph: Graph, drawing: Drawing, description: string): string {
  return svgFrame(figure, drawing, description, inside(figure, graph, drawing.locale))
}

function inside(figure: GraphFigure, graph: Graph, locale: string): Picture {
  const language = languageOf(locale)
  const layers = figure.kind === 'layered' ? (figure.layers?.length ?? 0) : 0
  const tooLarge = graph.nodes.length > most.nodes || graph.links.length > most.links || layers > most.layers
  if (tooLarge || graph.nodes.length + layers === 0) {
    return onlyText(tooLarge ? words.tooLarge[language] : words.noNodes[language])
  }
  const poster = figure.kind === 'layered' && figure.layers !== undefined
  const { linkLabel, lines } = typography
  const room = { ...linkLabel, usual: poster ? typography.poster.linkLabel : linkLabel.usual, lines: lines.link }
  const labels = graph.links.map(({ label }) =>
    label === undefined ? undefined : balanced(textRun(label, locale), typography.small, room),
  )
  if (poster) return layersPicture(figure, graph, labels, locale)
  const texts = nodeTexts(graph.nodes, locale)
  const laid = fitting(figure, texts, graph, labels)
  const links = graph.links.map((link, index) =>
    linkSvg(link, laid.links[index] as Laid['links'][number], labels[index]),
  )
  const nodes = graph.nodes.map((node, index) =>
    nodeSvg(node.state?.tone, texts[index] as NodeText, laid.nodes[index] as Laid['nodes'][number]),
  )
  return { width: laid.width, height: laid.height, body: [...links, ...nodes].join('\n') }
}

/** Lays the graph out in the direction asked for, or in the first that fits the width of a page, or in the narrower. */
function fitting(
  figure: GraphFigure,
  texts: readonly NodeText[],
  graph: Graph,
  labels: readonly (Block | undefined)[],
): Laid {
  const links = graph.links.map(({ from, to, direction, line }, index): SizedLink => {
    return { from, to, back: direction === 'back', weight: line === 'solid' ? 4 : 1, label: labelSize(labels[index]) }
  })
  const wanted = figure.kind === 'layered' ? figure.direction : undefined
  if (wanted !== undefined) return layout(texts, links, wanted)
  const [first, second] = figure.kind === 'layered' ? (['right', 'down'] as const) : (['down', 'right'] as const)
  const one = layout(texts, links, first)
  if (one.width <= typography.page) return one
  const other = layout(texts, links, second)
  return other.width < one.width ? other : one
}
