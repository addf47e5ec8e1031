import type { Text } from '@groundplan/kernel'
import type { ChartCategory, ChartMark, ChartReference, ChartSeries, Measured } from './points.js'

/** The same line drawn for each of several things, side by side and on one scale, so that they can be compared (Danish: små multipler, delfigurer). */
export interface MultiplesFigure extends Measured {
  readonly kind: 'multiples'
  /** As in a line. */
  readonly categories?: readonly ChartCategory[] | undefined
  /** What the categories are, at the head of the table. */
  readonly corner?: Text | undefined
  /** A small picture each, in reading order. */
  readonly panels: readonly ChartSeries[]
  /** Drawn in every panel, dashed and without markers: the municipality beside each of its areas. */
  readonly compared?: ChartSeries | undefined
  readonly references?: readonly ChartReference[] | undefined
  readonly marks?: readonly ChartMark[] | undefined
}
