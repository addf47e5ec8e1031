import type { Box, Size } from '../../layout.js'
import type { Point } from '../../route.js'
import { spread } from '../plot/spread.js'
import { pointAt } from './dial.js'

/** Where a label stands beside a dial: its box, the side it is on, and the line to its sector where it had to move away. */
export interface PlacedLabel {
  readonly box: Box
  readonly right: boolean
  readonly leader: readonly Point[] | undefined
}

const room = { out: 12, beside: 5, between: 7, far: 15 }

/**
 * Puts labels around a dial whose middle is at 0 0: each as near to its angle as the others allow, none over another nor over the dial. Labels follow the circle
 * where no line to a sector then runs through another label; else they stand in a column on each side.
 */
export function placeLabels(
  labels: readonly (Size & { readonly angle: number })[],
  rim: number,
): readonly PlacedLabel[] {
  const near = place(labels, rim, false)
  const crossed = near.some(({ leader }) => leader !== undefined && near.some(({ box }) => passes(leader, box)))
  return crossed ? place(labels, rim, true) : near
}

function place(
  labels: readonly (Size & { readonly angle: number })[],
  rim: number,
  column: boolean,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = []
  const reach = rim + room.out
  for (const right of [true, false]) {
    const own = labels
      .map((_, index) => index)
      .filter((index) => (labels[index] as { angle: number }).angle < 180 === right)
    // From above.
    if (!right) own.reverse()
    const tips = own.map((index) => pointAt({ x: 0, y: 0 }, (labels[index] as { angle: number }).angle, reach))
    let least = Number.NEGATIVE_INFINITY
    const wishes = own.map((index, i) => {
      const { height } = labels[index] as Size
      const tip = tips[i] as Point
      // At the top a label stands on its point, at the bottom below it, at the sides beside it; and none passes the one above.
      least = Math.max(least, tip.y + (tip.y / reach) * (height / 2))
      return { at: least, height: height + room.between }
    })
    const tops = spread(wishes, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
    own.forEach((index, i) => {
      const { width, height, angle } = labels[index] as Size & { angle: number }
      const y = (tops[i] as number) + room.between / 2
      const tip = tips[i] as Point
      const nearest = y > 0 ? y : y + height < 0 ? y + height : 0
      const clear = Math.abs(nearest) < reach ? Math.sqrt(reach ** 2 - nearest ** 2) : 0
      const out = (column ? reach : Math.max(clear, Math.abs(tip.x) - 12, 2)) + room.beside
      const box = { x: right ? out : -out - width, y, width, height }
      const edge = {
        x: right ? out - 3 : 3 - out,
        y: Math.min(Math.max(tip.y, y + Math.min(7, height / 2)), y + height - Math.min(7, height / 2)),
      }
      const start = pointAt({ x: 0, y: 0 }, angle, rim + 3)
      const far = Math.hypot(edge.x - tip.x, edge.y - tip.y) > room.far
      placed[index] = { box, right, leader: far ? [start, tip, edge] : undefined }
    })
  }
  return placed
}

/** Whether a line runs through a box, with a little room around it. */
function passes(line: readonly Point[], { x, y, width, height }: Box): boolean {
  return line.slice(1).some((to, index) => {
    const from = line[index] as Point
    for (let step = 0; step <= 20; step += 1) {
      const px = from.x + ((to.x - from.x) * step) / 20
      const py = from.y + ((to.y - from.y) * step) / 20
      if (px > x - 1 && px < x + width + 1 && py > y - 1 && py < y + height + 1) return true
    }
    return false
  })
}
