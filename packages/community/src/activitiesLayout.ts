import { choicesOf, type Layout, layoutUnder, periodLayout } from '@groundplan/kernel'
import { populationApproaches } from './populationApproach.js'
import { preventionFields } from './preventionField.js'
import { registeredLayout } from './registeredLayout.js'

/** What the fields of the register of activities are called. */
export const activitiesLayout: Layout = {
  ...registeredLayout({ en: 'Activities', da: 'Aktiviteter' }),
  'items.when': { label: { en: 'Period', da: 'Periode' } },
  ...layoutUnder('items.when', periodLayout),
  'items.frequency': {
    label: { en: 'How often', da: 'Hyppighed' },
    note: { en: 'So many times per week, month or year.', da: 'Så mange gange om ugen, om måneden eller om året.' },
  },
  'items.frequency.times': {
    label: { en: 'Number of times', da: 'Antal gange' },
    note: { en: 'A whole number from 1.', da: 'Et helt tal fra 1.' },
  },
  'items.frequency.per': {
    label: { en: 'Per', da: 'Pr.' },
    choices: {
      week: { en: 'Week', da: 'Uge' },
      month: { en: 'Month', da: 'Måned' },
      year: { en: 'Year', da: 'År' },
    },
  },
  'items.settings': {
    label: { en: 'Settings', da: 'Arenaer' },
    note: {
      en: 'Where people meet it: a school, a club, a shop.',
      da: 'Hvor folk møder den: en skole, en forening, en butik.',
    },
  },
  'items.places': { label: { en: 'Places', da: 'Steder' } },
  'items.groups': {
    label: { en: 'Target groups', da: 'Målgrupper' },
    note: { en: 'Those it is for.', da: 'Dem, aktiviteten er for.' },
  },
  'items.owners': {
    label: { en: 'Owners', da: 'Ejere' },
    note: {
      en: 'Who decides about it: groups, organisations or bodies. Write “none” if nobody does.',
      da: 'Hvem der bestemmer over den: grupper, organisationer eller organer. Skriv »ingen«, hvis ingen gør.',
    },
  },
  'items.deliveredBy': {
    label: { en: 'Delivered by', da: 'Udføres af' },
    note: { en: 'Who carries it out in practice.', da: 'Hvem der står for den i praksis.' },
  },
  'items.realises': {
    label: { en: 'Wishes it makes come true', da: 'Ønsker, den indfrier' },
    note: { en: 'Wishes from the register of wishes.', da: 'Ønsker, der står i registret over ønsker.' },
  },
  'items.uses': {
    label: { en: 'Assets it draws on', da: 'Ressourcer, den trækker på' },
    note: { en: 'Assets from the register of assets.', da: 'Ressourcer, der står i registret over ressourcer.' },
  },
  'items.support': {
    label: { en: 'Support', da: 'Støtte' },
    note: {
      en: 'Help from others, and whether it has an end.',
      da: 'Hjælp fra andre, og om den hører op på et tidspunkt.',
    },
  },
  'items.support.by': { label: { en: 'Who helps', da: 'Hvem der hjælper' } },
  'items.support.what': {
    label: { en: 'What the help is', da: 'Hvad hjælpen består i' },
    note: { en: 'Hours, rooms, money.', da: 'Timer, lokaler, penge.' },
  },
  'items.support.period': { label: { en: 'Period of the help', da: 'Hjælpens periode' } },
  ...layoutUnder('items.support.period', periodLayout),
  'items.preventionField': {
    label: preventionFields.title,
    note: {
      en: 'How specific the activity is; whom it addresses is asked for beside it.',
      da: 'Hvor specifik aktiviteten er. Hvem den henvender sig til, spørges der om for sig.',
    },
    choices: choicesOf(preventionFields.steps),
  },
  'items.populationApproach': {
    label: populationApproaches.title,
    note: { en: 'Whom the activity addresses.', da: 'Hvem aktiviteten henvender sig til.' },
    choices: choicesOf(populationApproaches.steps),
  },
}
