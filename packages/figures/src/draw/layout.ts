import dagre from '@dagrejs/dagre'
import { type Curve, type Point, reversed, route, selfLoop } from './route.js'

/** Width and height, in pixels of the picture. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** A rectangle by its upper left corner. */
export interface Box extends Size {
  readonly x: number
  readonly y: number
}

/** A link to lay out; `back` swaps its ends for the order of the layers. */
export interface SizedLink {
  readonly from: number
  readonly to: number
  readonly back: boolean
  /** How much the line should run straight and short against the others: 1 or more. */
  readonly weight: number
  readonly label?: Size | undefined
}

/** Where everything stands. Curves run from `from` to `to`. */
export interface Laid extends Size {
  readonly nodes: readonly Box[]
  readonly links: readonly { readonly curve: Curve; readonly label: Box | undefined }[]
}

const gaps = { node: 28, edge: 18, rank: 60, margin: 8 }
/** What a loop from a node to itself reaches out, and the least that it takes along the node. */
const loop = { reach: 26, least: 24, room: 8 }

const turnSize = ({ width, height }: Size): Size => ({ width: height, height: width })
const turnBox = ({ x, y, width, height }: Box): Box => ({ x: y, y: x, width: height, height: width })

/**
 * Lays a graph out in layers with dagre, from the top down or from the left to the right. Nothing overlaps: neither boxes, nor labels, nor a line
 * and a box that it does not start or end at. The same input gives the same picture. Cost grows faster than the number of links; see `bench/`.
 */
export function layout(nodes: readonly Size[], links: readonly SizedLink[], direction: 'down' | 'right'): Laid {
  if (direction === 'down') return layDown(nodes, links)
  const turned = links.map((link) => ({ ...link, label: link.label && turnSize(link.label) }))
  const laid = layDown(nodes.map(turnSize), turned)
  return {
    ...turnSize(laid),
    nodes: laid.nodes.map(turnBox),
    links: laid.links.map(({ curve, label }) => ({
      label: label && turnBox(label),
      curve: curve.map(({ to, by }) => ({ to: { x: to.y, y: to.x }, by: by?.map(({ x, y }) => ({ x: y, y: x })) })),
    })),
  }
}

const band = (label: Size | undefined): number => Math.max(label?.height ?? 0, loop.least) + loop.room
const reach = (label: Size | undefined): number => loop.reach + (label?.width ?? 0)

function layDown(sizes: readonly Size[], links: readonly SizedLink[]): Laid {
  const loops = sizes.map((): number[] => [])
  links.forEach(({ from, to }, index) => {
    if (from === to) loops[from]?.push(index)
  })
  const graph = new dagre.graphlib.Graph({ multigraph: true })
  graph.setGraph({
    rankdir: 'TB',
    nodesep: gaps.node,
    edgesep: gaps.edge,
    ranksep: gaps.rank,
  })
  const tall = sizes.map((size, index) => {
    const bands = (loops[index] ?? []).reduce((sum, link) => sum + band(links[link]?.label), 0)
    return { width: size.width, height: Math.max(size.height, bands) }
  })
  tall.forEach((size, index) => {
    const beside = Math.max(0, ...(loops[index] ?? []).map((link) => reach(links[link]?.label)))
    // Keys of our own: ids may be anything, and whole numbers would lose their order as property names.
    graph.setNode(`n${index}`, { width: size.width + beside, height: size.height, beside })
  })
  links.forEach(({ from, to, back, weight, label }, index) => {
    if (from === to) return
    const [v, w] = back ? [to, from] : [from, to]
    graph.setEdge(`n${v}`, `n${w}`, { ...(label ?? { width: 0, height: 0 }), labelpos: 'c', weight }, `l${index}`)
  })
  if (sizes.length > 0) dagre.layout(graph)
  const boxes = tall.map((size, index): Box => {
    const { x, y, beside } = graph.node(`n${index}`) as { x: number; y: number; beside: number }
    return { x: x - (size.width + beside) / 2, y: y - size.height / 2, ...size }
  })
  const edges = links.map(({ from, to, back, label }, index) => {
    if (from === to) return undefined
    const [v, w] = back ? [to, from] : [from, to]
    const edge = graph.edge({ v: `n${v}`, w: `n${w}`, name: `l${index}` }) as {
      x?: number
      y?: number
      points: { x: number; y: number }[]
    }
    const box = label && { x: (edge.x ?? 0) - label.width / 2, y: (edge.y ?? 0) - label.height / 2, ...label }
    return { v, w, points: edge.points.slice(1, -1), label: box }
  })
  const curves = route(boxes, edges)
  const drawn = links.map(({ from, back, label }, index) => {
    const edge = edges[index]
    if (edge !== undefined) {
      const curve = curves[index] ?? []
      return { curve: back ? reversed(curve) : curve, label: edge.label }
    }
    const box = boxes[from] as Box
    const before = (loops[from] ?? [])
      .filter((other) => other < index)
      .reduce((sum, other) => sum + band(links[other]?.label), 0)
    const height = band(label)
    const top = box.y + before + loop.room / 2
    const at = label && {
      x: box.x + box.width + loop.reach - 4,
      y: top + (height - loop.room - label.height) / 2,
      ...label,
    }
    return { curve: selfLoop(box.x + box.width, top, height - loop.room, loop.reach - 10), label: at }
  })
  return framed(boxes, drawn)
}

/** Moves all of it so that it begins at the margin; dagre's own frame leaves out lines. */
function framed(boxes: readonly Box[], links: Laid['links']): Laid {
  const labels = links.flatMap(({ label }) => (label === undefined ? [] : [label]))
  const corners = [...boxes, ...labels].flatMap((box) => [box, { x: box.x + box.width, y: box.y + box.height }])
  const points = [...corners, ...links.flatMap(({ curve }) => curve.flatMap(({ to, by = [] }) => [to, ...by]))]
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b))
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b))
  if (points.length === 0) return { width: 0, height: 0, nodes: [], links: [] }
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, top] = [least(xs), least(ys)]
  const move = <P extends Point>(place: P): P => ({
    ...place,
    x: place.x - left + gaps.margin,
    y: place.y - top + gaps.margin,
  })
  return {
    width: most(xs) - left + 2 * gaps.margin,
    height: most(ys) - top + 2 * gaps.margin,
    nodes: boxes.map(move),
    links: links.map(({ curve, label }) => ({
      label: label && move(label),
      curve: curve.map(({ to, by }) => ({ to: move(to), by: by?.map(move) })),
    })),
  }
}
