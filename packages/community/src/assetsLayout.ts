import { choicesOf, type Layout } from '@groundplan/kernel'
import { assetAccesses } from './assetAccess.js'
import { assetOrigins } from './assetOrigin.js'
import { assetTypes } from './assetType.js'
import { registeredLayout } from './registeredLayout.js'

/** What the fields of the register of assets are called. */
export const assetsLayout: Layout = {
  ...registeredLayout({ en: 'Assets', da: 'Ressourcer' }),
  'items.type': { label: assetTypes.title, choices: choicesOf(assetTypes.terms) },
  'items.skills': {
    namedIn: { artefact: '@groundplan/community/assets', record: 'skillNames' },
    label: { en: 'What it can give', da: 'Hvad den kan bidrage med' },
    note: {
      en: 'One thing per line, in the words that needs are written in too: cooking, kitchen.',
      da: 'Én ting pr. linje, med de ord, som behov også skrives med: madlavning, køkken.',
    },
  },
  'items.capacity': {
    label: { en: 'Capacity', da: 'Kapacitet' },
    note: {
      en: 'How many of these it can give at the same time, all together: a whole number.',
      da: 'Hvor mange af dem den kan bidrage med på én gang, tilsammen: et helt tal.',
    },
  },
  'items.people': {
    label: { en: 'Number of people', da: 'Antal personer' },
    note: {
      en: 'How many people are behind it, never who; not the same as the capacity.',
      da: 'Hvor mange mennesker der står bag, aldrig hvem. Det er ikke det samme som kapaciteten.',
    },
  },
  'items.origin': { label: assetOrigins.title, choices: choicesOf(assetOrigins.terms) },
  'items.access': {
    label: assetAccesses.title,
    note: {
      en: 'How far you have come in getting to use it.',
      da: 'Hvor langt I er med at få lov til at bruge den.',
    },
    choices: choicesOf(assetAccesses.steps),
  },
  'items.heldBy': {
    label: { en: 'Held by', da: 'Hvem har den' },
    note: {
      en: 'Whom to ask: a group, organisation or body, never a person.',
      da: 'Hvem man skal spørge: en gruppe, en organisation eller et organ, aldrig en person.',
    },
  },
  'items.places': { label: { en: 'Places', da: 'Steder' } },
  lookedFor: {
    label: { en: 'Kinds looked for', da: 'Typer, I har ledt efter' },
    note: {
      en: 'A kind that you looked for and that has no line in the register is one you found none of.',
      da: 'En type, I har ledt efter, og som ikke står i registret, har I ikke fundet nogen af.',
    },
    choices: choicesOf(assetTypes.terms),
  },
  skillNames: {
    label: { en: 'How skills are written', da: 'Hvordan bidrag skrives' },
    note: {
      en: 'Only where it should read otherwise than it was typed.',
      da: 'Kun hvor det skal stå anderledes, end det blev tastet.',
    },
  },
  'skillNames.*': { label: { en: 'Shown as', da: 'Vises som' } },
}
