import { ticks } from 'd3-array'
import { coordinate } from '../../coordinate.js'
import type { Point } from '../../route.js'
import { shortNumber } from '../plot/shortNumber.js'

/** Rings around a middle: how far out a value stands, and the steps of the scale. Angles are in degrees from the top, in the order of the clock. */
export interface Dial {
  readonly x: number
  readonly y: number
  readonly hole: number
  readonly rim: number
  readonly step: number
  /** How far out a value stands; outside the scale it stays at the nearest end. */
  readonly out: (value: number) => number
  readonly rings: readonly { readonly value: number; readonly r: number; readonly text: string }[]
}

/** A dial on which even the lowest value stands away from the middle: `stub` steps further out than the hole. */
export function dialOf(
  from: number,
  to: number,
  size: { readonly hole: number; readonly rim: number; readonly stub: number },
  locale: string,
): Dial {
  const { hole, rim, stub } = size
  // Halves, so that ends at both limits of what numbers reach keep a finite distance.
  const span = to / 2 - from / 2 || 1
  // Of numbers that are huge, tiny or hardly apart there are no round ones between the ends.
  const largest = Math.max(Math.abs(from), Math.abs(to))
  const plain = largest <= 1e15 && span >= 1e-6 && span >= largest * 1e-9
  const marks = plain ? ticks(from, to, 5) : []
  const values = [...new Set([from, ...marks, to])]
  const step = Math.min(
    ...values
      .slice(1)
      .map((value, index) => value - (values[index] as number))
      .filter((gap) => gap > 0),
    to - from,
  )
  const part = Math.min(step / 2 / span, 1) * stub
  const out = (value: number): number => {
    const share = Math.min(Math.max((value / 2 - from / 2) / span, 0), 1)
    return hole + ((share + part) / (1 + part)) * (rim - hole)
  }
  const rings: { value: number; r: number; text: string }[] = []
  for (const value of values) {
    const r = out(value)
    const last = rings.at(-1)
    // A step that would stand too near to the one before gives way, unless it is the end of the scale.
    if (last !== undefined && r - last.r < 13) {
      if (value !== to) continue
      if (rings.length > 1) rings.pop()
    }
    rings.push({ value, r, text: shortNumber(value, step, locale) })
  }
  return { x: 0, y: 0, hole, rim, step, out, rings }
}

/** The point at an angle and a distance from the middle of a dial. */
export function pointAt({ x, y }: Point, angle: number, r: number): Point {
  const turn = (angle * Math.PI) / 180
  return { x: x + r * Math.sin(turn), y: y - r * Math.cos(turn) }
}

const place = ({ x, y }: Point): string => `${coordinate(x)} ${coordinate(y)}`

/** The path of an arc in the order of the clock, less than a whole turn. */
export function arc(middle: Point, r: number, from: number, to: number): string {
  const large = to - from > 180 ? 1 : 0
  return `M${place(pointAt(middle, from, r))}A${coordinate(r)} ${coordinate(r)} 0 ${large} 1 ${place(pointAt(middle, to, r))}`
}

/** The path of a part of a ring between two angles and two distances. */
export function wedge(middle: Point, from: number, to: number, inner: number, outer: number): string {
  const large = to - from > 180 ? 1 : 0
  const back = `A${coordinate(inner)} ${coordinate(inner)} 0 ${large} 0 ${place(pointAt(middle, from, inner))}`
  return `${arc(middle, outer, from, to)}L${place(pointAt(middle, to, inner))}${back}Z`
}
