import type { Layout } from '@groundplan/kernel'
import { entryWords, outcomeWords } from '../words.js'

/** What the plan's own facts are called in its sheets. What belongs to models, and what is answered on a sheet of its own, is kept and not shown. */
export const planLayout: Layout = {
  id: { label: { en: 'Mark', da: 'Mærke' }, hidden: true },
  title: { label: { en: 'Title', da: 'Titel' } },
  period: { label: { en: 'Period', da: 'Periode' } },
  'period.from': { label: { en: 'Start', da: 'Start' } },
  'period.to': { label: { en: 'End', da: 'Slut' } },
  purpose: {
    label: { en: 'Purpose', da: 'Formål' },
    note: {
      en: 'What the plan is for, in a sentence or two.',
      da: 'Hvad planen skal føre til, i en sætning eller to.',
    },
  },
  budget: {
    label: { en: 'Budget', da: 'Budget' },
    note: {
      en: 'Money and effort: the frame, and who pays.',
      da: 'Penge og kræfter: hvor stor rammen er, og hvem der betaler.',
    },
  },
  afterwards: {
    label: { en: 'After the project', da: 'Forankring efter projektet' },
    note: {
      en: 'Who carries it on when the project ends, and with what.',
      da: 'Hvem der fører det videre, når projektet slutter, og for hvilke midler.',
    },
  },
  decisionsWanted: { label: { en: 'Decisions wanted', da: 'Ønskede beslutninger' } },
  'decisionsWanted.words': {
    label: { en: 'To be decided', da: 'Hvad der skal besluttes' },
    note: { en: 'As it can stand on an agenda.', da: 'Som det kan stå på en dagsorden.' },
  },
  'decisionsWanted.body': { label: { en: 'Decided by', da: 'Hvem der skal beslutte' } },
  'decisionsWanted.by': { label: { en: 'Answer needed by', da: 'Senest' } },
  journal: { label: { en: 'Journal', da: 'Logbog' } },
  'journal.at': {
    label: { en: 'Date', da: 'Dato' },
    note: {
      en: 'When it happened; "date unknown" is an answer.',
      da: 'Hvornår det skete; »ukendt dato« er også et svar.',
    },
  },
  'journal.kind': {
    label: { en: 'Kind', da: 'Type' },
    choices: entryWords,
  },
  'journal.words': {
    label: { en: 'What happened', da: 'Hvad der skete' },
    note: { en: 'Name roles, never persons.', da: 'Nævn roller, aldrig personer.' },
  },
  'journal.about': {
    label: { en: 'About', da: 'Vedrører' },
    note: { en: 'What in the plan it is about.', da: 'Hvad i planen det handler om.' },
  },
  'journal.phase': { label: { en: 'Phase', da: 'Fase' }, hidden: true },
  'journal.outcome': { label: { en: 'Outcome of the test', da: 'Prøvehandlingens udfald' } },
  'journal.outcome.is': {
    label: { en: 'Result', da: 'Resultat' },
    choices: outcomeWords,
  },
  'journal.outcome.at': { label: { en: 'Date', da: 'Dato' } },
  'journal.outcome.why': { label: { en: 'Reason', da: 'Begrundelse' } },
  'journal.outcome.adaptation': { label: { en: 'What was changed', da: 'Hvad der blev ændret' } },
  places: { label: { en: 'Places', da: 'Steder' }, hidden: true },
  models: { label: { en: 'Models', da: 'Modeller' }, hidden: true },
  artefacts: { label: { en: 'Content', da: 'Indhold' }, hidden: true },
  phases: { label: { en: 'Phases', da: 'Faser' }, hidden: true },
  deviations: { label: { en: 'Departures', da: 'Afvigelser' }, hidden: true },
  answers: { label: { en: 'Answers', da: 'Svar' }, hidden: true },
}
