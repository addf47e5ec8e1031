import { choicesOf, type Layout } from '@groundplan/kernel'
import { assumptionStatuses } from '../assumptionStatus.js'

/** What the fields of an assumption are called. */
export const assumptionLayout: Layout = {
  id: { label: { en: 'Id', da: 'Id' }, hidden: true },
  label: {
    label: { en: 'Assumption', da: 'Antagelse' },
    note: { en: 'What must hold, as a sentence.', da: 'Det, der skal holde, som en sætning.' },
  },
  on: {
    label: { en: 'About', da: 'Om' },
    note: {
      en: 'The elements or links that rest on it; at least one.',
      da: 'De elementer eller sammenhænge, der hviler på den; mindst én.',
    },
  },
  states: {
    label: { en: 'Status over time', da: 'Status over tid' },
    note: {
      en: 'In order; the last is where it stands. Without a line it is stated and nothing more.',
      da: 'I rækkefølge; den sidste gælder nu. Uden en linje er den kun formuleret.',
    },
  },
  'states.is': { label: assumptionStatuses.title, choices: choicesOf(assumptionStatuses.terms) },
  'states.at': {
    label: { en: 'Since', da: 'Siden' },
    note: {
      en: 'A day, a month or a year. Write “unknown” if nobody wrote it down.',
      da: 'En dag, en måned eller et årstal. Skriv »ukendt«, hvis det ikke er noteret noget sted.',
    },
  },
  'states.by': {
    label: { en: 'Judged by', da: 'Vurderet af' },
    note: { en: 'A role, never a person’s name.', da: 'En rolle, aldrig en persons navn.' },
  },
  'states.why': { label: { en: 'Why', da: 'Hvorfor' } },
  indicator: {
    label: { en: 'What would show it', da: 'Hvad ville vise det' },
    note: { en: 'How you could see whether it holds.', da: 'Hvordan I kan se, om den holder.' },
  },
  reviewOn: {
    label: { en: 'Looked at again', da: 'Tages op igen' },
    note: { en: 'A day, a month or a year.', da: 'En dag, en måned eller et årstal.' },
  },
  note: { label: { en: 'Note', da: 'Note' } },
}
