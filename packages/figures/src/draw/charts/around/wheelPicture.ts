import type { ChartInterval } from '../../../points.js'
import type { WheelFigure } from '../../../wheelFigure.js'
import { coordinate } from '../../coordinate.js'
import { palette } from '../../palette.js'
import { typography } from '../../typography.js'
import type { Picture } from '../chart.js'
import { type Gap, gapSigns } from '../plot/gap.js'
import { plotType, sheet, write } from '../plot/paint.js'
import { type Around, aroundPicture } from './aroundPicture.js'
import { arc, type Dial, pointAt, wedge } from './dial.js'
import { ringText } from './ringText.js'
import type { Scores } from './scoresOf.js'

/** The wheel is open at the top by so many degrees: there the scale has its numbers. */
const opening = 16

const colours = [palette.series[0], palette.series[1], palette.series[2], palette.series[3]] as const
const colourOf = (series: number): string => colours[series % colours.length] as string

/** The look of a series' bars: filled, light within a frame, with arcs, or with rays; told apart without colour. */
const grounds = [palette.series[0], '#f6e3d7', palette.paper, palette.paper] as const
const groundOf = (series: number): string => grounds[series % grounds.length] as string

/** A small piece of a bar. */
function swatch(series: number, x: number, y: number): string {
  const [left, top] = [x - 5, y - 5]
  const frame = `<rect x="${coordinate(left)}" y="${coordinate(top)}" width="10" height="10" fill="${groundOf(series)}" stroke="${colourOf(series)}" stroke-width="1.2"/>`
  const hatch =
    series % 4 === 2
      ? `M${coordinate(left)} ${coordinate(top + 3.3)}h10m-10 3.4h10`
      : series % 4 === 3
        ? `M${coordinate(left + 3.3)} ${coordinate(top)}v10m3.4 -10v10`
        : ''
  return hatch === ''
    ? frame
    : `${frame}<path d="${hatch}" fill="none" stroke="${colourOf(series)}" stroke-width="1.2"/>`
}

/** A bar from the hole to its value. */
function bar(dial: Dial, series: number, from: number, to: number, outer: number): string {
  const look = `fill="${groundOf(series)}" stroke="${colourOf(series)}" stroke-width="1.2"`
  const parts = [`<path d="${wedge(dial, from, to, dial.hole, outer)}" ${look}/>`]
  const lines: string[] = []
  if (series % 4 === 2) for (let r = dial.hole + 6; r < outer - 2; r += 6) lines.push(arc(dial, r, from, to))
  if (series % 4 === 3) {
    const rays = Math.max(1, Math.floor(((to - from) * Math.PI * dial.rim) / 180 / 6) - 1)
    for (let ray = 1; ray <= rays; ray += 1) {
      const angle = from + ((to - from) * ray) / (rays + 1)
      const ends = [pointAt(dial, angle, dial.hole), pointAt(dial, angle, outer)].map(
        ({ x, y }) => `${coordinate(x)} ${coordinate(y)}`,
      )
      lines.push(`M${ends.join('L')}`)
    }
  }
  if (lines.length > 0)
    parts.push(`<path d="${lines.join('')}" fill="none" stroke="${colourOf(series)}" stroke-width="1"/>`)
  return parts.join('')
}

/** The interval of a value: a line along the sector with an end across it, on a light ground so that it shows on every bar. */
function whisker(dial: Dial, angle: number, { low, high }: ChartInterval, wide: number): string {
  const [a, b] = [dial.out(low), dial.out(high)]
  const across = (r: number): string => {
    const half = Math.min(((wide / 2) * 180) / (Math.PI * Math.max(r, 1)), 20)
    return arc(dial, r, angle - half, angle + half)
  }
  const ends = [pointAt(dial, angle, a), pointAt(dial, angle, b)].map(({ x, y }) => `${coordinate(x)} ${coordinate(y)}`)
  const path = `M${ends.join('L')}${across(a)}${across(b)}`
  return `<path d="${path}" fill="none" stroke="${palette.paper}" stroke-width="3.4"/><path d="${path}" fill="none" stroke="${palette.text}" stroke-width="1.3"/>`
}

/** A part of a sector without a value: a broken frame, and the sign of why where there is room for it. */
function blank(dial: Dial, gap: Gap, from: number, to: number): { readonly body: string; readonly signed: boolean } {
  const frame = `<path d="${wedge(dial, from, to, dial.hole, dial.rim)}" fill="${palette.box}" stroke="${palette.edge}" stroke-width="1" stroke-dasharray="3 3"/>`
  const wide = (r: number): number => ((to - from) * Math.PI * r) / 180
  const r = [0.6, 0.85].map((share) => dial.hole + (dial.rim - dial.hole) * share).find((out) => wide(out) >= 17)
  if (r === undefined) return { body: frame, signed: false }
  const { x, y } = pointAt(dial, (from + to) / 2, r)
  const sign = { lines: [gapSigns[gap]], width: typography.small.size, lang: undefined }
  const top = y - typography.small.leading / 2
  return { body: `${frame}\n${write(sign, x, top, { anchor: 'middle', type: plotType.bold })}`, signed: true }
}

function inside(dial: Dial, { themes }: Scores): { readonly body: string; readonly signs: readonly Gap[] } {
  const signs: Gap[] = []
  const wide = (360 - opening) / themes.length
  const start = (theme: number): number => opening / 2 + theme * wide
  const rings = dial.rings.map(({ r }, index) => {
    const colour = index === dial.rings.length - 1 ? palette.edge : sheet.grid
    return `<path d="${arc(dial, r, opening / 2, 360 - opening / 2)}" fill="none" stroke="${colour}" stroke-width="1"/>`
  })
  const bars: string[] = []
  const whiskers: string[] = []
  themes.forEach(({ scores }, theme) => {
    const inset = Math.min(wide * 0.06, 1.4)
    const share = (wide - 2 * inset) / Math.max(scores.length, 1)
    scores.forEach(({ reading, interval }, series) => {
      const from = start(theme) + inset + series * share
      const to = from + share
      if (reading.gap !== undefined) {
        const { body, signed } = blank(dial, reading.gap, from, to)
        bars.push(body)
        if (signed) signs.push(reading.gap)
      } else {
        bars.push(bar(dial, series, from, to, dial.out(reading.number)))
        if (interval !== undefined)
          whiskers.push(whisker(dial, (from + to) / 2, interval, Math.min(7, (share * dial.rim) / 150)))
      }
    })
  })
  const spokes = Array.from({ length: themes.length + 1 }, (_, theme) => {
    const ends = [pointAt(dial, start(theme), dial.hole), pointAt(dial, start(theme), dial.rim)]
    return `M${ends.map(({ x, y }) => `${coordinate(x)} ${coordinate(y)}`).join('L')}`
  })
  const grid = `<path d="${spokes.join('')}" fill="none" stroke="${sheet.grid}" stroke-width="1"/>`
  return { body: [...rings, grid, ...bars, ...whiskers, ringText(dial)].join('\n'), signs }
}

const around: Around = {
  most: { themes: 40, series: 4 },
  dial: { hole: 22, stub: 1 },
  angle: (theme, themes) => opening / 2 + ((theme + 0.5) * (360 - opening)) / themes,
  swatch,
  inside,
  marks: 'bars',
  intervals: true,
}

/** The picture of a wheel. */
export const wheelPicture = (figure: WheelFigure, scores: Scores, locale: string): Picture =>
  aroundPicture(figure, scores, around, locale)
