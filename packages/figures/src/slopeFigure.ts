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
 *
 * ```ts
 * import type { SlopeFigure } from '@groundplan/figures'
 * import { drawSvg } from '@groundplan/figures/draw'
 * const areas: SlopeFigure = {
 *   kind: 'slope',
 *   title: { en: 'Loneliness by area', da: 'Ensomhed efter område' },
 *   description: { en: 'Each line is an area', da: 'Hver linje er et område' },
 *   before: { en: '2018', da: '2018' },
 *   after: { en: '2023', da: '2023' },
 *   slopes: [
 *     { id: 'north', label: { en: 'North', da: 'Nord' }, before: { number: 14.1 }, after: { number: 11.9 } },
 *     { id: 'south', label: { en: 'South', da: 'Syd' }, before: { number: 9 }, after: { is: 'unknown' } },
 *   ],
 * }
 * const svg = drawSvg(areas, { locale: 'da' })
 * svg.includes('falder (1)') // => true
 * svg.includes('kan ikke sammenlignes (1)') // => true
 * ```
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
