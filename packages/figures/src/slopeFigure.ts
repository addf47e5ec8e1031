import type { EntityRef, Text } from '@groundplan/kernel'
import type { ChartValue, Measured } from './points.js'

/** One thing at two times. */
export interface Slope {
  /** Unique in its figure. */
  readonly id: string
  readonly label: Text
  /** What it is about. */
  readonly about?: EntityRef | undefined
  /** Never asked, when missing. */
  readonly before?: ChartValue | undefined
  /** Never asked, when missing. */
  readonly after?: ChartValue | undefined
}

/**
 * Before and after, a line for each thing (Danish: før og efter, hældningsdiagram). What rises, what falls and what stays is told apart by line and marker. A thing
 * with only one of its numbers has a mark without a line. Intervals would cover each other here: use a line or small multiples for them.
 */
export interface SlopeFigure extends Omit<Measured, 'interval' | 'group'> {
  readonly kind: 'slope'
  /** The heading of the first numbers: "2018", "Before". */
  readonly before: Text
  /** The heading of the last numbers. */
  readonly after: Text
  /** What the things are, at the head of the table: "Area". */
  readonly corner?: Text | undefined
  readonly slopes: readonly Slope[]
}
