import type { BarFigure } from '../../../barFigure.js'
import type { LineFigure } from '../../../lineFigure.js'
import type { MultiplesFigure } from '../../../multiplesFigure.js'
import type { ChartReference, ChartSeries, ChartValue } from '../../../points.js'
import type { SlopeFigure } from '../../../slopeFigure.js'

/** The figure with its number of decimals on each number that names none, so that picture and table show the same. Shares keep a tenth of a percent. */
export function withDecimals<F extends LineFigure | BarFigure | SlopeFigure | MultiplesFigure>(figure: F): F {
  const { decimals, share = false } = figure
  if (decimals === undefined || share) return figure
  const value = <V extends ChartValue | undefined>(one: V): V =>
    one === undefined || !('number' in one) || one.decimals !== undefined ? one : { ...one, decimals }
  const series = (one: ChartSeries): ChartSeries => ({
    ...one,
    points: one.points.map((point) => ({ ...point, value: value(point.value) })),
  })
  const reference = (one: ChartReference): ChartReference => ({ ...one, value: value(one.value) })
  const all: LineFigure | BarFigure | SlopeFigure | MultiplesFigure = figure
  if (all.kind === 'slope') {
    const slopes = all.slopes.map((one) => ({ ...one, before: value(one.before), after: value(one.after) }))
    return { ...figure, slopes }
  }
  const references = all.references?.map(reference)
  if (all.kind === 'multiples')
    return { ...figure, references, panels: all.panels.map(series), compared: all.compared && series(all.compared) }
  return { ...figure, references, series: all.series.map(series) }
}
