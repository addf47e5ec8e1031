import type { Box } from './layout.js'

/** A place in the picture. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A line as steps: each leads to a point, straight or by two control points of a cubic Bézier curve; the first is where it starts. */
export type Curve = readonly { readonly to: Point; readonly by?: readonly Point[] | undefined }[]

/** A link as dagre gave it: the boxes it joins, the points between them, and the box of its label. */
export interface Way {
  readonly v: number
  readonly w: number
  readonly points: readonly Point[]
  readonly label?: Box | undefined
}

interface Band {
  readonly middle: number
  top: number
  bottom: number
}

/** The horizontal strips that hold boxes or labels, one for each layer: between them there is nothing to run into. */
function bandsOf(boxes: readonly Box[]): readonly Band[] {
  const bands: Band[] = []
  for (const { y, height } of boxes) {
    const middle = y + height / 2
    const band = bands.find((other) => Math.abs(other.middle - middle) < 0.5)
    if (band === undefined) bands.push({ middle, top: y, bottom: y + height })
    else {
      band.top = Math.min(band.top, y)
      band.bottom = Math.max(band.bottom, y + height)
    }
  }
  return bands
}

/** Lines at one side of a box keep this far from its corners, and from each other, where there is room. */
const port = { corner: 14, apart: 16 }

/**
 * Where lines meet a side from `low` to `high`: each as near as can be to the place that it comes from or goes on to, so that it runs straight,
 * in the order of these places, so that they do not cross.
 */
export function spread(towards: readonly number[], low: number, high: number): readonly number[] {
  const inset = Math.min(port.corner, (high - low) / (towards.length + 1))
  const [first, last] = [low + inset, high - inset]
  const apart = towards.length > 1 ? Math.min(port.apart, (last - first) / (towards.length - 1)) : 0
  const places = towards.map((place) => Math.min(Math.max(place, first), last))
  for (let i = 1; i < places.length; i += 1) {
    places[i] = Math.max(places[i] as number, (places[i - 1] as number) + apart)
  }
  let limit = last
  for (let i = places.length - 1; i >= 0; i -= 1) {
    places[i] = Math.min(places[i] as number, limit)
    limit = (places[i] as number) - apart
  }
  return places
}

/** Where each line leaves or enters its boxes, across the layers. */
function portsOf(boxes: readonly Box[], ways: readonly (Way | undefined)[]): ReadonlyMap<string, number> {
  const sides = new Map<
    string,
    { readonly box: Box; readonly ends: { readonly key: string; readonly towards: number }[] }
  >()
  ways.forEach((way, index) => {
    if (way === undefined) return
    for (const [end, at, other, next] of [
      ['v', way.v, way.w, way.points[0]],
      ['w', way.w, way.v, way.points.at(-1)],
    ] as const) {
      const box = boxes[at] as Box
      const towards = next ?? middleOf(boxes[other] as Box)
      const key = `${at} ${towards.y > middleOf(box).y}`
      const side = sides.get(key) ?? { box, ends: [] }
      sides.set(key, side)
      side.ends.push({ key: `${end}${index}`, towards: towards.x })
    }
  })
  const found = new Map<string, number>()
  for (const { box, ends } of sides.values()) {
    ends.sort((a, b) => a.towards - b.towards)
    const places = spread(
      ends.map(({ towards }) => towards),
      box.x,
      box.x + box.width,
    )
    ends.forEach(({ key }, index) => {
      found.set(key, places[index] as number)
    })
  }
  return found
}

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })

/**
 * Draws links between boxes in layers from the top down. Lines run upright where there are boxes or labels and turn only in the gaps between
 * layers; so no line runs into a box.
 */
export function route(boxes: readonly Box[], ways: readonly (Way | undefined)[]): readonly (Curve | undefined)[] {
  const labels = ways.flatMap((way) => (way?.label === undefined ? [] : [way.label]))
  const bands = bandsOf([...boxes, ...labels])
  const bandAt = (y: number) => bands.find(({ middle }) => Math.abs(middle - y) < 0.5)
  const ports = portsOf(boxes, ways)
  return ways.map((way, index) => {
    if (way === undefined) return undefined
    const tail = boxes[way.v] as Box
    const head = boxes[way.w] as Box
    const down = middleOf(head).y > middleOf(tail).y
    const steps: { to: Point; by?: readonly Point[] }[] = []
    const start = ports.get(`v${index}`) as number
    const straight = (to: Point) => {
      const { x, y } = steps.at(-1)?.to ?? { x: Number.NaN, y: Number.NaN }
      if (x !== to.x || y !== to.y) steps.push({ to })
    }
    const pass = (x: number, near: number, far: number) => {
      const from = steps.at(-1)?.to as Point
      const half = (from.y + near) / 2
      if (Math.abs(from.x - x) < 0.05) straight({ x, y: near })
      else
        steps.push({
          to: { x, y: near },
          by: [
            { x: from.x, y: half },
            { x, y: half },
          ],
        })
      straight({ x, y: far })
    }
    const edge = (box: Box, below: boolean) => (below ? box.y + box.height : box.y)
    const rim = (band: Band | undefined, box: Box, below: boolean) =>
      band === undefined ? edge(box, below) : below ? band.bottom : band.top
    straight({ x: start, y: edge(tail, down) })
    straight({ x: start, y: rim(bandAt(middleOf(tail).y), tail, down) })
    for (const { x, y } of way.points) {
      const band = bandAt(y)
      if (band !== undefined) pass(x, down ? band.top : band.bottom, down ? band.bottom : band.top)
    }
    pass(ports.get(`w${index}`) as number, rim(bandAt(middleOf(head).y), head, !down), edge(head, !down))
    return steps
  })
}

/** A loop at the right side of a box, from its upper to its lower end. */
export function selfLoop(x: number, y: number, height: number, reach: number): Curve {
  const upper = y + 3
  const lower = y + height - 3
  return [
    { to: { x, y: upper } },
    {
      to: { x, y: lower },
      by: [
        { x: x + reach * 1.33, y: upper },
        { x: x + reach * 1.33, y: lower },
      ],
    },
  ]
}

/** The same line from its other end. */
export function reversed(curve: Curve): Curve {
  return curve.map((_, index) => {
    const step = curve[curve.length - index] // what led to the point after this one
    const to = (curve[curve.length - 1 - index] as Curve[number]).to
    return { to, by: step?.by?.toReversed() }
  })
}
