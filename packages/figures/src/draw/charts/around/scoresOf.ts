import { languageOf } from '@groundplan/kernel'
import type { ChartInterval } from '../../../points.js'
import type { RadarFigure } from '../../../radarFigure.js'
import type { ScorePoint, ScoreTheme } from '../../../scores.js'
import type { WheelFigure } from '../../../wheelFigure.js'
import { type Run, textRun } from '../../run.js'
import { words } from '../../words.js'
import { intervalOf, type Reading, readingOf } from '../plot/reading.js'

/** What a series says of a theme. */
export interface Score {
  readonly reading: Reading
  readonly interval: ChartInterval | undefined
  readonly point: ScorePoint | undefined
  /** Further points of the same place, which the table has and the picture has not. */
  readonly others: readonly ScorePoint[]
}

/** A theme in its place, with what each series says of it. */
export interface Theme {
  readonly theme: ScoreTheme
  readonly label: Run
  /** The same for all themes of a group. */
  readonly group: string | undefined
  readonly scores: readonly Score[]
}

/** What is drawn around a middle: themes in their order, series in theirs, and a scale that can be drawn on. */
export interface Scores {
  readonly themes: readonly Theme[]
  readonly series: readonly Run[]
  readonly from: number
  readonly to: number
}

/** The themes of a figure, whatever it calls them. */
const themesOf = (figure: WheelFigure | RadarFigure): readonly ScoreTheme[] =>
  figure.kind === 'wheel' ? figure.sectors : figure.axes

/**
 * Puts every value at its theme. The first theme and the first series of an id count; a value of a theme that is not there gets one that says so; of two values
 * in one place the first is drawn. A scale that is none runs from the lower to the higher end, or by one.
 */
export function scoresOf(figure: WheelFigure | RadarFigure, locale: string): Scores {
  const places = new Map<string, ScoreTheme & { readonly missing?: true }>()
  for (const theme of themesOf(figure)) if (!places.has(theme.id)) places.set(theme.id, theme)
  const series = new Map<string, (typeof figure.series)[number]>()
  for (const one of figure.series) if (!series.has(one.id)) series.set(one.id, one)
  for (const { points } of series.values())
    for (const { at } of points) if (!places.has(at)) places.set(at, { id: at, label: { verbatim: at }, missing: true })
  const said = [...series.values()].map(({ points }) => {
    const at = new Map<string, ScorePoint[]>()
    for (const point of points) at.set(point.at, [...(at.get(point.at) ?? []), point])
    return at
  })
  const themes = [...places.values()].map((theme): Theme => {
    const own = textRun(theme.label, locale)
    const scores = said.map((at): Score => {
      const [point, ...others] = at.get(theme.id) ?? []
      return { reading: readingOf(point?.value, false), interval: intervalOf(point?.interval), point, others }
    })
    const label = theme.missing === true ? { text: `${own.text} (${words.notInFigure[languageOf(locale)]})` } : own
    return { theme, label, group: theme.group && JSON.stringify(theme.group), scores }
  })
  return { themes, series: [...series.values()].map(({ label }) => textRun(label, locale)), ...ends(figure) }
}

function ends({ scale }: WheelFigure | RadarFigure): { readonly from: number; readonly to: number } {
  const [a, b] = [scale.from, scale.to].map((end) => (Number.isFinite(end) ? end : 0)) as [number, number]
  const [from, to] = [Math.min(a, b), Math.max(a, b)]
  // Ends further apart than numbers reach are drawn as halves of themselves would be.
  return { from, to: from === to ? from + Math.max(1, Math.abs(from)) : to }
}
