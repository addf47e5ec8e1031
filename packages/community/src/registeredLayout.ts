import { type AnyLocalized, externalCodeLayout, type Layout, layoutUnder } from '@groundplan/kernel'

/** What the fields of every register are called; `label` is what its things are called together. */
export const registeredLayout = (label: AnyLocalized): Layout => ({
  items: { label },
  'items.id': { label: { en: 'Id', da: 'Id' }, hidden: true },
  'items.name': {
    label: { en: 'Name', da: 'Navn' },
    note: { en: 'Never the name of a person.', da: 'Aldrig navnet på en person.' },
  },
  'items.summary': {
    label: { en: 'Description', da: 'Beskrivelse' },
    note: { en: 'In a sentence or two.', da: 'Kort, i en sætning eller to.' },
  },
  'items.externalCodes': {
    label: { en: 'Codes in other systems', da: 'Koder i andre systemer' },
    note: {
      en: 'What it is called in other systems, such as KLE. Leave it empty if you use no codes.',
      da: 'Hvad den hedder i andre systemer, for eksempel KLE-numre. Lad feltet stå tomt, hvis I ikke bruger koder.',
    },
  },
  ...layoutUnder('items.externalCodes', externalCodeLayout),
})
