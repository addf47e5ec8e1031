import type { BarFigure, LineFigure, MultiplesFigure, SlopeFigure } from '@groundplan/figures'
import { deepFreeze } from '@groundplan/kernel'

const t = (en: string, da: string) => ({ en, da })
const percent = t('percent', 'procent')
const confidence = t('95% confidence interval', '95 %-konfidensinterval')

/** An indicator by year, with a target, an event, intervals, one year nobody asked and one withheld. */
export const lonely = deepFreeze({
  kind: 'line',
  title: t('Loneliness in Nordby', 'Ensomhed i Nordby'),
  description: t(
    'Share of adults who often feel lonely, by year',
    'Andel af voksne, der ofte føler sig ensomme, år for år',
  ),
  measure: t('Adults who often feel lonely', 'Voksne, der ofte føler sig ensomme'),
  unit: percent,
  interval: confidence,
  series: [
    {
      id: 'nordby',
      label: t('Nordby', 'Nordby'),
      points: [
        { at: '2016', value: { number: 14.1 }, interval: { low: 11.2, high: 17.4 } },
        { at: '2018', value: { number: 15 }, interval: { low: 12.1, high: 18.3 } },
        { at: '2019' },
        { at: '2020', value: { number: 16.4 }, interval: { low: 13.3, high: 19.9 } },
        { at: '2021', value: { is: 'withheld' } },
        { at: '2022', value: { number: 13.2 }, interval: { low: 10.4, high: 16.5 } },
        { at: '2023', value: { number: 12.1 }, interval: { low: 9.5, high: 15.2 } },
      ],
    },
  ],
  references: [{ id: 'target', label: t('Target', 'Mål'), value: { number: 10 }, at: '2026' }],
  marks: [{ at: '2017-06', label: t('Baseline: shared meals begin', 'Udgangspunkt: fællesspisning begynder') }],
} as const) satisfies LineFigure

const areas = ['Nordby', 'Sønderholm', 'Vestervang og Industrikvarteret', 'Østbyen', 'Havnen']
const counts: readonly (readonly [number, number, number, number])[] = [
  [71, 210, 52, 188],
  [33, 164, 41, 150],
  [18, 77, 0, 61],
  [102, 405, 96, 377],
  [9, 40, 12, 44],
]

/** Women and men by area, with denominators and intervals. */
export const smoking = deepFreeze({
  kind: 'bar',
  title: t('Daily smoking', 'Daglig rygning'),
  description: t('Share of those who answered, by area and sex', 'Andel af dem, der svarede, efter område og køn'),
  measure: t('Smoke every day', 'Ryger dagligt'),
  unit: { en: { one: 'person', other: 'persons' }, da: { one: 'person', other: 'personer' } },
  share: true,
  interval: confidence,
  corner: t('Area', 'Område'),
  categories: areas.map((area) => ({ id: area, label: { verbatim: area } })),
  series: [
    {
      id: 'women',
      label: t('Women', 'Kvinder'),
      points: counts.map(([number, of], i) => ({
        at: areas[i] as string,
        value: { number, of },
        interval: { low: Math.round((number / of) * 80), high: Math.round((number / of) * 125) },
      })),
    },
    {
      id: 'men',
      label: t('Men', 'Mænd'),
      points: counts.map(([, , number, of], i) =>
        i === 4
          ? { at: areas[i] as string, value: { is: 'withheld' as const } }
          : {
              at: areas[i] as string,
              value: { number, of },
              interval: { low: Math.round((number / of) * 80), high: Math.round((number / of) * 125) },
            },
      ),
    },
  ],
  references: [{ id: 'municipality', label: t('The municipality', 'Kommunen'), value: { number: 24 } }],
}) satisfies BarFigure

const places = [
  ['Nordby', 14.1, 11.9],
  ['Sønderholm', 12.4, 12.4],
  ['Vestervang og Industrikvarteret', 18.2, 14.6],
  ['Østbyen', 13.9, 15.2],
  ['Havnen', 17.5, 17.1],
  ['Bakkegården', 9.8, 8.9],
  ['Midtbyen', 13.2, 12.8],
  ['Skovkvarteret', 8.1, 9.3],
  ['Søby', 11.1, undefined],
  ['Fælleden', undefined, 13.0],
  ['Stationskvarteret', 15.6, 15.6],
  ['Landsbyerne mod vest', 10.2, 7.7],
] as const

/** Before and after in twelve areas, one withheld at the end and one that nobody knows at the start. */
export const areasThen = deepFreeze({
  kind: 'slope',
  title: t('Loneliness by area, 2018 and 2023', 'Ensomhed efter område, 2018 og 2023'),
  description: t('Each line is an area', 'Hver linje er et område'),
  measure: t('Adults who often feel lonely', 'Voksne, der ofte føler sig ensomme'),
  unit: percent,
  corner: t('Area', 'Område'),
  before: t('2018', '2018'),
  after: t('2023', '2023'),
  slopes: places.map(([name, before, after]) => ({
    id: name,
    label: { verbatim: name },
    before: before === undefined ? { is: 'unknown' as const } : { number: before },
    after: after === undefined ? { is: 'withheld' as const } : { number: after },
  })),
}) satisfies SlopeFigure

const years = ['2016', '2018', '2020', '2021', '2023']

/** The same indicator in ten areas, beside the municipality, on one scale. */
export const areasOver = deepFreeze({
  kind: 'multiples',
  title: t('Loneliness in ten areas', 'Ensomhed i ti områder'),
  description: t('Every small picture has the same scale', 'Alle de små billeder har samme skala'),
  measure: t('Adults who often feel lonely', 'Voksne, der ofte føler sig ensomme'),
  unit: percent,
  interval: confidence,
  group: t('Area', 'Område'),
  panels: places.slice(0, 10).map(([name, before = 12, after = 11], area) => ({
    id: name,
    label: { verbatim: name },
    points: years.map((at, i) => {
      const number = Math.round((before + ((after - before) * i) / 4 + ((area * 7 + i * 5) % 4) - 1.5) * 10) / 10
      if (area === 3 && i === 1) return { at, value: { is: 'withheld' as const } }
      if (area === 7 && i === 3) return { at }
      return { at, value: { number }, interval: { low: Math.round(number) - 3, high: Math.round(number) + 3 } }
    }),
  })),
  compared: {
    id: 'municipality',
    label: t('The municipality', 'Kommunen'),
    points: years.map((at, i) => ({ at, value: { number: 13 - i * 0.2 } })),
  },
  references: [{ id: 'target', label: t('Target', 'Mål'), value: { number: 10 } }],
  marks: [{ at: '2019', label: t('Shared meals begin', 'Fællesspisning begynder') }],
}) satisfies MultiplesFigure
