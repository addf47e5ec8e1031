import { choicesOf, type Layout } from '@groundplan/kernel'
import { confidences } from '../confidence.js'
import { evidenceStrengths } from '../evidence.js'
import { polarities } from '../polarity.js'

/** What the fields of a link are called. */
export const linkLayout: Layout = {
  id: { label: { en: 'Id', da: 'Id' }, hidden: true },
  from: {
    label: { en: 'From', da: 'Fra' },
    note: { en: 'The element that leads to the other.', da: 'Det element, der fører til det andet.' },
  },
  to: {
    label: { en: 'To', da: 'Til' },
    note: { en: 'The element that it leads to.', da: 'Det element, det fører til.' },
  },
  mechanism: {
    label: { en: 'Mechanism', da: 'Virkningsmekanisme' },
    note: {
      en: 'What makes the one lead to the other: what happens in people, organisations or the community?',
      da: 'Det, der får det ene til at føre til det andet: Hvad sker der hos mennesker, i organisationer eller i lokalsamfundet?',
    },
  },
  polarity: {
    label: polarities.title,
    note: {
      en: 'Leave it empty where more of the one gives more of the other.',
      da: 'Lad feltet stå tomt, når mere af det ene giver mere af det andet.',
    },
    choices: choicesOf(polarities.terms),
  },
  confidence: {
    label: confidences.title,
    note: { en: 'How sure you are of it yourselves.', da: 'Hvor sikre I selv er på sammenhængen.' },
    choices: choicesOf(confidences.steps),
  },
  evidence: {
    label: { en: 'Evidence', da: 'Evidens' },
    note: {
      en: 'What it rests on, also where that speaks against it. Write “none” if you looked and found none.',
      da: 'Det, sammenhængen bygger på, også når det taler imod. Skriv »ingen«, hvis I har ledt uden at finde noget.',
    },
  },
  'evidence.strength': { label: evidenceStrengths.title, choices: choicesOf(evidenceStrengths.steps) },
  'evidence.finding': {
    label: { en: 'For or against', da: 'For eller imod' },
    note: {
      en: 'Leave it empty where it speaks for the link.',
      da: 'Lad feltet stå tomt, når den taler for sammenhængen.',
    },
    choices: {
      supports: { en: 'Speaks for it', da: 'Taler for' },
      contradicts: { en: 'Speaks against it', da: 'Taler imod' },
    },
  },
  'evidence.source': {
    label: { en: 'Source', da: 'Kilde' },
    note: { en: 'The publication, evaluation or workshop.', da: 'Publikationen, evalueringen eller workshoppen.' },
  },
  'evidence.note': { label: { en: 'Note', da: 'Note' } },
  conditions: {
    label: { en: 'Only if', da: 'Kun hvis' },
    note: {
      en: 'Conditions in the context that must hold. Write “none” if there are none.',
      da: 'Forhold i konteksten, der skal være opfyldt. Skriv »ingen«, hvis der ikke er nogen.',
    },
  },
  note: { label: { en: 'Note', da: 'Note' } },
  origin: {
    label: { en: 'Where it comes from', da: 'Hvor det stammer fra' },
    note: { en: 'The publication, workshop or decision.', da: 'Publikationen, workshoppen eller beslutningen.' },
  },
}
