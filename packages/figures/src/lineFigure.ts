import type { Text } from '@groundplan/kernel'
import type { ChartCategory, ChartMark, ChartReference, ChartSeries, Measured } from './points.js'

/**
 * How numbers go over time, or from one ordered category to the next (Danish: kurve, linjediagram). Where a value is unknown, withheld, not applicable or
 * was never asked, the line breaks, and a sign below says which. The axis of values need not begin at 0; the picture says so in words where it does not.
 *
 * ```ts
 * import type { LineFigure } from '@groundplan/figures'
 * import { drawMarkdown, drawSvg } from '@groundplan/figures/draw'
 * const lonely: LineFigure = {
 *   kind: 'line',
 *   title: { en: 'Loneliness', da: 'Ensomhed' },
 *   description: { en: 'Adults, year by year', da: 'Voksne, år for år' },
 *   unit: { en: 'percent', da: 'procent' },
 *   series: [
 *     {
 *       id: 'north',
 *       label: { en: 'North', da: 'Nord' },
 *       points: [{ at: '2018', value: { number: 15 } }, { at: '2020' }, { at: '2022', value: { is: 'withheld' } }, { at: '2023', value: { number: 12.1 } }],
 *     },
 *   ],
 *   references: [{ id: 'target', label: { en: 'Target', da: 'Mål' }, value: { number: 10 }, at: '2026' }],
 * }
 * drawSvg(lonely, { locale: 'da' }).includes('Nord: 12,1') // => true
 * drawMarkdown(lonely, { locale: 'da' }).split('\n').slice(4, 8)
 * // => ['| Tidspunkt | Nord (procent) | Mål (procent) |', '| --- | --: | --: |', '| 2018 | 15 | – |', '| 2020 | ikke spurgt | – |']
 * ```
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
