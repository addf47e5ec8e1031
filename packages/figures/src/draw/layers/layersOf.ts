import type { Layer, LayerBox, LayeredFigure, LayeredNode } from '../../layeredFigure.js'

/** Nodes of a layer that follow on each other: those of one box, or those without. */
export interface NodeRun {
  readonly box: LayerBox | undefined
  readonly nodes: readonly number[]
}

/** A layer with the nodes that stand in it, by their place in the list; without `layer` for nodes that name none that is there. */
export interface FilledLayer {
  readonly layer: Layer | undefined
  readonly runs: readonly NodeRun[]
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.toReversed().map((item) => [item.id, item]))

/**
 * The layers of a figure, each with its nodes in the order given. The first layer and box of an id counts. A node without a layer comes last, in one without
 * a heading; a box that the figure does not have frames nothing.
 */
export function layersOf(
  { layers = [], boxes = [] }: Pick<LayeredFigure, 'layers' | 'boxes'>,
  nodes: readonly LayeredNode[],
): readonly FilledLayer[] {
  const [knownLayers, knownBoxes] = [byId(layers), byId(boxes)]
  const filled = new Map<Layer | undefined, { box: LayerBox | undefined; nodes: number[] }[]>()
  for (const layer of layers) if (knownLayers.get(layer.id) === layer) filled.set(layer, [])
  nodes.forEach(({ layer, box }, index) => {
    const place = layer === undefined ? undefined : knownLayers.get(layer)
    const runs = filled.get(place) ?? []
    filled.set(place, runs)
    const frame = box === undefined ? undefined : knownBoxes.get(box)
    const last = runs.at(-1)
    if (last !== undefined && last.box === frame) last.nodes.push(index)
    else runs.push({ box: frame, nodes: [index] })
  })
  return [...filled].map(([layer, runs]) => ({ layer, runs }))
}
