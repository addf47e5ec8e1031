import { coordinate } from '../../coordinate.js'
import { palette } from '../../palette.js'
import { type Gap, gapSigns } from './gap.js'
import { area, plotType, rule, wrapped, write } from './paint.js'
import type { PlotPoint, PlotSeries } from './plotOf.js'
import { lineLook, marker, type SeriesStyle } from './styles.js'

/** Where things stand in a plot. */
export interface Field {
  /** The middle of a place. */
  readonly x: (place: number) => number
  readonly y: (number: number) => number
  /** The usual distance between neighbours. */
  readonly apart: number
  /** Whether intervals are drawn as bands; by the distance between neighbours, when missing. */
  readonly bands?: boolean | undefined
  /** How far the ends of the line of an interval reach to each side; 3.5, when missing. */
  readonly cap?: number | undefined
}

/** A line in its plot, bottom layer first, and the last place where it has a number. */
export interface DrawnLine {
  readonly body: readonly string[]
  readonly end: { readonly x: number; readonly y: number } | undefined
}

interface Spot {
  readonly x: number
  readonly y: number
  readonly point: PlotPoint
}

/** Runs of numbers that no gap parts. */
function runsOf(points: readonly PlotPoint[], { x, y }: Field): readonly (readonly Spot[])[] {
  const runs: Spot[][] = [[]]
  for (const point of points) {
    if (point.reading.gap !== undefined) runs.push([])
    else runs.at(-1)?.push({ x: x(point.place), y: y(point.reading.number), point })
  }
  return runs.filter((run) => run.length > 0)
}

const at = (x: number, y: number): string => `${coordinate(x)} ${coordinate(y)}`

/** Whether intervals are drawn as a band: where there is no room for a line each. */
export const asBand = ({ apart, bands }: Field): boolean => bands ?? apart < 11

function intervals(run: readonly Spot[], field: Field, { colour }: SeriesStyle): readonly string[] {
  const there = run.flatMap(({ x, point: { interval } }) =>
    interval === undefined ? [] : [{ x, low: field.y(interval.low), high: field.y(interval.high) }],
  )
  if (there.length === 0) return []
  if (!asBand(field) || there.length === 1) {
    return there.map(({ x, low, high }) => {
      const cap = Math.min(field.cap ?? 3.5, 3.5)
      const ends = `M${at(x - cap, low)}h${coordinate(cap * 2)}M${at(x - cap, high)}h${coordinate(cap * 2)}`
      return `<path d="M${at(x, low)}L${at(x, high)}${ends}" fill="none" stroke="${colour}" stroke-width="1"/>`
    })
  }
  const upper = there.map(({ x, high }) => at(x, high))
  const lower = there.map(({ x, low }) => at(x, low)).reverse()
  return [
    `<path d="M${[...upper, ...lower].join('L')}Z" fill="${colour}" fill-opacity="0.16" stroke="${colour}" stroke-width="0.5" stroke-opacity="0.7"/>`,
  ]
}

/** Draws a series: intervals, the line with its breaks, and markers, as many as there is room for. */
export function lineSvg({ points }: PlotSeries, field: Field, style: SeriesStyle, bare = false): DrawnLine {
  const runs = runsOf(points, field)
  const known = runs.flat()
  const end = known.at(-1)
  const lines = runs.flatMap((run) =>
    run.length < 2 ? [] : [`<path d="M${run.map(({ x, y }) => at(x, y)).join('L')}" fill="none" ${lineLook(style)}/>`],
  )
  const markers: string[] = []
  // Where points crowd, a marker now and then tells the series apart.
  const nearest = field.apart < 5 ? 60 : 9
  let last = Number.NEGATIVE_INFINITY
  for (const run of runs)
    run.forEach(({ x, y }, index) => {
      const alone = run.length === 1
      const edge = run[index + 1] === undefined && x === end?.x
      if ((bare && !alone) || (!alone && !edge && x - last < nearest)) return
      last = x
      markers.push(marker(style, x, y))
    })
  return {
    body: [...runs.flatMap((run) => intervals(run, field, style)), ...lines, ...markers],
    end: end && { x: end.x, y: end.y },
  }
}

/** How high a row of signs is. */
export const signRow = 15

/** The signs of the gaps of a series in a row whose middle is `y`: neighbours that are too near to each other share one, with a line along all of them. */
export function gapsSvg(
  { points }: PlotSeries,
  { x }: Field,
  y: number,
): { readonly body: readonly string[]; readonly gaps: readonly Gap[] } {
  const runs: { gap: Gap; from: number; to: number }[] = []
  let before: Gap | undefined
  for (const { place, reading } of points) {
    const here = x(place)
    const run = runs.at(-1)
    if (reading.gap !== undefined) {
      if (run !== undefined && before === reading.gap && here - run.to < 14) run.to = here
      else runs.push({ gap: reading.gap, from: here, to: here })
    }
    before = reading.gap
  }
  let taken = Number.NEGATIVE_INFINITY
  const body = runs.map(({ gap, from, to }) => {
    const middle = (from + to) / 2
    const look = `stroke="${palette.edge}" stroke-width="1"`
    if (middle - 7 < taken) return rule(from, y - 3, from, y + 3, look)
    const sign = wrapped({ text: gapSigns[gap] }, 20, 1, plotType.bold)
    const half = sign.width / 2 + 2
    taken = middle + 7
    const along =
      to - from > 2 * half ? rule(from, y, middle - half, y, look) + rule(middle + half, y, to, y, look) : ''
    return `${along}${write(sign, middle, y - plotType.bold.leading / 2, { anchor: 'middle', fill: palette.text, type: plotType.bold })}`
  })
  return { body, gaps: runs.map(({ gap }) => gap) }
}

/** A light ground behind places where a line breaks, so that the break is seen as one. */
export function gapGrounds(
  { points }: PlotSeries,
  { x, apart }: Field,
  top: number,
  bottom: number,
): readonly string[] {
  const half = Math.min(apart / 2, 9)
  return points.flatMap(({ place, reading }) =>
    reading.gap === undefined ? [] : [area(x(place) - half, top, x(place) + half, bottom, `fill="${palette.layer}"`)],
  )
}
