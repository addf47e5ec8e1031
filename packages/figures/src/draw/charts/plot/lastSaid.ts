import { languageOf, say } from '@groundplan/kernel'
import type { Plot, PlotPlace, PlotSeries } from './plotOf.js'
import { plotMessages, plotWords } from './plotWords.js'
import { readingText } from './reading.js'

/** What is said and where it stands: "9 in 2022", "9 on 3 May 2022", "9 (Before)". */
function said(what: string, { key, label }: PlotPlace, dated: boolean, locale: string): string {
  const message = dated ? (key.length > 7 ? plotMessages.onDay : plotMessages.inTime) : plotMessages.atPlace
  return say({ message, slots: { what, at: label.text } }, locale)
}

/**
 * The last number of a series in a few words, as it stands with the name of its line. Where the series of a plot go on behind it, its place is said with it, and
 * what stands there instead of a later number, so that nobody takes an old number for the newest.
 */
export function lastSaid(series: PlotSeries, plot: Plot, share: boolean, step: number, locale: string): string {
  const { points } = series
  const known = points.findLast(({ reading }) => reading.gap === undefined)
  if (known === undefined) return plotWords.noValues[languageOf(locale)]
  const value = readingText(known.reading, share, step, locale)
  const latest = Math.max(...plot.series.flatMap((one) => one.points.map(({ place }) => place)))
  const there = plot.places[known.place]
  const end = points.at(-1)
  const after = end === undefined ? undefined : plot.places[end.place]
  if (there === undefined || after === undefined || end === undefined || known.place === latest) return value
  const placed = said(value, there, plot.dated, locale)
  if (end.reading.gap === undefined || end.place === known.place) return placed
  const gap = said(readingText(end.reading, share, step, locale), after, plot.dated, locale)
  return say({ message: plot.dated ? plotMessages.before : plotMessages.beside, slots: { gap, value: placed } }, locale)
}
