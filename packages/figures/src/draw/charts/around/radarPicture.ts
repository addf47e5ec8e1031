import type { RadarFigure } from '../../../radarFigure.js'
import { coordinate } from '../../coordinate.js'
import { palette } from '../../palette.js'
import type { Point } from '../../route.js'
import type { Picture } from '../chart.js'
import { sheet } from '../plot/paint.js'
import { lineLook, marker, styleOf } from '../plot/styles.js'
import { type Around, aroundPicture } from './aroundPicture.js'
import { type Dial, pointAt } from './dial.js'
import { ringText } from './ringText.js'
import type { Scores } from './scoresOf.js'

/** Markers nearer to each other than this on one axis stand beside each other instead. */
const near = 9

// The first axis stands a little beside the top, where the numbers of the rings are.
const angle = (theme: number, themes: number): number => ((theme + 0.5) * 360) / themes

/** The markers of one axis: on it, or beside each other across it where they would hide each other. */
function markersOf(dial: Dial, turn: number, values: readonly (number | undefined)[]): readonly (Point | undefined)[] {
  const there = values.flatMap((value, series) => (value === undefined ? [] : [{ series, r: dial.out(value) }]))
  const order = there.toSorted((a, b) => a.r - b.r || a.series - b.series)
  const heaps: (typeof order)[] = []
  for (const one of order) {
    const heap = heaps.at(-1)
    if (heap !== undefined && one.r - (heap[0]?.r ?? 0) < near) heap.push(one)
    else heaps.push([one])
  }
  const points: (Point | undefined)[] = values.map(() => undefined)
  for (const heap of heaps) {
    heap
      .toSorted((a, b) => a.series - b.series)
      .forEach(({ series, r }, index, all) => {
        const aside = (index - (all.length - 1) / 2) * near
        const at = pointAt(dial, turn, r)
        const across = pointAt({ x: 0, y: 0 }, turn + 90, aside)
        points[series] = { x: at.x + across.x, y: at.y + across.y }
      })
  }
  return points
}

function inside(dial: Dial, { themes, series }: Scores): { readonly body: string; readonly signs: readonly never[] } {
  const count = themes.length
  const turns = themes.map((_, theme) => angle(theme, count))
  const text = ({ x, y }: Point): string => `${coordinate(x)} ${coordinate(y)}`
  const rings = dial.rings.map(({ r }, index) => {
    const colour = index === dial.rings.length - 1 ? palette.edge : sheet.grid
    return `<circle cx="${coordinate(dial.x)}" cy="${coordinate(dial.y)}" r="${coordinate(r)}" fill="none" stroke="${colour}" stroke-width="1"/>`
  })
  const axes = turns.map((turn) => `M${text(pointAt(dial, turn, dial.hole))}L${text(pointAt(dial, turn, dial.rim))}`)
  const grid = `<path d="${axes.join('')}" fill="none" stroke="${palette.edge}" stroke-width="0.8"/>`
  const points = themes.map(({ scores }, theme) =>
    markersOf(
      dial,
      turns[theme] as number,
      scores.map(({ reading }) => reading.number),
    ),
  )
  const lines = series.map((_, one) => {
    const steps = themes.flatMap((_theme, theme) => {
      const [from, to] = [points[theme]?.[one], points[(theme + 1) % count]?.[one]]
      return from === undefined || to === undefined || count < 2 || (count === 2 && theme === 1)
        ? []
        : [{ theme, from, to }]
    })
    // One path from each gap to the next, so that dashes run on around corners.
    const begin = steps.findIndex(({ theme }) => !steps.some((other) => (other.theme + 1) % count === theme))
    const turned = begin < 0 ? steps : [...steps.slice(begin), ...steps.slice(0, begin)]
    const path = turned.map(({ theme, from, to }, index) => {
      const before = turned[index - 1]
      const goesOn = before !== undefined && (before.theme + 1) % count === theme
      const closes = begin < 0 && index === turned.length - 1 && turned.length > 2
      return `${goesOn ? '' : `M${text(from)}`}${closes ? 'Z' : `L${text(to)}`}`
    })
    return path.length === 0 ? '' : `<path d="${path.join('')}" fill="none" ${lineLook(styleOf(one))}/>`
  })
  const marks = series.flatMap((_, one) =>
    points.flatMap((at) => {
      const point = at[one]
      return point === undefined ? [] : [marker(styleOf(one), point.x, point.y)]
    }),
  )
  const body = [...rings, grid, ringText(dial), ...lines.filter((line) => line !== ''), ...marks]
  return { body: body.join('\n'), signs: [] }
}

const around: Around = {
  most: { themes: 40, series: 6 },
  dial: { hole: 6, stub: 0.5 },
  angle,
  swatch: (series, x, y) => marker(styleOf(series), x, y),
  inside,
  marks: 'lines',
  intervals: false,
}

/** The picture of a radar. */
export const radarPicture = (figure: RadarFigure, scores: Scores, locale: string): Picture =>
  aroundPicture(figure, scores, around, locale)
