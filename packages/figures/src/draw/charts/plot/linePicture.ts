import { languageOf } from '@groundplan/kernel'
import type { LineFigure } from '../../../lineFigure.js'
import { coordinate } from '../../coordinate.js'
import type { Block } from '../../nodeText.js'
import { onlyText } from '../../onlyText.js'
import { palette } from '../../palette.js'
import { words } from '../../words.js'
import type { Picture } from '../chart.js'
import { beside } from './beside.js'
import { bottomAxis } from './bottomAxis.js'
import { type EndLabel, endHeight, endLabels, endWidth } from './endLabels.js'
import { type Flag, flags } from './flags.js'
import { lastSaid } from './lastSaid.js'
import { grid, gridNumbers, tickTexts } from './leftAxis.js'
import { asBand, type Field, gapGrounds, gapsSvg, lineSvg, signRow } from './linesSvg.js'
import { axisTitle, notesOf } from './notesOf.js'
import { numbersOf, readingsOf } from './numbersOf.js'
import { footnotes, heightOf, plotType, rule, sheet, wrapped, write } from './paint.js'
import { type Plot, type PlotReference, plotOf } from './plotOf.js'
import { readingText } from './reading.js'
import { scaleOf } from './scaleOf.js'
import { lineLook, marker, styleOf, tellable } from './styles.js'

/** More than this is not drawn: it could not be read. */
const most = { series: tellable, places: 1000, categories: 60, besides: 24 }

/** Where places stand between two edges: dates at their distance, categories in the middle of equal parts. */
export function placing(
  plot: Plot,
  left: number,
  right: number,
): { readonly x: (at: number) => number; readonly apart: number } {
  const count = plot.places.length
  const [from, to] = [plot.places[0]?.at ?? 0, plot.places.at(-1)?.at ?? 0]
  if (!plot.dated) {
    const apart = (right - left) / Math.max(count, 1)
    return { x: (at) => left + (at + 0.5) * apart, apart }
  }
  const inner = Math.min(14, (right - left) / 8)
  const apart = (right - left - 2 * inner) / Math.max(count - 1, 1)
  if (to === from) return { x: () => (left + right) / 2, apart }
  return { x: (at) => left + inner + ((at - from) / (to - from)) * (right - left - 2 * inner), apart }
}

/** How the line of a reference looks: dotted, and without markers. */
export const referenceLook = `stroke="${palette.text}" stroke-width="1.2" stroke-dasharray="1.5 3"`

/** A level line for a reference; its mark, hollow, where it is to be reached. */
export function referenceSvg({ reading, place }: PlotReference, field: Field, left: number, right: number): string {
  if (reading.gap !== undefined) return ''
  const y = field.y(reading.number)
  const line = rule(left, y, right, y, referenceLook)
  if (place === undefined) return line
  const d = 'M0 -5.5L5.5 0L0 5.5L-5.5 0Z'
  const where = `translate(${coordinate(field.x(place))} ${coordinate(y)})`
  return `${line}<path transform="${where}" d="${d}" fill="${palette.paper}" stroke="${palette.text}" stroke-width="1.4"/>`
}

/** Why a figure with places is too large to draw. */
export function tooMany(plot: Plot): boolean {
  return (
    plot.series.length > most.series ||
    plot.places.length > (plot.dated ? most.places : most.categories) ||
    plot.references.length + plot.marks.length > most.besides
  )
}

/** The picture of lines over dates or categories, with names at their ends. */
export function linePicture(figure: LineFigure, locale: string): Picture {
  const language = languageOf(locale)
  const plot = plotOf(figure, locale)
  if (tooMany(plot)) return onlyText(words.tooLarge[language])
  if (plot.places.length === 0 || plot.series.length === 0) return onlyText(words.noNodes[language])
  const share = figure.share === true
  const scale = scaleOf(numbersOf(plot.series, plot.references), locale, 5, 'near')
  const { texts, width: tickWidth } = tickTexts(scale)
  const named = (text: Block['lines'][number], lang?: string | undefined): Block => wrapped({ text, lang }, 132, 4)
  const ends = plot.series.map((series, index) => {
    const { label } = series
    const said = lastSaid(series, plot, share, scale.step, locale)
    return { text: named(`${label.text}: ${said}`, label.lang), style: styleOf(index) }
  })
  const held = plot.references.flatMap(({ label, reading }) => {
    if (reading.gap !== undefined) return []
    const said = readingText(reading, share, scale.step, locale)
    return [{ number: reading.number, text: named(`${label.text}: ${said}`, label.lang) }]
  })
  const blocks = [...ends, ...held].map(({ text }) => text)
  const left = sheet.margin + tickWidth + 8
  const right = sheet.width - sheet.margin - endWidth(blocks)
  const { x: across, apart } = placing(plot, left, right)
  const flagged: readonly Flag[] = plot.marks.map(({ place, label }) => ({
    x: across(plot.places[place]?.at ?? 0),
    text: wrapped(label, 110, 3),
  }))
  const above = flags(flagged)
  const page = Math.max(sheet.width, above.width + sheet.margin)
  const title = axisTitle(figure, readingsOf(plot.series), locale)
  const heading = title === undefined ? undefined : wrapped(title, page - 2 * sheet.margin, 3)
  const flagTop = sheet.margin + (heading === undefined ? 0 : heightOf(heading) + 6)
  const top = flagTop + above.height + 6
  const bottom = top + Math.max(230, endHeight(blocks))
  const y = (part: number): number => bottom - part * (bottom - top)
  const intervals = plot.series.some(({ points }) =>
    points.some(({ interval, reading }) => interval !== undefined && reading.gap === undefined),
  )
  const middle = (place: number): number => across(plot.places[place]?.at ?? 0)
  const aside = intervals ? beside(plot.series, middle, [left, right]) : { apart: 0 }
  const fieldOf = (index: number): Field => ({
    x: (place) => middle(place) + (index - (plot.series.length - 1) / 2) * aside.apart,
    y: (number) => y(scale.at(number)),
    apart,
    bands: intervals && plot.series.length > 1 ? aside.apart === 0 : undefined,
    cap: aside.apart === 0 ? undefined : aside.apart / 2 - 0.25,
  })
  const field = fieldOf((plot.series.length - 1) / 2)
  const drawn = plot.series.map((one, index) => lineSvg(one, fieldOf(index), styleOf(index)))
  const labels: EndLabel[] = ends.map(({ text, style }, index) => ({
    text,
    end: drawn[index]?.end,
    sample: (x, at) => rule(x, at, x + 20, at, lineLook(style)) + marker(style, x + 10, at),
  }))
  for (const { number, text } of held) {
    const end = { x: right, y: field.y(number) }
    const sample = (x: number, at: number): string => rule(x, at, x + 20, at, referenceLook)
    labels.push({ text, end, sample })
  }
  let below = bottom + 3
  const rows = plot.series.flatMap((one, index) => {
    const { body, gaps } = gapsSvg(one, fieldOf(index), below + signRow / 2)
    if (gaps.length === 0) return []
    const whose = plot.series.length > 1 ? [marker(styleOf(index), left - 10, below + signRow / 2)] : []
    below += signRow
    return [{ body: [...whose, ...body], gaps }]
  })
  const axis = bottomAxis(plot, across, { width: right - left, page, top: bottom, y: below + 4 }, locale)
  const notes = notesOf(
    figure,
    {
      scale,
      intervals: intervals ? (asBand(field) ? 'band' : 'lines') : undefined,
      gaps: rows.flatMap(({ gaps }) => gaps),
      loose: plot.loose,
      aside: aside.apart > 0,
      references: plot.references,
    },
    locale,
  )
  const noteTop = below + 4 + axis.height + 8
  const foot = footnotes(notes, noteTop, page)
  const body = [
    ...(heading === undefined
      ? []
      : [write(heading, sheet.margin, sheet.margin, { type: plotType.small, fill: palette.faint })]),
    ...(plot.series.length === 1 ? plot.series.flatMap((one) => gapGrounds(one, field, top, bottom)) : []),
    ...grid(scale, y, left, right),
    rule(left, bottom, right, bottom, `stroke="${palette.edge}" stroke-width="1"`),
    ...gridNumbers(scale, texts, y, left - 6),
    ...above.draw(flagTop, bottom),
    ...plot.references.map((reference) => referenceSvg(reference, field, left, right)),
    ...drawn.flatMap((line) => line.body),
    ...endLabels(labels, right, top, bottom),
    ...rows.flatMap((row) => row.body),
    ...axis.body,
    ...foot.body,
  ]
  return { width: page, height: noteTop + foot.height + (foot.height === 0 ? 0 : 5), body: body.join('\n') }
}
