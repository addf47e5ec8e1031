import type { Text } from '@groundplan/kernel'
import type { ChartCategory, ChartMark, ChartReference, ChartSeries, Measured } from './points.js'

/**
 * The same line drawn for each of several things, side by side and on one scale, so that they can be compared (Danish: små multipler, delfigurer).
 *
 * ```ts
 * import type { MultiplesFigure } from '@groundplan/figures'
 * import { drawMarkdown } from '@groundplan/figures/draw'
 * const areas: MultiplesFigure = {
 *   kind: 'multiples',
 *   title: { en: 'Loneliness in two areas', da: 'Ensomhed i to områder' },
 *   description: { en: 'All have the same scale', da: 'Alle har samme skala' },
 *   measure: { en: 'Often lonely', da: 'Ofte ensomme' },
 *   unit: { en: '%', da: '%' },
 *   group: { en: 'Area', da: 'Område' },
 *   panels: [
 *     { id: 'north', label: { verbatim: 'Nord' }, points: [{ at: '2018', value: { number: 14 } }, { at: '2023', value: { number: 12 } }] },
 *     { id: 'south', label: { verbatim: 'Syd' }, points: [{ at: '2018', value: { number: 9 } }, { at: '2023', value: { is: 'withheld' } }] },
 *   ],
 * }
 * drawMarkdown(areas, { locale: 'da' }).split('\n').slice(4, 8)
 * // => ['| Område | Tidspunkt | Ofte ensomme (%) |', '| --- | --- | --: |', '| Nord | 2018 | 14 |', '| Nord | 2023 | 12 |']
 * ```
 */
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
