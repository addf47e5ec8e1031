import type { PlotReference, PlotSeries } from './plotOf.js'
import type { Reading } from './reading.js'

/** All readings of some series, in their order. */
export const readingsOf = (series: readonly PlotSeries[]): readonly Reading[] =>
  series.flatMap(({ points }) => points.map(({ reading }) => reading))

/** Every number that a scale has to hold. */
export function numbersOf(series: readonly PlotSeries[], references: readonly PlotReference[]): readonly number[] {
  const held = series.flatMap(({ points }) =>
    points.flatMap(({ reading, interval }) => {
      // An interval without a value is not drawn.
      if (reading.gap !== undefined) return []
      return interval === undefined ? [reading.number] : [reading.number, interval.low, interval.high]
    }),
  )
  for (const { reading } of references) if (reading.gap === undefined) held.push(reading.number)
  return held
}
