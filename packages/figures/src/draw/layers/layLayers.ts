import type { Box, Size } from '../layout.js'
import type { Curve, Point } from '../route.js'
import { type Column, type Item, planOf, room, type Stop } from './columns.js'
import type { Frame, GivenLayers, LaidJunction, LaidLayers } from './given.js'
import { settle } from './settle.js'
import { type Extent, type Sides, trace } from './trace.js'

/** Pixels: around all of it, between layers (more where links are steep, up to `wide`), beside a column of labels, and below the headings of layers. */
const space = { margin: 16, channel: 46, wide: 92, label: 26, side: 48, heading: 14, empty: 90 }

const middle = ({ item, offset }: Stop): number => item.at + offset

/**
 * Lays out layers in the order given, to the right or downwards: nodes of a layer stand in the order given, so that adding one moves none past another; boxes
 * are frames of their own; links that skip a layer pass in lanes between its nodes, links within a layer turn on its far side, links back run like
 * the others, the other way; what meets in a junction stands before the next layer. Nothing overlaps. The same input gives the same picture. Cost grows with the nodes and each layer that a link passes.
 */
export function layLayers(given: GivenLayers, direction: 'right' | 'down'): LaidLayers {
  const right = direction === 'right'
  const across = ({ width, height }: Size): number => (right ? height : width)
  const along = ({ width, height }: Size): number => (right ? width : height)
  const plan = planOf(given, across, along)
  const extent = settle(plan)

  // Along the layers: each column as deep as the deepest that stands in it, and between two columns room for the links to turn.
  const extents = new Map<Column, Extent>()
  const steep = plan.columns.map(() => 0)
  const sided = plan.columns.map(() => false)
  const places = new Map(plan.columns.map((column, index) => [column, index]))
  for (const { stops, side } of plan.courses) {
    const first = places.get((stops[0] as Stop).column) as number
    if (side) sided[first] = true
    else
      stops.slice(1).forEach((stop, index) => {
        const place = first + index
        steep[place] = Math.max(steep[place] as number, Math.abs(middle(stop) - middle(stops[index] as Stop)))
      })
  }
  let end = 0
  plan.columns.forEach((column, index) => {
    const heading = column.kind === 'layer' ? given.layers[column.layer]?.heading : undefined
    const least = column.kind === 'layer' && column.items.every(({ kind }) => kind !== 'block') ? space.empty : 0
    const depths = column.items.map(({ depth }) => depth)
    const depth = depths.reduce((a, b) => Math.max(a, b), Math.max(least, heading === undefined ? 0 : along(heading)))
    extents.set(column, { start: end, end: end + depth })
    const labels = column.kind === 'labels' || plan.columns[index + 1]?.kind === 'labels'
    const turning = Math.min(space.channel + (steep[index] as number) * 0.1, space.wide)
    // What meets in a junction comes from far and wide: it needs room to be told apart.
    const meets = plan.columns[index + 1]?.items.some(({ kind }) => kind === 'junction') === true
    const channel = labels ? Math.max(space.label, turning * (meets ? 0.75 : 0.5)) : turning
    end += depth + (sided[index] === true ? Math.max(channel, space.side) : channel)
  })
  const last = plan.columns.at(-1)
  const deepest = last === undefined ? 0 : (extents.get(last) as Extent).end + (sided.at(-1) === true ? space.side : 0)

  const head = given.layers.reduce(
    (most, { heading }) => Math.max(most, heading === undefined ? 0 : across(heading)),
    0,
  )
  const begin = head === 0 ? 0 : head + space.heading
  const place = ({ x, y }: Point): Point => {
    const [u, v] = [x + space.margin, y + space.margin + begin]
    return right ? { x: u, y: v } : { x: v, y: u }
  }
  const box = (u: number, v: number, depth: number, size: number): Box => ({
    ...place({ x: u, y: v }),
    ...(right ? { width: depth, height: size } : { width: size, height: depth }),
  })

  const sides = plan.nodes.map(({ item, offset, column }, node): Sides => {
    const size = given.nodes[node] ?? { width: right ? item.depth : item.size, height: right ? item.size : item.depth }
    const { start, end: stop } = extents.get(column) as Extent
    const near = start + (stop - start - along(size)) / 2
    const centre = item.at + offset
    return { near, far: near + along(size), low: centre - across(size) / 2, high: centre + across(size) / 2 }
  })
  const curves = trace(plan, sides, extents).map(
    (curve): Curve => curve.map(({ to, by }) => ({ to: place(to), by: by?.map(place) })),
  )
  const labels = plan.courses.slice(0, given.links.length).map(({ stops, side }): Box | undefined => {
    const stop = stops.find(({ item }) => item.kind === 'label')
    if (stop === undefined) return undefined
    const { start, end: rim } = extents.get(stop.column) as Extent
    const { depth, size, at } = stop.item
    return box(side ? start : (start + rim - depth) / 2, at, depth, size)
  })
  const layerColumns = plan.columns.filter(({ kind }) => kind === 'layer')
  const headings = layerColumns.map((column) => {
    const { start, end: stop } = extents.get(column) as Extent
    return box(start, -begin, stop - start, head)
  })
  const frames = layerColumns.flatMap((column): Frame[] => {
    const { start, end: stop } = extents.get(column) as Extent
    const items = column.items.filter(({ kind }) => kind === 'block')
    return (given.layers[column.layer]?.blocks ?? []).flatMap(({ heading }, block): Frame[] => {
      if (heading === undefined) return []
      const { at, size } = items[block] as Item
      const within = stop - start - 2 * room.frame
      return [
        {
          layer: column.layer,
          block,
          box: box(start, at, stop - start, size),
          heading: box(start + room.frame, at + room.frame - 2, within, across(heading)),
        },
      ]
    })
  })
  const boxes = sides.map(({ near, far, low, high }) => box(near, low, far - near, high - low))
  const [u, v] = [deepest + 2 * space.margin, extent + begin + 2 * space.margin]
  return {
    width: right ? u : v,
    height: right ? v : u,
    nodes: boxes.slice(0, given.nodes.length),
    links: labels.map((label, index) => ({ curve: curves[index] as Curve, label })),
    headings,
    frames,
    junctions: junctionsOf(given, boxes, curves),
  }
}

/** The junctions with their bars and lines, which come after those of the nodes and links. */
function junctionsOf(
  { nodes, links, junctions = [] }: GivenLayers,
  boxes: readonly Box[],
  curves: readonly Curve[],
): readonly LaidJunction[] {
  let next = links.length
  const take = (count: number): readonly Curve[] => {
    next += count
    return curves.slice(next - count, next)
  }
  return junctions.map(({ from, to }, index) => ({
    bar: boxes[nodes.length + index] as Box,
    from: take(from.length),
    to: take(to.length),
  }))
}
