import type { EntityRef, Text } from '@groundplan/kernel'
import type { ChartPoint, ChartValue } from './points.js'
import type { Shown } from './shown.js'

/** The scale that all values of a figure stand on, with what its two ends mean (Danish: skala). */
export interface ScoreScale {
  /** The lowest value, drawn innermost. */
  readonly from: number
  /** The highest value, drawn outermost; above `from`. */
  readonly to: number
  /** What `from` means: "much room for improvement". */
  readonly low: Text
  /** What `to` means: "no need for improvement". */
  readonly high: Text
}

/** Something that is judged on the scale: a theme, an item of a checklist (Danish: tema). */
export interface ScoreTheme {
  /** Unique in its figure. */
  readonly id: string
  readonly label: Text
  /** Neighbours with the same group share one heading; the order given is kept. */
  readonly group?: Text | undefined
  /** What the theme is about. */
  readonly about?: EntityRef | undefined
}

/** A value of one theme; `at` is the id of the theme, and `interval` what the scale has between its low and its high, such as the middle half of the answers. */
export interface ScorePoint extends ChartPoint {
  /** How many answers the value rests on. */
  readonly answers?: ChartValue | undefined
}

/** The values of one group, one partner, one time (Danish: serie). */
export interface ScoreSeries {
  /** Unique in its figure. */
  readonly id: string
  readonly label: Text
  /** What the series is about. */
  readonly about?: EntityRef | undefined
  /** In any order. A theme without a point was never asked about, as one whose point has no value. */
  readonly points: readonly ScorePoint[]
}

/** What figures have in common that judge several themes on one scale. */
export interface Scored extends Shown {
  readonly scale: ScoreScale
  /** What the themes are, at the head of the table: "Theme". */
  readonly corner?: Text | undefined
  /** What the values are: "median". */
  readonly measure?: Text | undefined
  /** What the intervals are: "the middle half of the answers". */
  readonly interval?: Text | undefined
  readonly series: readonly ScoreSeries[]
}
