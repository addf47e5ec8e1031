import type { AnyMessage, Localized } from '@groundplan/kernel'

/** The words that charts of numbers add to a figure's own. */
export const plotWords = {
  when: { en: 'When', da: 'Tidspunkt' },
  category: { en: 'Category', da: 'Kategori' },
  series: { en: 'Series', da: 'Serie' },
  value: { en: 'Value', da: 'Værdi' },
  share: { en: 'Share', da: 'Andel' },
  interval: { en: 'Interval', da: 'Interval' },
  mark: { en: 'Event', da: 'Hændelse' },
  nothingHere: { en: 'nothing to state', da: 'intet at angive' },
  noShare: { en: 'no share', da: 'ingen andel' },
  noValues: { en: 'no values', da: 'ingen værdier' },
  percent: { en: 'percent', da: 'procent' },
} as const satisfies Readonly<Record<string, Localized>>

/** Sentences of charts of numbers; their slots are filled with what is shown. */
export const plotMessages = {
  from: { en: '{what}, from', da: '{what}, fra' },
  to: { en: '{what}, to', da: '{what}, til' },
  ofAll: { en: '{what} ({n} of {of})', da: '{what} ({n} af {of})' },
  percentOf: { en: '{n}%', da: '{n}\u00a0%' },
  notFromZero: {
    en: 'The scale runs from {from} to {to}; it does not begin at 0.',
    da: 'Skalaen går fra {from} til {to}; den begynder ikke ved 0.',
  },
  thinLines: { en: 'Thin lines with ends: {what}.', da: 'Tynde streger med endestykker: {what}.' },
  band: { en: 'Bands: {what}.', da: 'Bånd: {what}.' },
  aside: {
    en: 'Points that belong to the same place on the axis stand a little aside for each other.',
    da: 'Punkter, der hører til samme sted på aksen, står lidt forskudt for hinanden.',
  },
  loose: {
    en: {
      count: 'n',
      one: '{n} value has no date that can be placed; the table has it.',
      other: '{n} values have no date that can be placed; the table has them.',
    },
    da: {
      count: 'n',
      one: '{n} værdi har ingen dato, der kan placeres; den står i tabellen.',
      other: '{n} værdier har ingen dato, der kan placeres; de står i tabellen.',
    },
  },
  inTime: { en: '{what} in {at}', da: '{what} i {at}' },
  onDay: { en: '{what} on {at}', da: '{what} den {at}' },
  atPlace: { en: '{what} ({at})', da: '{what} ({at})' },
  before: { en: '{gap} ({value})', da: '{gap} ({value})' },
  beside: { en: '{gap}; {value}', da: '{gap}; {value}' },
  rises: { en: 'rises ({n})', da: 'stiger ({n})' },
  falls: { en: 'falls ({n})', da: 'falder ({n})' },
  stays: { en: 'unchanged ({n})', da: 'uændret ({n})' },
  alone: { en: 'cannot be compared ({n})', da: 'kan ikke sammenlignes ({n})' },
} as const satisfies Readonly<Record<string, AnyMessage>>
