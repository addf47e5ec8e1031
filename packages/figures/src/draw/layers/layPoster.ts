import type { LayeredFigure } from '../../layeredFigure.js'
import type { Graph } from '../graph.js'
import { labelSize } from '../labelSize.js'
import type { Size } from '../layout.js'
import type { Block, NodeText } from '../nodeText.js'
import { typography } from '../typography.js'
import { boxHeight } from './boxHeight.js'
import { type Bundle, bundlesOf } from './bundlesOf.js'
import type { GivenLayers, LaidLayers } from './given.js'
import { layersOf } from './layersOf.js'
import { headingSize, type LayerTexts, layerTexts } from './layerTexts.js'
import { layLayers } from './layLayers.js'
import { likelyWidths } from './likelyWidths.js'

/** A poster as it is laid out: the texts of each layer and node, and where they stand. */
export interface Poster {
  readonly layers: readonly LayerTexts[]
  readonly texts: readonly NodeText[]
  readonly bundles: readonly Bundle[]
  /** The links that are drawn by themselves, by their place in the list, in the order of `laid.links`. */
  readonly single: readonly number[]
  readonly laid: LaidLayers
}

/** What all tries have in common. */
interface Parts {
  readonly figure: LayeredFigure
  readonly graph: Graph
  readonly labels: readonly (Block | undefined)[]
  readonly bundles: readonly Bundle[]
  readonly single: readonly number[]
  /** For each node the most lines that meet one of its sides. */
  readonly meeting: readonly number[]
}

function lay(parts: Parts, layers: readonly LayerTexts[], tight: boolean): Poster {
  const { figure, graph, labels, bundles, single, meeting } = parts
  const right = figure.direction !== 'down'
  const texts: NodeText[] = []
  for (const layer of layers) {
    const own = layer.blocks.flatMap(({ nodes }) => nodes)
    own.forEach((node, index) => {
      texts[node] = layer.nodes[index] as NodeText
    })
  }
  const given: GivenLayers = {
    // Where layers go down a box is wide enough for many links anyway.
    nodes: texts.map((text, node) => ({
      width: text.width,
      height: right ? boxHeight(text, meeting[node] as number, tight) : text.height,
    })),
    layers: layers.map(({ heading, blocks }) => ({
      heading: heading && headingSize(heading),
      blocks: blocks.map(({ heading: text, nodes }) => ({
        heading: text && { width: text.width, height: text.lines.length * typography.layers.box.leading },
        nodes,
      })),
    })),
    links: single.map((index) => {
      const { from, to } = graph.links[index] as Graph['links'][number]
      return { from, to, label: labelSize(labels[index]) }
    }),
    junctions: bundles,
    apart: tight ? typography.poster.apart : undefined,
  }
  return { layers, texts, bundles, single, laid: layLayers(given, right ? 'right' : 'down') }
}

/** For each node the most lines that meet one of its sides: those that leave it, or those that come to it. A junction is one line. */
function mostOnASide(
  { nodes, links }: Graph,
  single: readonly number[],
  bundles: readonly Bundle[],
): readonly number[] {
  const out = nodes.map(() => 0)
  const into = nodes.map(() => 0)
  const add = (counts: number[], node: number) => {
    counts[node] = (counts[node] as number) + 1
  }
  for (const index of single) {
    const { from, to } = links[index] as Graph['links'][number]
    add(out, from)
    add(into, to)
  }
  for (const { from, to } of bundles) {
    for (const node of from) add(out, node)
    for (const node of to) add(into, node)
  }
  return out.map((count, node) => Math.max(count, into[node] as number))
}

/** How much of its size a picture keeps on A3 lying on its side: 1 where it fits. */
const scaleOf = ({ width, height }: Size): number =>
  Math.min(1, typography.poster.width / width, typography.poster.height / height)

/**
 * Lays a figure in given layers out for A3 on its side. All boxes are as wide as usual where that fits; else each layer gets the width with which the text
 * comes out largest, to the right; downwards, all get the same.
 */
export function layPoster(
  figure: LayeredFigure,
  graph: Graph,
  labels: readonly (Block | undefined)[],
  locale: string,
): Poster {
  const filled = layersOf(figure, graph.nodes)
  const bundles = bundlesOf(filled, graph.links)
  const bundled = new Set(bundles.flatMap(({ links }) => links))
  const single = [...graph.links.keys()].filter((index) => !bundled.has(index))
  const meeting = mostOnASide(graph, single, bundles)
  const parts: Parts = { figure, graph, labels, bundles, single, meeting }
  const set = (width: number, least?: number): readonly LayerTexts[] =>
    filled.map((layer) => layerTexts(layer, graph, locale, width, figure.direction, least))
  const calm = (width: number): readonly LayerTexts[] => {
    const { left, right } = typography.box
    const inner = set(width).flatMap(({ nodes }) => nodes.map((text) => text.width - left - right))
    return set(width, Math.max(typography.column.least, ...inner))
  }
  const [usual, ...others] = typography.poster.widths
  let found = lay(parts, calm(usual), false)
  // A later try must be worth it.
  const better = (next: Poster) => {
    if (scaleOf(next.laid) > scaleOf(found.laid) * 1.02) found = next
  }
  if (scaleOf(found.laid) === 1) return found
  if (figure.direction === 'down') {
    for (const width of others) {
      better(lay(parts, calm(width), false))
      if (scaleOf(found.laid) === 1) break
    }
    return found
  }
  const sets = [usual, ...others].map((width) => set(width))
  const lines = { single, junctions: bundles.length, meeting }
  for (const layers of likelyWidths(sets, graph, lines)) better(lay(parts, layers, true))
  return found
}
