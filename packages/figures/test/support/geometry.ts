import type { Box } from '../../src/draw/layout.js'
import type { Curve, Point } from '../../src/draw/route.js'

/** Whether two boxes cover a place in common, larger than `by`. */
export const overlap = (a: Box, b: Box, by = 0.01): boolean =>
  a.x + a.width > b.x + by && b.x + b.width > a.x + by && a.y + a.height > b.y + by && b.y + b.height > a.y + by

/** Points along a curve, near enough to each other not to jump over a box. */
export function along(curve: Curve): readonly Point[] {
  return curve.flatMap(({ to, by }, index) => {
    const from = curve[index - 1]?.to ?? to
    const [one, two] = by ?? [from, to]
    return Array.from({ length: 41 }, (_, step) => {
      const t = step / 40
      if (by === undefined) return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }
      const at = (p: 'x' | 'y') =>
        (1 - t) ** 3 * from[p] +
        3 * (1 - t) ** 2 * t * (one as Point)[p] +
        3 * (1 - t) * t ** 2 * (two as Point)[p] +
        t ** 3 * to[p]
      return { x: at('x'), y: at('y') }
    })
  })
}

/** Whether a point lies in a box, further than `by` from its rim. */
export const inside = ({ x, y }: Point, box: Box, by = 0.5): boolean =>
  x > box.x + by && x < box.x + box.width - by && y > box.y + by && y < box.y + box.height - by
/** Whether a point lies on the rim of a box. */
export const onRim = ({ x, y }: Point, box: Box): boolean =>
  x >= box.x - 0.01 &&
  x <= box.x + box.width + 0.01 &&
  y >= box.y - 0.01 &&
  y <= box.y + box.height + 0.01 &&
  !inside({ x, y }, box, 0.01)
