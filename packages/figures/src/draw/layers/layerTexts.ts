import type { Text } from '@groundplan/kernel'
import type { LayeredFigure } from '../../layeredFigure.js'
import type { Graph } from '../graph.js'
import type { Size } from '../layout.js'
import { type Block, block, type NodeText, nodeTexts } from '../nodeText.js'
import { textRun } from '../run.js'
import { typography } from '../typography.js'
import type { FilledLayer } from './layersOf.js'

/** The texts of a layer, set for boxes of one width. */
export interface LayerTexts {
  readonly heading: Block | undefined
  readonly blocks: readonly { readonly heading: Block | undefined; readonly nodes: readonly number[] }[]
  /** In the order of its nodes, block after block. */
  readonly nodes: readonly NodeText[]
}

/** The room that the heading of a layer takes. */
export function headingSize(text: Block): Size {
  const { x, y, leading } = typography.layers.heading
  return { width: text.width + 2 * x, height: text.lines.length * leading + 2 * y }
}

/** Sets the texts of a layer whose boxes are to be about as wide as `width`, and for texts at least `least` wide. */
export function layerTexts(
  { layer, runs }: FilledLayer,
  { nodes }: Graph,
  locale: string,
  width: number,
  direction: LayeredFigure['direction'],
  least: number = typography.column.least,
): LayerTexts {
  const right = direction !== 'down'
  const { heading, box } = typography.layers
  const texts = nodeTexts(
    runs.flatMap((run) => run.nodes.map((node) => nodes[node] as Graph['nodes'][number])),
    locale,
    { usual: width, most: width * 1.1, least },
  )
  const inner = (texts[0]?.width ?? Math.max(least, width)) - 2
  const set = (text: Text, type: typeof heading | typeof box): Block => {
    const room = right ? inner : type.aside
    return block(textRun(text, locale), type, { usual: room, most: room, width: room, lines: type.lines })
  }
  return {
    heading: layer && set(layer.label, heading),
    blocks: runs.flatMap((run): LayerTexts['blocks'] => {
      // What has no frame stands alone, so that links can pass between.
      if (run.box === undefined) return run.nodes.map((node) => ({ heading: undefined, nodes: [node] }))
      return [{ heading: set(run.box.label, box), nodes: run.nodes }]
    }),
    nodes: texts,
  }
}
