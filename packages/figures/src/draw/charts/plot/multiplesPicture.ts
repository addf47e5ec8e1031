import { languageOf } from '@groundplan/kernel'
import type { MultiplesFigure } from '../../../multiplesFigure.js'
import { onlyText } from '../../onlyText.js'
import { palette } from '../../palette.js'
import { words } from '../../words.js'
import type { Picture } from '../chart.js'
import { keyColumns } from './bottomAxis.js'
import { clearTicks } from './clearTicks.js'
import type { Gap } from './gap.js'
import { type KeyItem, keyRow } from './keyRow.js'
import { lastSaid } from './lastSaid.js'
import { grid, gridNumbers, tickTexts } from './leftAxis.js'
import { placing, referenceLook, referenceSvg, tooMany } from './linePicture.js'
import { asBand, type Field, gapGrounds, gapsSvg, lineSvg, signRow } from './linesSvg.js'
import { axisTitle, notesOf } from './notesOf.js'
import { numbersOf, readingsOf } from './numbersOf.js'
import { footnotes, heightOf, plotType, rule, sheet, wrapped, write } from './paint.js'
import { placeTicks } from './placeTicks.js'
import { type Plot, plotOf } from './plotOf.js'
import { readingText } from './reading.js'
import { type Scale, scaleOf } from './scaleOf.js'
import { lineLook, type SeriesStyle, styleOf } from './styles.js'

/** More panels than this are not drawn. */
const most = 60

const columnsFor = (panels: number): number =>
  panels <= 3 ? panels : panels === 4 ? 2 : panels <= 9 ? 3 : panels <= 24 ? 4 : 5

/** The line that stands in every panel. */
const comparedStyle: SeriesStyle = { colour: palette.line, dashes: '5 3', shape: styleOf(0).shape, hollow: true }

/** What is drawn in every panel, once in words: what they are compared with, targets, events. */
function keyOf(figure: MultiplesFigure, plot: Plot, scale: Scale, locale: string): readonly KeyItem[] {
  const compared = figure.compared === undefined ? undefined : plot.series.at(-1)
  const named = (text: string, lang: string | undefined) => wrapped({ text, lang }, 280, 3)
  const items: KeyItem[] = []
  if (compared !== undefined)
    items.push({
      text: named(compared.label.text, compared.label.lang),
      sample: (x, y) => rule(x, y, x + 22, y, lineLook(comparedStyle)),
    })
  for (const { label, reading } of plot.references) {
    if (reading.gap !== undefined) continue
    const said = readingText(reading, figure.share === true, scale.step, locale)
    items.push({
      text: named(`${label.text}: ${said}`, label.lang),
      sample: (x, y) => rule(x, y, x + 22, y, referenceLook),
    })
  }
  for (const { label, place } of plot.marks)
    items.push({
      text: named(`${label.text} (${plot.places[place]?.label.text})`, label.lang),
      sample: (x, y) =>
        rule(x + 16, y - 7, x + 16, y + 7, `stroke="${palette.line}" stroke-width="1" stroke-dasharray="3 2"`),
    })
  return items
}

/** The picture of one line for each panel, all on one scale. */
export function multiplesPicture(figure: MultiplesFigure, locale: string): Picture {
  const language = languageOf(locale)
  const { panels, compared } = figure
  const plot = plotOf({ ...figure, series: compared === undefined ? panels : [...panels, compared] }, locale)
  if (panels.length > most || tooMany({ ...plot, series: [] })) return onlyText(words.tooLarge[language])
  if (panels.length === 0 || plot.places.length === 0) return onlyText(words.noNodes[language])
  const share = figure.share === true
  const scale = scaleOf(numbersOf(plot.series, plot.references), locale, 3, 'near')
  const { texts, width: tickWidth } = tickTexts(scale)
  const beside = compared === undefined ? undefined : plot.series.at(-1)
  const columns = columnsFor(panels.length)
  const first = sheet.margin + tickWidth + 8
  const gap = 16
  const width = (sheet.width - sheet.margin - first - (columns - 1) * gap) / columns
  const tall = columns === 1 ? 200 : columns === 2 ? 130 : 92
  const title = axisTitle(figure, readingsOf(plot.series), locale)
  const heading = title === undefined ? undefined : wrapped(title, sheet.width - 2 * sheet.margin, 3)
  const keyTop = sheet.margin + (heading === undefined ? 0 : heightOf(heading) + 4)
  const key = keyRow(keyOf(figure, plot, scale, locale), keyTop, sheet.width)
  const shown = plot.series.slice(0, panels.length).map((series) => {
    const said = lastSaid(series, plot, share, scale.step, locale)
    return {
      series,
      name: wrapped({ ...series.label, text: `${series.label.text}: ${said}` }, width, 4, plotType.bold),
    }
  })
  const local = placing(plot, 0, width)
  const marked = placeTicks(plot, local.x, width, locale)
  // Within the panel's own width and half the room to its neighbours.
  const ticks = clearTicks(marked.ticks, local.x, 2 - gap / 2, width + gap / 2 - 2)
  const axisHeight = 4 + Math.max(0, ...ticks.map(({ text }) => heightOf(text)))
  const body: string[] = []
  const gaps: Gap[] = []
  const rows = Math.ceil(panels.length / columns)
  let y = keyTop + key.height + 4
  for (let row = 0; row < rows; row += 1) {
    const inRow = shown.slice(row * columns, (row + 1) * columns)
    const top = y + Math.max(...inRow.map(({ name }) => heightOf(name))) + 8
    const bottom = top + tall
    const level = (part: number): number => bottom - part * tall
    const signs = inRow.some(({ series }) => series.points.some(({ reading }) => reading.gap !== undefined))
      ? signRow + 2
      : 0
    inRow.forEach(({ series, name }, column) => {
      const left = first + column * (width + gap)
      const field: Field = {
        x: (place) => left + local.x(plot.places[place]?.at ?? 0),
        y: (number) => level(scale.at(number)),
        apart: local.apart,
      }
      const below = gapsSvg(series, field, bottom + 3 + signRow / 2)
      gaps.push(...below.gaps)
      body.push(
        write(name, left, top - 6 - heightOf(name), { type: plotType.bold }),
        ...gapGrounds(series, field, top, bottom),
        ...grid(scale, level, left, left + width),
        ...(column === 0 ? gridNumbers(scale, texts, level, left - 6) : []),
        rule(left, bottom, left + width, bottom, `stroke="${palette.edge}" stroke-width="1"`),
        ...plot.marks.map(({ place }) =>
          rule(
            field.x(place),
            top,
            field.x(place),
            bottom,
            `stroke="${palette.line}" stroke-width="1" stroke-dasharray="3 2"`,
          ),
        ),
        ...plot.references.map((reference) => referenceSvg(reference, field, left, left + width)),
        ...(beside === undefined
          ? []
          : lineSvg(
              { ...beside, points: beside.points.map((point) => ({ ...point, interval: undefined })) },
              field,
              comparedStyle,
              true,
            ).body),
        ...lineSvg(series, field, styleOf(0)).body,
        ...below.body,
      )
      // Names of places stand below the lowest panel of each column.
      if (row * columns + column + columns < panels.length) return
      for (const { x, at, text } of ticks)
        body.push(
          rule(left + local.x(at), bottom, left + local.x(at), bottom + 4, `stroke="${palette.edge}" stroke-width="1"`),
          write(text, left + x, bottom + signs + 4, { anchor: 'middle' }),
        )
    })
    const lowest = row * columns + inRow.length + columns > panels.length
    y = bottom + signs + (lowest ? axisHeight + 10 : 8)
  }
  const listed = marked.key ? keyColumns(plot, sheet.width, y) : { height: 0, body: [] }
  const intervals = plot.series
    .slice(0, panels.length)
    .some(({ points }) => points.some(({ interval, reading }) => interval !== undefined && reading.gap === undefined))
  const notes = notesOf(
    figure,
    {
      scale,
      intervals: intervals ? (asBand({ x: () => 0, y: () => 0, apart: local.apart }) ? 'band' : 'lines') : undefined,
      gaps,
      loose: plot.loose,
      references: plot.references,
    },
    locale,
  )
  const noteTop = y + listed.height + 4
  const foot = footnotes(notes, noteTop, sheet.width)
  const all = [
    ...(heading === undefined ? [] : [write(heading, sheet.margin, sheet.margin, { fill: palette.faint })]),
    ...key.body,
    ...body,
    ...listed.body,
    ...foot.body,
  ]
  return { width: sheet.width, height: noteTop + foot.height + 3, body: all.join('\n') }
}
