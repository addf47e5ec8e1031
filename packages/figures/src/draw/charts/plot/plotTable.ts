import { isVerbatim, languages, say, show, type Text } from '@groundplan/kernel'
import type { Cell, Unit } from '../../../cell.js'
import type { ChartPoint, ChartSeries, ChartValue, Measured } from '../../../points.js'
import type { TableCell, TableColumn, TableFigure, TableRow } from '../../../tableFigure.js'
import { words } from '../../words.js'
import { type Placed, type Plot, plotOf } from './plotOf.js'
import { plotMessages, plotWords } from './plotWords.js'
import { intervalOf, readingOf, unitWord } from './reading.js'

/** A figure whose points stand at places. */
export interface Pointed extends Placed, Measured {
  readonly corner?: Text | undefined
  /** A row for each place of a series, one series after the other. */
  readonly bySeries?: boolean | undefined
}

const percent: Unit = { en: '%', da: '%' }

/** A value as a cell; that nobody asked is said in words, since a dash says that nothing was meant to be there. */
export const valueCell = (value: ChartValue | undefined): TableCell => ({ cell: value ?? words.notAsked })

/** A heading with the unit of the numbers below it, which do not repeat it. */
export function withUnit(what: Text, unit: Unit | undefined, locale: string): Text {
  if (unit === undefined) return what
  if (isVerbatim(what)) return { ...what, verbatim: `${what.verbatim} (${unitWord(unit, locale)})` }
  const [en, da] = languages.map((language) => `${show(what, language)} (${unitWord(unit, language)})`)
  return { en: en as string, da: da as string }
}

/** The share of a value, to a tenth of a percent; the kind of nothing where there is none. */
export function shareCell(value: ChartValue | undefined): TableCell {
  const reading = readingOf(value, true)
  if (reading.gap === undefined) return { cell: { number: Math.round(reading.number * 10) / 10 } }
  if (value === undefined) return valueCell(value)
  return { cell: 'number' in value ? plotWords.noShare : value }
}

const both = (message: (typeof plotMessages)['from' | 'to'], what: Text): Text => {
  const [en, da] = languages.map((locale) => say({ message, slots: { what } }, locale))
  return { en: en as string, da: da as string }
}

const column = (id: string, label: Text, heads = false): TableColumn => ({ id, label, heads })

/** The columns that say one value in full: it, its share, and its interval. */
function valueColumns(
  figure: Pointed,
  locale: string,
): {
  readonly columns: readonly TableColumn[]
  readonly cells: (point: ChartPoint) => readonly TableCell[]
} {
  const { share = false, interval: what = plotWords.interval, unit, series, bySeries } = figure
  const intervals = series.some(({ points }) => points.some(({ interval }) => interval !== undefined))
  const only = series.length === 1 && bySeries !== true ? series[0] : undefined
  const measure = figure.measure ?? only?.label ?? plotWords.value
  const limit = share ? percent : unit
  const end = (number: number | undefined): TableCell =>
    number === undefined ? {} : { cell: { number, ...(share ? {} : { decimals: figure.decimals }) } }
  return {
    columns: [
      column('value', withUnit(measure, unit, locale)),
      ...(share ? [column('share', withUnit(plotWords.share, percent, locale))] : []),
      ...(intervals
        ? [
            column('low', withUnit(both(plotMessages.from, what), limit, locale)),
            column('high', withUnit(both(plotMessages.to, what), limit, locale)),
          ]
        : []),
    ],
    cells: (point) => {
      const ends = intervalOf(point.interval)
      return [
        valueCell(point.value),
        ...(share ? [shareCell(point.value)] : []),
        ...(intervals ? [end(ends?.low), end(ends?.high)] : []),
      ]
    },
  }
}

/** Where a row stands: the key of its place, and what heads it. */
interface Row {
  readonly key: string
  readonly head: Cell
}

function rowsOf(figure: Pointed, plot: Plot): readonly Row[] {
  const labels = new Map((figure.categories ?? []).toReversed().map(({ id, label }) => [id, label]))
  const rows: Row[] = plot.places.map(({ key }) => {
    return {
      key,
      head: plot.dated ? { date: key } : (labels.get(key) ?? { items: [{ verbatim: key }, words.notInFigure] }),
    }
  })
  const there = new Set(rows.map(({ key }) => key))
  for (const { points } of figure.series)
    for (const { at } of points) {
      if (there.has(at)) continue
      there.add(at)
      rows.push({ key: at, head: at === 'unknown' ? { date: at } : { verbatim: at } })
    }
  return rows
}

/** Several values in one place as one cell. */
const joined = (cells: readonly TableCell[]): TableCell => {
  const there = cells.flatMap(({ cell }) => (cell === undefined ? [] : [cell]))
  return there.length < 2 ? (cells.find(({ cell }) => cell !== undefined) ?? {}) : { cell: { items: there } }
}

type At = (series: ChartSeries, key: string) => readonly ChartPoint[]

/** Finds the points of a series at a place without going through all of them each time. */
function byPlace(all: readonly ChartSeries[]): At {
  const found = new Map<ChartSeries, Map<string, ChartPoint[]>>()
  for (const series of all) {
    const places = new Map<string, ChartPoint[]>()
    for (const point of series.points) {
      const there = places.get(point.at)
      if (there === undefined) places.set(point.at, [point])
      else there.push(point)
    }
    found.set(series, places)
  }
  return (series, key) => found.get(series)?.get(key) ?? []
}

/** The columns of targets and events, and what stands in them. */
function besides(
  { references = [], marks = [], share = false, unit }: Pointed,
  locale: string,
): {
  readonly columns: readonly TableColumn[]
  readonly cells: (key: string) => readonly TableCell[]
} {
  return {
    columns: [
      ...references.map(({ id, label }) => column(`reference ${id}`, withUnit(label, share ? percent : unit, locale))),
      ...(marks.length === 0 ? [] : [column('marks', plotWords.mark)]),
    ],
    cells: (key) => [
      ...references.map(({ value, at }) => {
        if (at !== undefined && at !== key) return {}
        return share && 'of' in value && value.of !== undefined ? shareCell(value) : valueCell(value)
      }),
      ...(marks.length === 0
        ? []
        : [joined(marks.filter((mark) => mark.at === key).map(({ label }) => ({ cell: label })))]),
    ],
  }
}

/**
 * What a chart with points shows, as a table: a row for each place and a column for each series; or, where shares or intervals are told, a row for each place and series.
 * Targets and events have columns of their own. Units stand in the headings.
 */
export function plotTable(figure: Pointed, locale: string): TableFigure {
  const { title, description, series, unit, corner, group = plotWords.series, bySeries = false } = figure
  const plot = plotOf(figure, locale)
  const rows = rowsOf(figure, plot)
  const values = valueColumns(figure, locale)
  const beside = besides(figure, locale)
  const long = bySeries || values.columns.length > 1
  const several = bySeries || series.length > 1
  const find = byPlace(series)
  const at = (one: ChartSeries, key: string): readonly ChartPoint[] => {
    const points = find(one, key)
    return points.length === 0 && !plot.dated ? [{ at: key }] : points
  }
  const place = column('at', corner ?? (plot.dated ? plotWords.when : plotWords.category), true)
  const whose = several ? [column('series', group, true)] : []
  const own = long
    ? values.columns
    : series.map(({ id, label }) => column(`series ${id}`, withUnit(label, unit, locale)))
  /** Rows that share their first cell. */
  const together = (
    told: readonly (readonly [ChartSeries | undefined, readonly TableCell[]])[],
    first: Cell,
  ): readonly TableRow[] =>
    told.map(([one, cells], index) => ({
      about: several ? one?.about : undefined,
      cells: [...(index === 0 ? [{ cell: first, rowSpan: told.length }] : []), ...cells],
    }))
  const blank = values.columns.map((): TableCell => ({}))
  const placeRows = ({ key, head }: Row): readonly TableRow[] => {
    if (!long) {
      const cells = series.map((one) => joined(at(one, key).map(({ value }) => valueCell(value))))
      return [{ cells: [{ cell: head }, ...cells, ...beside.cells(key)] }]
    }
    const told = series.flatMap((one) =>
      at(one, key).map((point) => {
        const name: readonly TableCell[] = several ? [{ cell: one.label }] : []
        return [one, [...name, ...values.cells(point), ...beside.cells(key)]] as const
      }),
    )
    const none = [undefined, [...whose.map((): TableCell => ({})), ...blank, ...beside.cells(key)]] as const
    return together(told.length === 0 ? [none] : told, head)
  }
  const seriesRows = (one: ChartSeries): readonly TableRow[] => {
    const named = new Set([...(figure.references ?? []), ...(figure.marks ?? [])].map((other) => other.at))
    const told = rows.flatMap(({ key, head }) => {
      const points = at(one, key)
      const there = points.map(
        (point) => [one, [{ cell: head }, ...values.cells(point), ...beside.cells(key)]] as const,
      )
      return points.length > 0 || !named.has(key)
        ? there
        : [[one, [{ cell: head }, ...blank, ...beside.cells(key)]] as const]
    })
    return together(told.length === 0 ? [[one, [{}, ...blank, ...beside.columns.map(() => ({}))]]] : told, one.label)
  }
  return {
    kind: 'table',
    title,
    description,
    columns: [...(bySeries ? [...whose, place] : long ? [place, ...whose] : [place]), ...own, ...beside.columns],
    rows: bySeries ? series.flatMap(seriesRows) : rows.flatMap(placeRows),
    blank: plotWords.nothingHere,
  }
}
