import { languageOf } from '@groundplan/kernel'
import type { BarFigure } from '../../../barFigure.js'
import type { Block } from '../../nodeText.js'
import { onlyText } from '../../onlyText.js'
import { palette } from '../../palette.js'
import { words } from '../../words.js'
import type { Picture } from '../chart.js'
import { type Flag, flags } from './flags.js'
import { type Gap, gapSigns } from './gap.js'
import { tickTexts } from './leftAxis.js'
import { axisTitle, notesOf } from './notesOf.js'
import { numbersOf, readingsOf } from './numbersOf.js'
import { area, footnotes, heightOf, plotType, rule, sheet, wrapped, write } from './paint.js'
import { type PlotPoint, plotOf } from './plotOf.js'
import { readingText } from './reading.js'
import { scaleOf } from './scaleOf.js'

/** More than this is not drawn: it could not be read. */
const most = { bars: 400, references: 12 }

/** Heights in pixels: of a bar, between bars of a category, and between categories. */
const bars = { thick: 11, row: 18, apart: 9 }

/** The look of the bars of a series; names beside the bars tell them apart, the look only helps. */
function lookOf(index: number): string {
  const colour = palette.series[Math.floor(index / 2) % palette.series.length] as string
  return index % 2 === 0 ? `fill="${colour}"` : `fill="${palette.lightBar}" stroke="${colour}" stroke-width="1.2"`
}

interface Row {
  readonly point: PlotPoint
  readonly series: number
  readonly name: Block | undefined
  readonly said: Block
  readonly height: number
}

/** The picture of bars from 0, a category below the other, each with its number in words. */
export function barPicture(figure: BarFigure, locale: string): Picture {
  const language = languageOf(locale)
  const plot = plotOf({ ...figure, references: figure.references?.map((one) => ({ ...one, at: undefined })) }, locale)
  const count = plot.series.reduce((sum, { points }) => sum + points.length, 0)
  if (count > most.bars || plot.references.length > most.references) return onlyText(words.tooLarge[language])
  if (count === 0) return onlyText(words.noNodes[language])
  const share = figure.share === true
  const several = plot.series.length > 1
  const scale = scaleOf(numbersOf(plot.series, plot.references), locale, 5, 'always')
  const sayings = (point: PlotPoint): string => {
    const { gap } = point.reading
    const said = readingText(point.reading, share, scale.step, locale)
    return gap === undefined ? said : `${gapSigns[gap as Gap]}\u00a0${said}`
  }
  const groups = plot.places.map((place, index) => {
    const rows = plot.series.flatMap(({ label, points }, series) =>
      points
        .filter((point) => point.place === index)
        .map((point): Row => {
          const name = several ? wrapped(label, 120, 3) : undefined
          const said = wrapped({ text: sayings(point) }, 150, 3)
          const tallest = Math.max(heightOf(said), name === undefined ? 0 : heightOf(name))
          return { point, series, name, said, height: Math.max(bars.row, tallest + 2) }
        }),
    )
    return { label: wrapped(place.label, several ? 140 : 190, 5, plotType[several ? 'bold' : 'small']), rows }
  })
  const widest = (blocks: readonly (Block | undefined)[]): number =>
    Math.max(0, ...blocks.map((one) => one?.width ?? 0))
  const labelWidth = widest(groups.map(({ label }) => label))
  const nameWidth = widest(groups.flatMap(({ rows }) => rows.map(({ name }) => name)))
  const saidWidth = widest(groups.flatMap(({ rows }) => rows.map(({ said }) => said)))
  const { texts, width: tickWidth } = tickTexts(scale)
  const nameRight = sheet.margin + labelWidth + (several ? 12 + nameWidth : 0)
  const left = Math.max(nameRight + 10, sheet.margin + tickWidth / 2)
  const right = Math.max(sheet.width - sheet.margin - Math.max(saidWidth + 10, tickWidth / 2), left + 150)
  const x = (number: number): number => left + scale.at(number) * (right - left)
  const zero = x(0)
  const held: readonly Flag[] = plot.references.flatMap(({ label, reading }) => {
    if (reading.gap !== undefined) return []
    const text = `${label.text}: ${readingText(reading, share, scale.step, locale)}`
    return [{ x: x(reading.number), text: wrapped({ text, lang: label.lang }, 130, 3) }]
  })
  const above = flags(held)
  const page = Math.max(sheet.width, right + saidWidth + 10 + sheet.margin, above.width + sheet.margin)
  const title = axisTitle(figure, readingsOf(plot.series), locale)
  const heading = title === undefined ? undefined : wrapped(title, page - 2 * sheet.margin, 3)
  const flagTop = sheet.margin + (heading === undefined ? 0 : heightOf(heading) + 6)
  const top = flagTop + above.height + 4
  const shapes: string[] = []
  const body: string[] = []
  let y = top + bars.apart / 2
  for (const { label, rows } of groups) {
    const inner = rows.reduce((sum, { height }) => sum + height, 0)
    const needed = Math.max(inner, heightOf(label))
    let at = y + (several ? 0 : (needed - inner) / 2)
    body.push(
      write(
        label,
        sheet.margin,
        several ? y + Math.max(0, (bars.row - plotType.bold.leading) / 2) : y + (needed - heightOf(label)) / 2,
        { type: several ? plotType.bold : plotType.small },
      ),
    )
    for (const row of rows) {
      const drawn = rowSvg(row, { at, x, zero, nameRight, left })
      shapes.push(...drawn.shapes)
      body.push(...drawn.texts)
      at += row.height
    }
    y += needed + bars.apart
  }
  const bottom = y - bars.apart / 2
  const grids = scale.ticks.flatMap(({ at, zero: isZero }, index) => {
    const place = left + at * (right - left)
    const look = isZero ? `stroke="${palette.line}" stroke-width="1.2"` : `stroke="${sheet.grid}" stroke-width="1"`
    return [
      rule(place, top, place, bottom, look),
      ...(shown(
        index,
        scale.ticks.map((tick) => left + tick.at * (right - left)),
        texts,
      )
        ? [write(texts[index] as Block, place, bottom + 3, { anchor: 'middle', fill: palette.faint })]
        : []),
    ]
  })
  const intervals = groups.some(({ rows }) =>
    rows.some(({ point }) => point.interval !== undefined && point.reading.gap === undefined),
  )
  const notes = notesOf(
    figure,
    { scale, intervals: intervals ? 'lines' : undefined, gaps: [], loose: plot.loose, references: plot.references },
    locale,
  )
  const noteTop = bottom + 3 + plotType.small.leading + 6
  const foot = footnotes(notes, noteTop, page)
  const all = [
    ...(heading === undefined ? [] : [write(heading, sheet.margin, sheet.margin, { fill: palette.faint })]),
    ...grids,
    ...shapes,
    ...above.draw(flagTop, bottom),
    ...body,
    ...foot.body,
  ]
  return { width: page, height: noteTop + foot.height + 3, body: all.join('\n') }
}

/** Whether the number of a step stands clear of those before it: every second, third … is left out where they are too wide. */
function shown(index: number, places: readonly number[], texts: readonly Block[]): boolean {
  for (let every = 1; every <= places.length; every += 1) {
    const kept = places.map((_, place) => place).filter((place) => place % every === 0)
    const clear = kept.every((place, at) => {
      const before = kept[at - 1]
      if (before === undefined) return true
      const half = ((texts[place]?.width ?? 0) + (texts[before]?.width ?? 0)) / 2
      return (places[place] as number) - (places[before] as number) >= half + 6
    })
    if (clear) return index % every === 0
  }
  return index === 0
}

/** A bar with its name, its interval and its number in words. */
function rowSvg(
  { point: { reading, interval }, series, name, said, height }: Row,
  {
    at,
    x,
    zero,
    nameRight,
    left,
  }: {
    readonly at: number
    readonly x: (number: number) => number
    readonly zero: number
    readonly nameRight: number
    readonly left: number
  },
): { readonly shapes: readonly string[]; readonly texts: readonly string[] } {
  const middle = at + height / 2
  const shapes: string[] = []
  const texts: string[] = []
  if (name !== undefined)
    texts.push(write(name, nameRight, middle - heightOf(name) / 2, { anchor: 'end', fill: palette.faint }))
  const textTop = middle - heightOf(said) / 2
  if (reading.gap !== undefined) {
    texts.push(write(said, Math.max(zero, left) + 6, textTop, { fill: palette.faint }))
    return { shapes, texts }
  }
  const end = x(reading.number)
  if (reading.number === 0)
    shapes.push(
      rule(zero, middle - bars.thick / 2, zero, middle + bars.thick / 2, `stroke="${palette.text}" stroke-width="3"`),
    )
  else shapes.push(area(zero, middle - bars.thick / 2, end, middle + bars.thick / 2, lookOf(series)))
  let furthest = Math.max(zero, end)
  if (interval !== undefined) {
    const [low, high] = [x(interval.low), x(interval.high)]
    furthest = Math.max(furthest, high)
    // A paler line around it keeps it apart from a dark bar.
    for (const look of [`stroke="${palette.paper}" stroke-width="3"`, `stroke="${palette.text}" stroke-width="1.2"`]) {
      shapes.push(rule(low, middle, high, middle, look))
      for (const place of [low, high]) shapes.push(rule(place, middle - 3, place, middle + 3, look))
    }
  }
  // On a ground of its own, which the lines of references do not show through.
  texts.push(
    area(furthest + 4, textTop + 1, furthest + 8 + said.width, textTop + heightOf(said) - 1, `fill="${palette.paper}"`),
  )
  texts.push(write(said, furthest + 6, textTop))
  return { shapes, texts }
}
