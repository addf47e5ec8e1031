import type { Curve, Point } from '../route.js'

const radius = 6

/** A line through corners, which are rounded off as far as there is room. */
export function elbow(points: readonly Point[]): Curve {
  const path = points.filter(
    (point, i) => i === 0 || Math.hypot(point.x - at(points, i - 1).x, point.y - at(points, i - 1).y) > 0.01,
  )
  return path.flatMap((to, index): Curve => {
    const before = path[index - 1]
    const after = path[index + 1]
    if (before === undefined || after === undefined) return [{ to }]
    const reach = Math.min(radius, distance(before, to) / 2, distance(to, after) / 2)
    const near = along(to, before, reach)
    return [{ to: near }, { to: along(to, after, reach), by: [to, to] }]
  })
}

const at = (points: readonly Point[], index: number): Point => points[index] as Point
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

function along(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length }
}
