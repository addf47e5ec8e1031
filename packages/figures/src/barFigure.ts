import type { Text } from '@groundplan/kernel'
import type { ChartCategory, ChartReference, ChartSeries, Measured } from './points.js'

/**
 * How large numbers are beside each other: a bar each, lying, from 0 to the number, which is printed as well (Danish: søjlediagram). With several series each
 * category has a bar of each, with its name beside it. Bars begin at 0, always; numbers may be negative.
 *
 * ```ts
 * import type { BarFigure } from '@groundplan/figures'
 * import { drawCsv } from '@groundplan/figures/csv'
 * import { drawSvg } from '@groundplan/figures/draw'
 * const smoking: BarFigure = {
 *   kind: 'bar',
 *   title: { en: 'Daily smoking', da: 'Daglig rygning' },
 *   description: { en: 'Of those who answered', da: 'Af dem, der svarede' },
 *   share: true,
 *   categories: [{ id: 'north', label: { en: 'North', da: 'Nord' } }, { id: 'south', label: { en: 'South', da: 'Syd' } }],
 *   series: [
 *     {
 *       id: 'all',
 *       label: { en: 'Smoke every day', da: 'Ryger dagligt' },
 *       points: [{ at: 'north', value: { number: 71, of: 210 }, interval: { low: 27, high: 41 } }, { at: 'south', value: { number: 0, of: 61 } }],
 *     },
 *   ],
 * }
 * drawSvg(smoking, { locale: 'da' }).includes('33,8\u00a0% (71 af 210)') // => true
 * drawCsv(smoking, { locale: 'en' }).split('\r\n')[1] // => 'North,71,210,33.8,27,41'
 * ```
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
