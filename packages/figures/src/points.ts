import type { EntityRef, Nothing, Text } from '@groundplan/kernel'
import type { NumberCell, Unit } from './cell.js'
import type { Shown } from './shown.js'

/** A value of a chart: a number, or a kind of nothing. Zero is a number (Danish: værdi). */
export type ChartValue = NumberCell | Nothing

/**
 * What a value may be as well, such as a confidence interval: from `low` to `high`, both finite, in what is drawn; in percent, 0 to 100, where shares are
 * (Danish: usikkerhedsinterval, sikkerhedsinterval).
 */
export interface ChartInterval {
  readonly low: number
  readonly high: number
}

/** A value and the place where it stands (Danish: datapunkt). */
export interface ChartPoint {
  /** A date (YYYY, YYYY-MM, YYYY-MM-DD); or, in a figure with categories, the id of one. A year or a month stands at its middle. */
  readonly at: string
  /** Never asked, when missing: the line breaks there. Where no value was meant to be, leave out the whole point: the line runs on. */
  readonly value?: ChartValue | undefined
  readonly interval?: ChartInterval | undefined
}

/** Values that belong together, such as those of one group or one area (Danish: serie). */
export interface ChartSeries {
  /** Unique in its figure. */
  readonly id: string
  readonly label: Text
  /** What the series is about. */
  readonly about?: EntityRef | undefined
  readonly points: readonly ChartPoint[]
}

/** A place along the axis that is not a date: an area, a group, a wave of a survey (Danish: kategori). */
export interface ChartCategory {
  /** Unique in its figure. */
  readonly id: string
  readonly label: Text
}

/** A value to hold the others against: a target, a level at the start, the country as a whole (Danish: sammenligningslinje). */
export interface ChartReference {
  /** Unique among the references of its figure. */
  readonly id: string
  readonly label: Text
  readonly value: ChartValue
  /** Where it is to be reached, as in a point: the axis reaches so far, and a mark stands there on the line. */
  readonly at?: string | undefined
}

/** Something that happened at a place along the axis, such as the start of a programme (Danish: mærke). */
export interface ChartMark {
  /** As in a point. */
  readonly at: string
  readonly label: Text
}

/** What figures that show numbers have in common. All their numbers are in one unit. */
export interface Measured extends Shown {
  /** What the numbers are: "Residents who often feel lonely". Stands at the axis. */
  readonly measure?: Text | undefined
  /** The unit of numbers that name none themselves. Stands at the axis. */
  readonly unit?: Unit | undefined
  /** Draw each number as its share of its `of`, in percent, and say both; a number without `of`, or of 0, has no share. */
  readonly share?: boolean | undefined
  /** How many decimals numbers that name none themselves have, in the picture and in the table. When missing, the picture rounds to what its axis can tell. Shares have one. */
  readonly decimals?: number | undefined
  /** What tells the series apart, at the head of the table: "Sex", "Area". */
  readonly group?: Text | undefined
  /** What the intervals are: "95 % confidence interval". */
  readonly interval?: Text | undefined
}
