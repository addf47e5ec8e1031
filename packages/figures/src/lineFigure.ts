import type { Text } from '@groundplan/kernel'
import type { ChartCategory, ChartMark, ChartReference, ChartSeries, Measured } from './points.js'

/**
 * How numbers go over time, or from one ordered category to the next (Danish: kurve, linjediagram). Where a value is unknown, withheld, not applicable or
 * was never asked, the line breaks, and a sign below says which. The axis of values need not begin at 0; the picture says so in words where it does not.
 */
export interface LineFigure extends Measured {
  readonly kind: 'line'
  /** The places along the axis, in their order. Without them `at` is a date, and dates stand at their distance from each other. */
  readonly categories?: readonly ChartCategory[] | undefined
  /** What the categories are, at the head of the table: "Wave". */
  readonly corner?: Text | undefined
  /** Each has its marker and its dashes, and its name at the end of its line. */
  readonly series: readonly ChartSeries[]
  readonly references?: readonly ChartReference[] | undefined
  readonly marks?: readonly ChartMark[] | undefined
}
