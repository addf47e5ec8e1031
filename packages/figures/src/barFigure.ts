import type { Text } from '@groundplan/kernel'
import type { ChartCategory, ChartReference, ChartSeries, Measured } from './points.js'

/**
 * How large numbers are beside each other: a bar each, lying, from 0 to the number, which is printed as well (Danish: søjlediagram). With several series each
 * category has a bar of each, with its name beside it. Bars begin at 0, always; numbers may be negative.
 */
export interface BarFigure extends Measured {
  readonly kind: 'bar'
  /** From above, in their order. */
  readonly categories: readonly ChartCategory[]
  /** What the categories are, at the head of the table: "Area". */
  readonly corner?: Text | undefined
  readonly series: readonly ChartSeries[]
  /** Their `at` is not drawn here. */
  readonly references?: readonly ChartReference[] | undefined
}
