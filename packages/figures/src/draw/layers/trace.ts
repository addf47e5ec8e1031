import { type Curve, type Point, reversed, spread } from '../route.js'
import type { Column, Course, Plan, Stop } from './columns.js'

/** Where a column begins and ends along the layers. */
export interface Extent {
  readonly start: number
  readonly end: number
}

/** The sides of a node, along the layers and across them. */
export interface Sides {
  readonly near: number
  readonly far: number
  readonly low: number
  readonly high: number
}

const middle = ({ item, offset }: Stop): number => item.at + offset

/** Where each link leaves and enters its nodes, across the layers, in the order of where it comes from or goes on to. */
function portsOf(courses: readonly Course[], sides: readonly Sides[]): readonly (readonly [number, number])[] {
  const ends = new Map<
    string,
    { readonly node: number; readonly link: number; readonly end: 0 | 1; readonly to: number }[]
  >()
  const add = (node: number, far: boolean, link: number, end: 0 | 1, to: number) => {
    const key = `${node} ${far}`
    const own = ends.get(key) ?? []
    ends.set(key, own)
    own.push({ node, link, end, to })
  }
  courses.forEach(({ v, w, side, stops }, link) => {
    const own = v === w ? 1 : 0
    const [tail, head] = [sides[v] as Sides, sides[w] as Sides]
    // Two nodes that stand nearly level are joined by one straight line, half way between their middles.
    const level = !side && stops.length === 2 && Math.min(tail.high, head.high) - Math.max(tail.low, head.low) > 20
    const half = (tail.low + tail.high + head.low + head.high) / 4
    add(v, true, link, 0, level ? half : middle(stops[1] as Stop) - own)
    add(w, side, link, 1, level ? half : middle(stops.at(-2) as Stop) + own)
  })
  const ports = courses.map((): [number, number] => [0, 0])
  for (const list of ends.values()) {
    list.sort((a, b) => a.to - b.to)
    const { low, high } = sides[(list[0] as { node: number }).node] as Sides
    const places = spread(
      list.map(({ to }) => to),
      low,
      high,
    )
    list.forEach(({ link, end }, index) => {
      const port = ports[link] as [number, number]
      port[end] = places[index] as number
    })
  }
  return ports
}

type Step = { to: Point; by?: readonly Point[] }

/** A line under construction: x runs along the layers, y across them. */
function pen(start: Point) {
  const steps: Step[] = [{ to: start }]
  const at = (): Point => (steps.at(-1) as Step).to
  const straight = (to: Point) => {
    // No step of the width of a rounding error: an arrow takes its direction from the last one.
    if (Math.hypot(at().x - to.x, at().y - to.y) > 0.001) steps.push({ to })
  }
  const bend = (to: Point) => {
    const { x, y } = at()
    const half = (x + to.x) / 2
    if (Math.abs(y - to.y) < 0.05) straight(to)
    else
      steps.push({
        to,
        by: [
          { x: half, y },
          { x: half, y: to.y },
        ],
      })
  }
  /** Out and back again on one side, reaching `reach` along the layers. */
  const turn = (to: Point, reach: number) => {
    const { x, y } = at()
    steps.push({
      to,
      by: [
        { x: x + reach, y },
        { x: to.x + reach, y: to.y },
      ],
    })
  }
  const curve = (to: Point, one: Point, two: Point) => steps.push({ to, by: [one, two] })
  return { steps, at, straight, bend, turn, curve }
}

/** How near to a label a line may pass. */
const aside = 4

/** Whether a line may bend once on its way past a column of labels, instead of twice, without running into any of them. */
function isFree(from: Point, to: Point, column: Column, extents: ReadonlyMap<Column, Extent>): boolean {
  const { start, end } = extents.get(column) as Extent
  const share = (x: number): number => (x - from.x) / (to.x - from.x)
  // The bend runs from one side to the other without ever turning back, so the places where it enters and leaves the column bound it.
  const [first, last] = [bendAt(share(start)), bendAt(share(end))].map((part) => from.y + (to.y - from.y) * part)
  const low = Math.min(first as number, last as number) - aside
  const high = Math.max(first as number, last as number) + aside
  return column.items.every(({ kind, at, size }) => kind === 'lane' || at >= high || at + size <= low)
}

/** How far across a bend is when it is that far along, both from 0 to 1: the curve with its control points half way. */
function bendAt(along: number): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < 24; step += 1) {
    const t = (low + high) / 2
    // x(t) = 3·½·(1−t)²t + 3·½·(1−t)t² + t³
    if (1.5 * (1 - t) ** 2 * t + 1.5 * (1 - t) * t ** 2 + t ** 3 < along) low = t
    else high = t
  }
  // y(t) = 3(1−t)t² + t³
  return 3 * (1 - low) * low ** 2 + low ** 3
}

/** How far a link within a layer may reach out on its side. */
const sideReach = (from: number, to: number): number => 16 + Math.min(Math.abs(from - to) / 12, 18)

/**
 * The lines of all links. They bend only between columns; within one they run straight along the layers, beside their own node or in their own lane: so
 * none runs into a node. From where `from` is to where `to` is.
 */
export function trace(plan: Plan, sides: readonly Sides[], extents: ReadonlyMap<Column, Extent>): readonly Curve[] {
  const ports = portsOf(plan.courses, sides)
  return plan.courses.map(({ v, w, side, turned, stops }, link) => {
    const [out, into] = ports[link] as readonly [number, number]
    const [tail, head] = [sides[v] as Sides, sides[w] as Sides]
    const from = extents.get((stops[0] as Stop).column) as Extent
    const line = pen({ x: tail.far, y: out })
    line.straight({ x: from.end, y: out })
    if (side) {
      const label = stops.length === 3 ? (stops[1] as Stop) : undefined
      if (label === undefined) line.turn({ x: from.end, y: into }, (sideReach(out, into) * 4) / 3)
      else {
        const at = middle(label)
        const x = (extents.get(label.column) as Extent).start
        line.curve({ x, y: at }, { x, y: out }, { x, y: (out + at) / 2 })
        line.curve({ x: from.end, y: into }, { x, y: (into + at) / 2 }, { x, y: into })
      }
      line.straight({ x: head.far, y: into })
    } else {
      const between = stops.slice(1, -1)
      between.forEach((stop, index) => {
        const { start, end } = extents.get(stop.column) as Extent
        if (stop.column.kind === 'labels' && stop.item.kind === 'lane') {
          const next = between[index + 1]
          const beyond = extents.get((stops[index + 2] as Stop).column) as Extent
          const to = { x: beyond.start, y: next === undefined ? into : middle(next) }
          if (isFree(line.at(), to, stop.column, extents)) return
        }
        line.bend({ x: start, y: middle(stop) })
        line.straight({ x: end, y: middle(stop) })
      })
      const { start } = extents.get((stops.at(-1) as Stop).column) as Extent
      line.bend({ x: start, y: into })
      line.straight({ x: head.near, y: into })
    }
    return turned ? reversed(line.steps) : line.steps
  })
}
