import { type Layout, layoutUnder } from '@groundplan/kernel'
import { assumptionLayout } from './assumptionLayout.js'
import { linkLayout } from './linkLayout.js'
import { nodeLayout } from './nodeLayout.js'

/** What the fields of programme theories are called. */
export const theoriesLayout: Layout = {
  items: { label: { en: 'Programme theories', da: 'Programteorier' } },
  'items.id': { label: { en: 'Id', da: 'Id' }, hidden: true },
  'items.title': { label: { en: 'Title', da: 'Titel' } },
  'items.isPart': {
    label: { en: 'Only holds parts for other theories', da: 'Rummer kun dele til andre teorier' },
    note: { en: 'Yes, if its gaps are not to be judged.', da: 'Ja, hvis dens huller ikke skal vurderes.' },
  },
  'items.focusAreas': { label: { en: 'Focus areas', da: 'Indsatsområder' } },
  'items.focusAreas.id': { label: { en: 'Id', da: 'Id' }, hidden: true },
  'items.focusAreas.label': { label: { en: 'Focus area', da: 'Indsatsområde' } },
  'items.focusAreas.challenge': {
    label: { en: 'Challenge', da: 'Udfordring' },
    note: { en: 'What is to be done something about.', da: 'Det, der skal gøres noget ved.' },
  },
  'items.focusAreas.groups': { label: { en: 'Target group', da: 'Målgruppe' } },
  'items.nodes': { label: { en: 'Elements', da: 'Elementer' } },
  ...layoutUnder('items.nodes', nodeLayout),
  'items.links': {
    label: { en: 'Links', da: 'Sammenhænge' },
    note: { en: 'One line for each arrow.', da: 'Én linje for hver pil.' },
  },
  ...layoutUnder('items.links', linkLayout),
  'items.assumptions': { label: { en: 'Assumptions', da: 'Antagelser' } },
  ...layoutUnder('items.assumptions', assumptionLayout),
  'items.horizons': {
    label: { en: 'Horizons', da: 'Tidshorisonter' },
    note: {
      en: 'From first to last. Without any the four usual ones hold: signs, medium-term outcomes, intermediate objectives, long-term outcomes.',
      da: 'Fra den første til den sidste. Uden nogen gælder de fire sædvanlige: tegn, mellemlang virkning, delmål og langsigtet virkning.',
    },
  },
  'items.horizons.id': { label: { en: 'Id', da: 'Id' }, hidden: true },
  'items.horizons.label': { label: { en: 'Horizon', da: 'Tidshorisont' } },
  'items.horizons.years': {
    label: { en: 'Years', da: 'År' },
    note: {
      en: 'Counted from the start: 2 to 3 is the second and third year.',
      da: 'Talt fra starten: 2 til 3 er andet og tredje år.',
    },
  },
  'items.horizons.years.from': { label: { en: 'From', da: 'Fra' } },
  'items.horizons.years.to': { label: { en: 'To', da: 'Til og med' } },
  'items.boxes': {
    label: { en: 'Groups of elements', da: 'Grupper af elementer' },
    note: {
      en: 'Elements that are drawn together under a heading.',
      da: 'Elementer, der tegnes samlet under en overskrift.',
    },
  },
  'items.boxes.id': { label: { en: 'Id', da: 'Id' }, hidden: true },
  'items.boxes.label': { label: { en: 'Heading', da: 'Overskrift' } },
  'items.notes': { label: { en: 'Notes', da: 'Noter' } },
  'items.notes.id': { label: { en: 'Id', da: 'Id' }, hidden: true },
  'items.notes.text': { label: { en: 'Note', da: 'Note' } },
  'items.notes.on': {
    label: { en: 'About', da: 'Om' },
    note: { en: 'The whole theory, if left empty.', da: 'Hele programteorien, hvis feltet står tomt.' },
  },
  'items.includes': {
    label: { en: 'Parts of other theories', da: 'Dele af andre teorier' },
    note: {
      en: 'Other theories whose elements are used here too.',
      da: 'Andre teorier, hvis elementer også bruges her.',
    },
  },
  'items.includes.theory': { label: { en: 'Programme theory', da: 'Programteori' } },
  'items.includes.without': {
    label: { en: 'Without', da: 'Uden' },
    note: { en: 'Elements of it that are left out.', da: 'De af dens elementer, der er udeladt.' },
  },
}
