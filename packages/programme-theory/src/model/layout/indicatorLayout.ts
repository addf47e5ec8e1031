import type { Layout } from '@groundplan/kernel'

/** What the fields of an indicator are called. */
export const indicatorLayout: Layout = {
  id: { label: { en: 'Id', da: 'Id' }, hidden: true },
  label: {
    label: { en: 'Indicator', da: 'Indikator' },
    note: { en: 'What is looked at, without the number.', da: 'Det, man ser på, uden tallet.' },
  },
  unit: {
    label: { en: 'Unit', da: 'Enhed' },
    note: { en: 'Such as %, persons or points.', da: 'For eksempel %, personer eller point.' },
  },
  of: {
    label: { en: 'Share of', da: 'Andel af' },
    note: {
      en: 'Whom or what the number is a share of: all newly arrived families.',
      da: 'Hvem eller hvad tallet er en andel af: alle nytilkomne familier.',
    },
  },
  baseline: {
    label: { en: 'Baseline', da: 'Udgangspunkt' },
    note: {
      en: 'The number at the start. Leave it empty until somebody has looked; 0 is a number too.',
      da: 'Tallet ved starten. Lad feltet stå tomt, indtil nogen har undersøgt det. 0 er også et tal.',
    },
  },
  target: {
    label: { en: 'Target', da: 'Måltal' },
    note: { en: 'The number that is to be reached.', da: 'Det tal, I vil nå.' },
  },
  by: {
    label: { en: 'By when', da: 'Frist' },
    note: {
      en: 'A day, a month or a year by which the target is to be reached.',
      da: 'En dag, en måned eller et årstal, hvor måltallet skal være nået.',
    },
  },
}
