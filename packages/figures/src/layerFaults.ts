import type { Finding } from '@groundplan/kernel'
import { doubles, fault } from './figureFaults.js'
import type { LayeredFigure } from './layeredFigure.js'

/** The faults of layers and boxes: ids that are there twice, nodes in ones that are not there, boxes torn apart or without layers. */
export function layerFaults({ nodes, layers, boxes = [] }: LayeredFigure): readonly Finding[] {
  const found: Finding[] = [...doubles(layers ?? [], 'layers'), ...doubles(boxes, 'boxes')]
  if (layers === undefined && boxes.length > 0) found.push(fault('boxesAlone', ['boxes']))
  const known = { layers: new Set(layers?.map(({ id }) => id)), boxes: new Set(boxes.map(({ id }) => id)) }
  const last = new Map<string | undefined, string | undefined>()
  const closed = new Map<string | undefined, Set<string>>()
  nodes.forEach(({ layer, box }, index) => {
    if (layer !== undefined && !known.layers.has(layer))
      found.push(fault('noLayer', ['nodes', index, 'layer'], { id: layer }))
    if (box !== undefined && !known.boxes.has(box)) found.push(fault('noBox', ['nodes', index, 'box'], { id: box }))
    if (layers === undefined) return
    const place = layer !== undefined && known.layers.has(layer) ? layer : undefined
    const before = last.get(place)
    const over = closed.get(place) ?? new Set<string>()
    closed.set(place, over)
    if (before !== undefined && before !== box) over.add(before)
    if (box !== undefined && box !== before && known.boxes.has(box) && over.has(box))
      found.push(fault('tornBox', ['nodes', index, 'box'], { id: box }))
    last.set(place, box)
  })
  return found
}
