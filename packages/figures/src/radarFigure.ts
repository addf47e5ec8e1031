import type { Scored, ScoreTheme } from './scores.js'

/**
 * Axes around a middle, and a line for each of up to six series from value to value, such as a checklist of a partnership as each partner fills it in (Danish:
 * radardiagram, edderkoppespind). The line breaks where there is no value; it is never drawn as the lowest. The area within a line says nothing: read along the axes.
 *
 * ```ts
 * import type { RadarFigure } from '@groundplan/figures'
 * import { drawMarkdown } from '@groundplan/figures/draw'
 * const partners: RadarFigure = {
 *   kind: 'radar',
 *   title: { en: 'The partnership', da: 'Partnerskabet' },
 *   description: { en: 'How far each partner agrees', da: 'Hvor enig hver part er' },
 *   scale: { from: 0, to: 4, low: { en: 'not at all', da: 'slet ikke' }, high: { en: 'wholly', da: 'helt og holdent' } },
 *   axes: [
 *     { id: 'need', label: { en: 'Need', da: 'Behov' } },
 *     { id: 'plan', label: { en: 'Planning', da: 'Planlægning' } },
 *     { id: 'learn', label: { en: 'Reflecting', da: 'Refleksion' } },
 *   ],
 *   series: [
 *     {
 *       id: 'school',
 *       label: { en: 'The school', da: 'Skolen' },
 *       points: [{ at: 'need', value: { number: 3 } }, { at: 'plan', value: { is: 'unknown' } }, { at: 'learn', value: { number: 0 } }],
 *     },
 *     { id: 'club', label: { en: 'The club', da: 'Foreningen' }, points: [{ at: 'need', value: { number: 4 } }] },
 *   ],
 * }
 * drawMarkdown(partners, { locale: 'en' }).split('\n').slice(6, 9)
 * // => ['| Need | 3 | 4 |', '| Planning | unknown | not asked |', '| Reflecting | 0 | not asked |']
 * ```
 */
export interface RadarFigure extends Scored {
  readonly kind: 'radar'
  /** From the top, in the order of the clock. */
  readonly axes: readonly ScoreTheme[]
}
