import { bounds, languageOf, showDate, type Text } from '@groundplan/kernel'
import type { ChartCategory, ChartInterval, ChartMark, ChartReference, ChartSeries } from '../../../points.js'
import { type Run, textRun } from '../../run.js'
import { words } from '../../words.js'
import { intervalOf, type Reading, readingOf } from './reading.js'

/** A place along the axis: its name, and where it is, counted in days or in categories. */
export interface PlotPlace {
  readonly key: string
  readonly at: number
  readonly label: Run
  /** A value stands there, or is to be reached there; not only an event. */
  readonly named: boolean
}

/** A value in its place. */
export interface PlotPoint {
  /** The index of its place. */
  readonly place: number
  readonly reading: Reading
  readonly interval: ChartInterval | undefined
}

/** A series whose points stand in the order of their places. */
export interface PlotSeries {
  readonly label: Run
  readonly points: readonly PlotPoint[]
}

/** A value to hold the others against; `place` where it is to be reached. */
export interface PlotReference {
  readonly label: Run
  readonly reading: Reading
  readonly place: number | undefined
}

/** What a chart with points shows, with each place known and in its order. */
export interface Plot {
  /** Places are dates; else categories. */
  readonly dated: boolean
  /** Values have years and no more for dates. */
  readonly yearly: boolean
  readonly places: readonly PlotPlace[]
  readonly series: readonly PlotSeries[]
  readonly references: readonly PlotReference[]
  readonly marks: readonly { readonly place: number; readonly label: Run }[]
  /** Points whose date cannot be placed. */
  readonly loose: number
}

/** The parts of a figure that have places. */
export interface Placed {
  readonly categories?: readonly ChartCategory[] | undefined
  readonly series: readonly ChartSeries[]
  readonly references?: readonly ChartReference[] | undefined
  readonly marks?: readonly ChartMark[] | undefined
  readonly share?: boolean | undefined
}

/** The day on which a date is in the middle, counted from 1970; undefined for what is no date. */
function dayOf(date: string): number | undefined {
  const ends = bounds(date)
  if (ends === undefined) return undefined
  const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000
  return (day(ends.first) + day(ends.last)) / 2
}

/** The places that a figure names, in their order: its categories, and then what its points name besides; or all dates, each once. */
function placesOf({ categories, series, references = [], marks = [] }: Placed, locale: string): readonly PlotPlace[] {
  const held = new Set(series.flatMap(({ points }) => points.map(({ at }) => at)))
  for (const { at } of references) if (at !== undefined) held.add(at)
  const named = [...held, ...marks.map(({ at }) => at)]
  if (categories === undefined) {
    const days = new Map<string, number>()
    for (const date of named) {
      const day = dayOf(date)
      if (day !== undefined) days.set(date, day)
    }
    return [...days]
      .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
      .map(([key, at]) => ({ key, at, label: { text: showDate(key, locale) }, named: held.has(key) }))
  }
  const labels = new Map<string, Text | undefined>()
  for (const { id, label } of categories) if (!labels.has(id)) labels.set(id, label)
  for (const id of named) if (!labels.has(id)) labels.set(id, undefined)
  return [...labels].map(([key, label], at) => {
    const own = textRun(label ?? { verbatim: key }, locale)
    const there = label === undefined ? { text: `${own.text} (${words.notInFigure[languageOf(locale)]})` } : own
    return { key, at, label: there, named: true }
  })
}

/**
 * Puts everything in its place. The first category of an id counts, one that is not in the figure gets a place that says so; a category that a series says nothing
 * of was not asked. Points of one place follow on each other.
 */
export function plotOf(figure: Placed, locale: string): Plot {
  const share = figure.share === true
  const dated = figure.categories === undefined
  const places = placesOf(figure, locale)
  const index = new Map(places.map(({ key }, place) => [key, place]))
  let loose = 0
  const series = figure.series.map(({ label, points }): PlotSeries => {
    const placed = points.flatMap(({ at, value, interval }): PlotPoint[] => {
      const place = index.get(at)
      if (place === undefined) loose += 1
      return place === undefined ? [] : [{ place, reading: readingOf(value, share), interval: intervalOf(interval) }]
    })
    if (!dated) {
      const there = new Set(placed.map(({ place }) => place))
      places.forEach((_, place) => {
        if (!there.has(place)) placed.push({ place, reading: readingOf(undefined, share), interval: undefined })
      })
    }
    return { label: textRun(label, locale), points: placed.sort((a, b) => a.place - b.place) }
  })
  return {
    dated,
    yearly: places.every(({ key, named }) => !named || key.length === 4),
    places,
    series,
    references: (figure.references ?? []).map(({ label, value, at }) => ({
      label: textRun(label, locale),
      reading: readingOf(value, share && 'number' in value && value.of !== undefined),
      place: at === undefined ? undefined : index.get(at),
    })),
    marks: (figure.marks ?? []).flatMap(({ at, label }) => {
      const place = index.get(at)
      return place === undefined ? [] : [{ place, label: textRun(label, locale) }]
    }),
    loose,
  }
}
