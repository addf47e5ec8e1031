import type { Message } from '../message.js'

const changes = {
  added: { en: 'Added to {place}: {thing}', da: 'Tilføjet i {place}: {thing}' },
  removed: { en: 'Removed from {place}: {thing}', da: 'Fjernet fra {place}: {thing}' },
  moved: { en: 'Moved within {place}: {thing}', da: 'Flyttet inden for {place}: {thing}' },
  movedFrom: { en: 'Moved from {origin} to {place}: {thing}', da: 'Flyttet fra {origin} til {place}: {thing}' },
  changed: { en: 'Changed in {thing}: {field}', da: 'Ændret i {thing}: {field}' },
  changedTo: {
    en: 'Changed in {thing}: {field}, from {before} to {after}',
    da: 'Ændret i {thing}: {field}, fra {before} til {after}',
  },
  changedFrom: {
    en: 'Changed in {thing}: {field}, no longer {before}',
    da: 'Ændret i {thing}: {field}, ikke længere {before}',
  },
  changedNow: { en: 'Changed in {thing}: {field}, now {after}', da: 'Ændret i {thing}: {field}, nu {after}' },
  addedField: { en: 'Added in {thing}: {field}', da: 'Tilføjet i {thing}: {field}' },
  addedFieldAs: { en: 'Added in {thing}: {field}, {after}', da: 'Tilføjet i {thing}: {field}, {after}' },
  removedField: { en: 'Removed in {thing}: {field}', da: 'Fjernet i {thing}: {field}' },
  removedFieldWas: { en: 'Removed in {thing}: {field}, {before}', da: 'Fjernet i {thing}: {field}, {before}' },
  renamed: { en: 'Moved in {thing}: from {origin} to {field}', da: 'Flyttet i {thing}: fra {origin} til {field}' },
} as const satisfies Readonly<Record<string, Message>>

const attributions = {
  none: { en: ' (the history does not say by whom)', da: ' (historikken siger ikke af hvem)' },
  one: { en: ' ({by}, {at}: {why})', da: ' ({by}, {at}: {why})' },
  several: { en: ' ({n} revisions, last {by}, {at}: {why})', da: ' ({n} ændringer, senest {by}, {at}: {why})' },
  back: { en: ' (taken back: {by}, {at}: {why})', da: ' (fortrudt: {by}, {at}: {why})' },
} as const satisfies Readonly<Record<string, Message>>

/** Which of the sentences about a change. */
export type ChangeSentence = keyof typeof changes

/** The sentence about a change, without by whom it was made. */
export function whatMessage(sentence: ChangeSentence): Message {
  return changes[sentence]
}

/** The same with when, by whom and why, as far as the history tells; what was taken back goes the other way than the reason says. */
export function changeMessage(sentence: ChangeSentence, revisions: number, takenBack: boolean): Message {
  const what = changes[sentence]
  const who = attributions[revisions === 0 ? 'none' : takenBack ? 'back' : revisions === 1 ? 'one' : 'several']
  return { en: what.en + who.en, da: what.da + who.da }
}
