import { hierarchy, tree } from 'd3-hierarchy'
import type { Box, Size } from '../../layout.js'
import type { Curve, Point } from '../../route.js'
import { elbow } from '../elbow.js'
import type { Forest } from './forestOf.js'

/** The way from a root to what comes after it. */
export type Way = 'right' | 'down' | 'up'

/** Where everything stands: boxes in the order of the branches; a line from each that is no root to its parent; the bands of the levels from the first before the roots on. */
export interface LaidTree extends Size {
  readonly boxes: readonly Box[]
  /** From the parent to the child; undefined for a root. */
  readonly lines: readonly (Curve | undefined)[]
  readonly bands: readonly Box[]
}

const gaps = { level: 40, sibling: 14, cousin: 24, root: 30, margin: 8 }

/** What a layout works with: sizes across the levels (`breadth`) and along them (`depth`). */
interface Spread {
  readonly breadth: number
  readonly depth: number
}

/** The middle of each node across the levels, by d3's tidy tree: a parent in the middle of its children, and trees as near to each other as they go. */
function tidy(
  root: number,
  childrenOf: (at: number) => readonly number[],
  sizes: readonly Spread[],
): Map<number, number> {
  const apart = tree<number>()
    .nodeSize([1, 1])
    .separation((a, b) => {
      const half = ((sizes[a.data] as Spread).breadth + (sizes[b.data] as Spread).breadth) / 2
      return half + (a.parent === b.parent ? gaps.sibling : gaps.cousin)
    })
  const laid = apart(hierarchy(root, (at) => childrenOf(at)))
  const middle = laid.x
  return new Map(laid.descendants().map(({ data, x }) => [data, x - middle]))
}

/** Lays trees out beside each other, each with its root between what stands before it and what comes after. Nothing overlaps. */
export function layTree(
  { branches, roots, levels }: Forest,
  boxes: readonly Size[],
  headings: readonly Size[],
  way: Way,
): LaidTree {
  const right = way === 'right'
  const sizes = boxes.map(
    ({ width, height }): Spread => (right ? { breadth: height, depth: width } : { breadth: width, depth: height }),
  )
  const count = levels.before + levels.after
  const band = (at: number): number => (branches[at] as Forest['branches'][number]).level + levels.before
  const thick = new Array<number>(count).fill(0)
  sizes.forEach(({ depth }, at) => {
    thick[band(at)] = Math.max(thick[band(at)] as number, depth)
  })
  if (!right)
    headings.forEach(({ height }, level) => {
      thick[level] = Math.max(thick[level] as number, height)
    })
  const starts: number[] = []
  let start = gaps.margin + (right ? 0 : 0)
  for (const depth of thick) {
    starts.push(start)
    start += depth + gaps.level
  }
  const depth = start - gaps.level + gaps.margin
  // Headings stand above the columns, or beside the rows.
  const aside = Math.max(0, ...headings.map(({ width, height }) => (right ? height : width)))
  const first = gaps.margin + (aside === 0 ? 0 : aside + 14)
  const middles = branches.map(() => 0)
  let next = first
  for (const root of roots) {
    const own = (branches[root] as Forest['branches'][number]).before
    const children = (at: number): readonly number[] => (branches[at] as Forest['branches'][number]).children
    const sides = [
      ...tidy(root, children, sizes),
      ...(own.length === 0 ? [] : tidy(root, (at) => (at === root ? own : children(at)), sizes)),
    ]
    const edges = sides.map(
      ([at, middle]) =>
        [middle - (sizes[at] as Spread).breadth / 2, middle + (sizes[at] as Spread).breadth / 2] as const,
    )
    const least = edges.reduce((low, [edge]) => Math.min(low, edge), 0)
    for (const [at, middle] of sides) middles[at] = middle - least + next
    next += edges.reduce((high, [, edge]) => Math.max(high, edge), 0) - least + gaps.root
  }
  const breadth = Math.max(next - gaps.root, first) + gaps.margin
  const total = right ? { width: depth, height: breadth } : { width: breadth, height: depth }
  const turned = (y: number, height: number): number => (way === 'up' ? depth - y - height : y)
  const laid = sizes.map((size, at): Box => {
    const from = starts[band(at)] as number
    const own = thick[band(at)] as number
    const across = (middles[at] as number) - size.breadth / 2
    // Boxes of a level begin at the edge that faces the root, so that lines to it are short.
    const along = (branches[at] as Forest['branches'][number]).level < 0 ? from + own - size.depth : from
    return right
      ? { x: along, y: across, width: size.depth, height: size.breadth }
      : { x: across, y: turned(along, size.depth), width: size.breadth, height: size.depth }
  })
  const lines = branches.map(({ parent, level }, at): Curve | undefined => {
    if (parent === undefined) return undefined
    const gap =
      (level < 0
        ? (starts[band(at)] as number) + (thick[band(at)] as number)
        : (starts[band(parent)] as number) + (thick[band(parent)] as number)) +
      gaps.level / 2
    const sign = level < 0 ? -1 : 1
    return line(
      laid[parent] as Box,
      laid[at] as Box,
      way === 'up' ? depth - gap : gap,
      right,
      way === 'up' ? -sign : sign,
    )
  })
  const bands = starts.map((from, level): Box => {
    const own = thick[level] as number
    return right
      ? { x: from, y: gaps.margin, width: own, height: aside }
      : { x: gaps.margin, y: turned(from, own), width: aside, height: own }
  })
  return { ...total, boxes: laid, lines, bands }
}

/** From the side of one box to the facing side of the other, turning in the gap between. */
function line(from: Box, to: Box, gap: number, right: boolean, sign: 1 | -1 | number): Curve {
  const end = (box: Box, side: number): Point =>
    right
      ? { x: side > 0 ? box.x + box.width : box.x, y: box.y + box.height / 2 }
      : { x: box.x + box.width / 2, y: side > 0 ? box.y + box.height : box.y }
  const [a, b] = [end(from, sign), end(to, -sign)]
  const [one, two] = right
    ? [
        { x: gap, y: a.y },
        { x: gap, y: b.y },
      ]
    : [
        { x: a.x, y: gap },
        { x: b.x, y: gap },
      ]
  return elbow([a, one, two, b])
}
