import type { PlotSeries } from './plotOf.js'

/** The furthest that a point is moved, as a part of the least distance between two places that have points. */
const LARGEST = 0.2

/** Neighbours nearer than this cannot be seen apart, so they are not moved at all. */
const LEAST = 3

/** What a marker needs to each side. */
const MARKER = 5

/**
 * How far the points of neighbouring series stand apart in one place, in pixels, so that their intervals do not lie over each other; 0 where there is no
 * room for that. No point comes further from its place than a fifth of the least distance between two places, or out of the plot, so that none is
 * taken for that of another date.
 */
export function beside(
  series: readonly PlotSeries[],
  middle: (place: number) => number,
  [left, right]: readonly [number, number],
): { readonly apart: number } {
  if (series.length < 2) return { apart: 0 }
  const places = [...new Set(series.flatMap(({ points }) => points.map(({ place }) => middle(place))))].sort(
    (a, b) => a - b,
  )
  const steps = places.slice(1).map((place, index) => place - (places[index] as number))
  const first = places[0] ?? left
  const last = places.at(-1) ?? right
  const furthest = Math.min(LARGEST * Math.min(...steps, right - left), first - left - MARKER, right - last - MARKER)
  const apart = Math.min(6, (2 * furthest) / (series.length - 1))
  return { apart: apart < LEAST ? 0 : apart }
}
