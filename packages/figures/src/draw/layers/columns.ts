import type { GivenLayers } from './given.js'

/** Room between what stands in a column, in pixels. */
export const room = { node: 14, lane: 6, beside: 9, label: 6, junction: 16, frame: 10, within: 10 } as const

/** The bar of a junction: its thickness, and its length by the lines on its busier side. */
const bar = { thick: 4, line: 4, least: 16, most: 64 }

/**
 * What stands in a column: a block of nodes, a lane for a link that passes, the label of a link, or the bar of a junction. `at` and `size` are across the
 * layers, `depth` along them.
 */
export interface Item {
  readonly kind: 'block' | 'lane' | 'label' | 'junction'
  readonly size: number
  readonly depth: number
  at: number
  /** How far from the next block, for blocks. */
  readonly apart?: number
}

/** A layer (`block` items between lanes), or the labels and junctions of the links between two layers. */
export interface Column {
  readonly kind: 'layer' | 'labels'
  /** The layer, or the one before the labels. */
  readonly layer: number
  items: Item[]
}

/** A place where a link stops on its way: an item, and how far from its start. */
export interface Stop {
  readonly item: Item
  readonly offset: number
  readonly column: Column
}

/** A link on its way through the columns, from the earlier layer to the later; `side` where both ends stand in one layer. */
export interface Course {
  readonly v: number
  readonly w: number
  readonly turned: boolean
  readonly side: boolean
  readonly stops: Stop[]
}

/** All columns in their order, where each node stands and after the nodes each junction, and the course of each link; then for each junction those to and from it. */
export interface Plan {
  readonly columns: readonly Column[]
  readonly nodes: readonly Stop[]
  readonly courses: readonly Course[]
}

/** Where the nodes of a block begin within it, and how much room it takes: its heading first, then its nodes. */
function blockOf(
  heading: number | undefined,
  sizes: readonly number[],
): { readonly size: number; readonly starts: readonly number[] } {
  let size = heading === undefined ? 0 : heading + 2 * room.frame - 2
  const starts = sizes.map((own, index) => {
    if (index > 0) size += room.within
    const start = size
    size += own
    return start
  })
  return { size: heading === undefined ? size : size + room.frame, starts }
}

/** Columns for the layers and, where links have labels, between them; nodes stand, links have no course yet. `across` and `along` read a size. */
export function planOf(
  { nodes, layers, links, junctions = [], apart = room.node }: GivenLayers,
  across: (size: { readonly width: number; readonly height: number }) => number,
  along: (size: { readonly width: number; readonly height: number }) => number,
): Plan {
  const stops: Stop[] = []
  const layerOf: number[] = []
  const layerColumns = layers.map(({ blocks }, layer): Column => {
    const column: Column = { kind: 'layer', layer, items: [] }
    for (const block of blocks) {
      const sizes = block.nodes.map((node) => nodes[node] as { width: number; height: number })
      const { size, starts } = blockOf(block.heading && across(block.heading), sizes.map(across))
      const padding = block.heading === undefined ? 0 : 2 * room.frame
      const depth = Math.max(block.heading === undefined ? 0 : along(block.heading), ...sizes.map(along)) + padding
      const item: Item = { kind: 'block', size, depth, at: 0, apart }
      column.items.push(item)
      block.nodes.forEach((node, index) => {
        stops[node] = { item, offset: (starts[index] as number) + across(nodes[node] as never) / 2, column }
        layerOf[node] = layer
      })
    }
    return column
  })
  const labelled = new Set<number>()
  const ends = links.map(({ from, to, label }) => {
    const turned = (layerOf[from] as number) > (layerOf[to] as number)
    const [v, w] = turned ? [to, from] : [from, to]
    if (label !== undefined) labelled.add(layerOf[v] as number)
    return { v, w, turned, side: layerOf[v] === layerOf[w] }
  })
  for (const { from } of junctions) labelled.add(layerOf[from[0] as number] as number)
  const columns = layerColumns.flatMap((column): Column[] =>
    labelled.has(column.layer) ? [column, { kind: 'labels', layer: column.layer, items: [] }] : [column],
  )
  const courses = ends.map((end, index): Course => {
    const label = links[index]?.label
    const [first, last] = [layerOf[end.v] as number, layerOf[end.w] as number]
    const between: Stop[] = []
    for (const column of columns.slice(columns.indexOf(layerColumns[first] as Column) + 1)) {
      if (column.kind === 'layer' ? column.layer >= last : column.layer > first && column.layer >= last) break
      const own = column.kind === 'labels' && column.layer === first ? label : undefined
      if (own === undefined && end.side) break
      const item: Item =
        own === undefined
          ? { kind: 'lane', size: 0, depth: 0, at: 0 }
          : { kind: 'label', size: across(own), depth: along(own), at: 0 }
      between.push({ item, offset: item.size / 2, column })
    }
    return { ...end, stops: [stops[end.v] as Stop, ...between, stops[end.w] as Stop] }
  })
  const meetings = junctions.flatMap(({ from, to }, index): Course[] => {
    const before = layerColumns[layerOf[from[0] as number] as number] as Column
    const column = columns[columns.indexOf(before) + 1] as Column
    const size = Math.min(Math.max(bar.least, bar.line * Math.max(from.length, to.length)), bar.most)
    const item: Item = { kind: 'junction', size, depth: bar.thick, at: 0 }
    column.items.push(item)
    const stop: Stop = { item, offset: size / 2, column }
    const own = nodes.length + index
    stops[own] = stop
    const straight = { turned: false, side: false }
    return [
      ...from.map((v): Course => ({ v, w: own, ...straight, stops: [stops[v] as Stop, stop] })),
      ...to.map((w): Course => ({ v: own, w, ...straight, stops: [stop, stops[w] as Stop] })),
    ]
  })
  return { columns, nodes: stops, courses: [...courses, ...meetings] }
}

/** How far apart two neighbours in a column stand. */
export function gapBetween(a: Item, b: Item): number {
  if (a.kind === 'lane' && b.kind === 'lane') return room.lane
  if (a.kind === 'block' && b.kind === 'block') return Math.min(a.apart ?? room.node, b.apart ?? room.node)
  if (a.kind === 'junction' || b.kind === 'junction') return room.junction
  if (a.kind === 'label' || b.kind === 'label') return room.label
  return room.beside
}
