import type { Layout } from '@groundplan/kernel'
import { registeredLayout } from './registeredLayout.js'

/** What the fields of the register of wishes are called. */
export const wishesLayout: Layout = {
  ...registeredLayout({ en: 'Wishes', da: 'Ønsker' }),
  'items.raisedBy': {
    label: { en: 'Raised by', da: 'Hvem ønsker det' },
    note: {
      en: 'Groups, organisations or bodies, never persons.',
      da: 'Grupper, organisationer eller organer, aldrig personer.',
    },
  },
  'items.wouldUse': {
    label: { en: 'Would use it', da: 'Vil bruge det' },
    note: { en: 'Number of people who have said so.', da: 'Antal personer, der har sagt det.' },
  },
  'items.wouldTakePart': {
    label: { en: 'Would take part in making it', da: 'Vil være med til at lave det' },
    note: {
      en: 'Number of people who have said so. They may be among those who would use it.',
      da: 'Antal personer, der har sagt det. De kan godt være blandt dem, der vil bruge det.',
    },
  },
  'items.needs': {
    label: { en: 'What it takes', da: 'Hvad det kræver' },
    note: {
      en: 'Leave it empty until you have worked it out; write “none” if it takes nothing.',
      da: 'Lad feltet stå tomt, indtil I har fundet ud af det. Skriv »ingen«, hvis det ikke kræver noget.',
    },
  },
  'items.needs.skill': {
    namedIn: { artefact: '@groundplan/community/assets', record: 'skillNames' },
    label: { en: 'What is needed', da: 'Hvad der er brug for' },
    note: {
      en: 'In the words that assets are described with: cooking, kitchen.',
      da: 'Med de ord, som ressourcerne er beskrevet med: madlavning, køkken.',
    },
  },
  'items.needs.units': {
    label: { en: 'How many', da: 'Hvor mange' },
    note: { en: 'At the same time: a whole number.', da: 'På én gang: et helt tal.' },
  },
  'items.takenUpBy': {
    label: { en: 'Taken up by', da: 'Hvem har taget det op' },
    note: {
      en: 'Who has come together to make it come true. Write “none” if nobody has.',
      da: 'Hvem der er gået sammen om at føre det ud i livet. Skriv »ingen«, hvis ingen har.',
    },
  },
}
