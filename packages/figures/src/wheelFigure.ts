import type { Scored, ScoreTheme } from './scores.js'

/**
 * A wheel with a sector for each theme, filled from the middle outwards as far as its value on the scale, such as the fourteen themes of the Place Standard tool
 * (Danish: vurderingshjul). Up to four series stand beside each other in each sector, in the order of the clock. Where there is no value the sector stays empty
 * and says why.
 *
 * ```ts
 * import { checkFigure, type WheelFigure } from '@groundplan/figures'
 * import { drawMarkdown } from '@groundplan/figures/draw'
 * import { say } from '@groundplan/kernel'
 * const place: WheelFigure = {
 *   kind: 'wheel',
 *   title: { en: 'Our neighbourhood', da: 'Vores kvarter' },
 *   description: { en: 'Medians from 1 to 7', da: 'Medianer fra 1 til 7' },
 *   scale: { from: 1, to: 7, low: { en: 'much to do', da: 'meget at gøre' }, high: { en: 'nothing to do', da: 'intet at gøre' } },
 *   measure: { en: 'median', da: 'median' },
 *   sectors: [
 *     { id: 'moving', label: { en: 'Moving around', da: 'At komme omkring' } },
 *     { id: 'safety', label: { en: 'Feeling safe', da: 'Tryghed' } },
 *   ],
 *   series: [
 *     {
 *       id: 'all',
 *       label: { en: 'Residents', da: 'Beboere' },
 *       points: [{ at: 'moving', value: { number: 4.5 } }, { at: 'safety', value: { is: 'withheld' } }],
 *     },
 *   ],
 * }
 * drawMarkdown(place, { locale: 'da' }).split('\n').slice(4, 8)
 * // => ['| Tema | median |', '| --- | --: |', '| At komme omkring | 4,5 |', '| Tryghed | tilbageholdt |']
 * const [finding] = checkFigure({ ...place, scale: { ...place.scale, to: 4 } })
 * finding && say(finding, 'en') // => 'A value of moving is 4.5, and the scale runs from 1 to 4'
 * ```
 */
export interface WheelFigure extends Scored {
  readonly kind: 'wheel'
  /** From the top, in the order of the clock. */
  readonly sectors: readonly ScoreTheme[]
}
