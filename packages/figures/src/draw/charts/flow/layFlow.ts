import type { Column, Course, Item, Stop } from '../../layers/columns.js'
import { settle } from '../../layers/settle.js'
import type { Box, Size } from '../../layout.js'
import type { Curve, Point } from '../../route.js'
import { elbow } from '../elbow.js'
import { spread } from '../plot/spread.js'
import type { Flow } from './flowOf.js'

/** The sizes of a step and of its exits. */
export interface FlowSizes {
  readonly step: Size
  readonly exits: readonly Size[]
}

/** Where everything stands. Links in the order of the flow; for each step a line to each of its exits, `down` the line that they leave from where nothing follows. */
export interface LaidFlow extends Size {
  readonly steps: readonly Box[]
  readonly exits: readonly (readonly { readonly box: Box; readonly line: Curve }[])[]
  readonly stubs: readonly (Curve | undefined)[]
  readonly links: readonly Curve[]
}

const gaps = { margin: 8, column: 26, aside: 20, below: 12, exit: 8, above: 22, track: 9, lane: 12 }

/** Lays a flow out from the top down: rows of steps, exits to the right below their step, lines that turn only between rows. Nothing overlaps. */
export function layFlow({ steps, links, rows }: Flow, sizes: readonly FlowSizes[]): LaidFlow {
  const columns = Array.from({ length: rows }, (_, layer): Column => ({ kind: 'layer', layer, items: [] }))
  const stops: Stop[] = []
  for (const index of readingOrder({ steps, links, rows })) {
    const { step, exits } = sizes[index] as FlowSizes
    const column = columns[(steps[index] as Flow['steps'][number]).row] as Column
    const beside = exits.reduce((most, { width }) => Math.max(most, gaps.aside + width), 0)
    const size = step.width / 2 + Math.max(step.width / 2, beside)
    const item: Item = { kind: 'block', size, depth: 0, at: 0, apart: gaps.column }
    column.items.push(item)
    stops[index] = { item, offset: step.width / 2, column }
  }
  const courses = links.flatMap(({ from, to, back }): Course[] => {
    if (back) return []
    const [first, last] = [steps[from]?.row ?? 0, steps[to]?.row ?? 0]
    const between = columns
      .slice(first + 1, last)
      .map((column): Stop => ({ item: { kind: 'lane', size: 0, depth: 0, at: 0 }, offset: 0, column }))
    return [{ v: from, w: to, turned: false, side: false, stops: [stops[from] as Stop, ...between, stops[to] as Stop] }]
  })
  settle({ columns, nodes: stops, courses })
  const extent = straighten(columns, courses)
  const backs = links.filter(({ back }) => back).length
  const left = gaps.margin + backs * gaps.lane + (backs > 0 ? 6 : 0)
  const middle = ({ item, offset }: Stop): number => left + item.at + offset

  // Which lines run across in each gap between rows: gap `r` is above row `r`.
  const wishes = Array.from({ length: rows + 1 }, (): { key: string; a: number; b: number }[] => [])
  const meets = new Map<number, number>()
  for (const { to, back } of links) if (!back) meets.set(to, (meets.get(to) ?? 0) + 1)
  const keyOf = (from: number, to: number): string => ((meets.get(to) ?? 0) > 1 ? `to ${to}` : `from ${from}`)
  let next = 0
  const ways = links.map(({ from, to, back }, index) => {
    if (back) {
      const lane = gaps.margin + next * gaps.lane
      next += 1
      const [start, end] = [(steps[from]?.row ?? 0) + 1, steps[to]?.row ?? 0]
      wishes[start]?.push({ key: `back ${index}`, a: lane, b: middle(stops[from] as Stop) })
      wishes[end]?.push({ key: `on ${index}`, a: lane, b: middle(stops[to] as Stop) })
      return [
        { gap: start, key: `back ${index}`, x: lane },
        { gap: end, key: `on ${index}`, x: middle(stops[to] as Stop) },
      ]
    }
    const course = courses.find(({ v, w }) => v === from && w === to) as Course
    return course.stops.slice(1).map((stop, at) => {
      const gap = (steps[from]?.row ?? 0) + 1 + at
      const key = course.stops.length === 2 ? keyOf(from, to) : `link ${index}`
      wishes[gap]?.push({ key, a: middle(course.stops[at] as Stop), b: middle(stop) })
      return { gap, key, x: middle(stop) }
    })
  })
  const tracks = wishes.map(tracksOf)

  const heights = columns.map(() => 0)
  sizes.forEach(({ step, exits }, index) => {
    const below = exits.reduce((sum, { height }, i) => sum + height + (i === 0 ? gaps.below : gaps.exit), 0)
    const row = steps[index]?.row ?? 0
    heights[row] = Math.max(heights[row] as number, step.height + below)
  })
  const tops: number[] = []
  const bands: number[] = []
  let y = gaps.margin
  heights.forEach((height, row) => {
    const room = tracks[row]?.size === 0 ? 0 : ((tracks[row]?.most ?? 0) + 1) * gaps.track
    bands.push(y + (row === 0 ? 4 : 10))
    if (row > 0) y += 10 + room + gaps.above
    else y += room === 0 ? 0 : room + gaps.above
    tops.push(y)
    y += height
  })
  const last = tracks[rows]
  bands.push(y + 10)
  if (last !== undefined && last.size > 0) y += 10 + (last.most + 1) * gaps.track
  const yOf = (gap: number, key: string): number => (bands[gap] as number) + (tracks[gap]?.get(key) ?? 0) * gaps.track

  const boxes = sizes.map(({ step }, index): Box => {
    return { x: middle(stops[index] as Stop) - step.width / 2, y: tops[steps[index]?.row ?? 0] as number, ...step }
  })
  const leaving = new Set(links.map(({ from }) => from))
  const exits = sizes.map((own, index) => {
    const box = boxes[index] as Box
    const x = middle(stops[index] as Stop)
    let top = box.y + box.height + gaps.below
    return own.exits.map((size) => {
      const place = { x: x + gaps.aside, y: top, ...size }
      top += size.height + gaps.exit
      const level = place.y + Math.min(size.height / 2, 17)
      return { box: place, line: [{ to: { x, y: level } }, { to: { x: place.x, y: level } }] }
    })
  })
  const stubs = exits.map((own, index): Curve | undefined => {
    const lowest = own.at(-1)?.line[0]?.to
    const box = boxes[index] as Box
    if (lowest === undefined || leaving.has(index)) return undefined
    return [{ to: { x: lowest.x, y: box.y + box.height } }, { to: lowest }]
  })
  const lines = links.map(({ from, to }, index) => {
    const [start, end] = [boxes[from] as Box, boxes[to] as Box]
    const points: Point[] = [{ x: start.x + start.width / 2, y: start.y + start.height }]
    for (const { gap, key, x } of ways[index] as (typeof ways)[number]) {
      const level = yOf(gap, key)
      points.push({ x: (points.at(-1) as Point).x, y: level }, { x, y: level })
    }
    points.push({ x: end.x + end.width / 2, y: end.y })
    return elbow(points)
  })
  return { width: left + extent + gaps.margin, height: y + gaps.margin, steps: boxes, exits, stubs, links: lines }
}

/**
 * Puts each step straight below what it follows on, or as near to it as its neighbours allow, row by row; several that follow on one step stand around its middle. Gives
 * back how far the rows reach.
 */
function straighten(columns: readonly Column[], courses: readonly Course[]): number {
  const above = new Map<Item, { from: Stop; offset: number }[]>()
  for (const { stops } of courses)
    stops.slice(1).forEach(({ item, offset }, index) => {
      const list = above.get(item) ?? []
      above.set(item, list)
      list.push({ from: stops[index] as Stop, offset })
    })
  for (const { items } of columns) {
    const wishes = items.map((item) => {
      const from = above.get(item) ?? []
      const sum = from.reduce((all, { from: stop, offset }) => all + stop.item.at + stop.offset - offset, 0)
      return from.length === 0 ? item.at : sum / from.length
    })
    // Neighbours that would change places keep theirs.
    let least = Number.NEGATIVE_INFINITY
    const middles = items.map((item, index) => {
      least = Math.max(least, (wishes[index] as number) + item.size / 2)
      return { at: least, height: item.size + gaps.column }
    })
    const starts = spread(middles, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
    items.forEach((item, index) => {
      item.at = (starts[index] as number) + gaps.column / 2
    })
  }
  const all = columns.flatMap(({ items }) => items)
  const first = all.reduce((low, { at }) => Math.min(low, at), Number.POSITIVE_INFINITY)
  for (const item of all) item.at -= first
  return all.reduce((high, { at, size }) => Math.max(high, at + size), 0)
}

/** Steps row by row as they stand from the left: below what they follow on, and beside each other in the order given. */
function readingOrder({ steps, links, rows }: Flow): readonly number[] {
  const places = steps.map(() => 0)
  const before = steps.map((): number[] => [])
  for (const { from, to, back } of links) if (!back) before[to]?.push(from)
  const order: number[] = []
  for (let row = 0; row < rows; row += 1) {
    const own = steps.flatMap((step, index) => (step.row === row ? [index] : []))
    const wish = new Map(
      own.map((index) => {
        const from = before[index] as number[]
        return [
          index,
          from.length === 0
            ? index / steps.length
            : from.reduce((sum, at) => sum + (places[at] as number), 0) / from.length,
        ]
      }),
    )
    own.sort((a, b) => (wish.get(a) as number) - (wish.get(b) as number) || a - b)
    own.forEach((index, place) => {
      places[index] = (place + 0.5) / own.length
      order.push(index)
    })
  }
  return order
}

/** A track for each line that runs across in a gap: those of one key share one, others that would run over each other do not. */
function tracksOf(
  wishes: readonly { readonly key: string; readonly a: number; readonly b: number }[],
): Map<string, number> & { most: number } {
  const spans = new Map<string, [number, number]>()
  for (const { key, a, b } of wishes) {
    const [low, high] = spans.get(key) ?? [a, a]
    spans.set(key, [Math.min(low, a, b), Math.max(high, a, b)])
  }
  const ends: number[] = []
  const tracks = Object.assign(new Map<string, number>(), { most: -1 })
  for (const [key, [low, high]] of [...spans].sort(([, a], [, b]) => a[0] - b[0] || a[1] - b[1])) {
    let track = ends.findIndex((end) => end + 4 < low)
    if (track < 0) track = ends.length
    ends[track] = high
    tracks.set(key, track)
    tracks.most = Math.max(tracks.most, track)
  }
  return tracks
}
