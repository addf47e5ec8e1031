import type { ChartFigure } from '../../chartFigure.js'
import { described } from '../described.js'
import type { Drawing } from '../drawing.js'
import { plain, textRun } from '../run.js'
import { svgFrame } from '../svgFrame.js'
import type { Line } from './chart.js'
import { chartOf } from './chartOf.js'
import { chartPicture } from './chartPicture.js'
import { tableLines } from './tableLines.js'

const sentences = ({ runs, below }: Line, before = ''): readonly string[] => {
  const own = `${before}${plain(runs)}`
  return [`${own}.`, ...below.flatMap((line) => sentences(line, `${own} › `))]
}

/** A chart as a document of its own, whose description says all that it shows. */
export function chartSvg(figure: ChartFigure, drawing: Drawing): string {
  const { locale } = drawing
  const { table, list } = chartOf(figure, locale)
  const said = list === undefined ? tableLines(table(), locale) : list().flatMap((line) => sentences(line))
  const description = described([plain([textRun(figure.description, locale)]), ...said], locale)
  return svgFrame(figure, drawing, description, chartPicture(figure, locale))
}
