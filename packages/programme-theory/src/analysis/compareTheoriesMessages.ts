import type { Message } from '@groundplan/kernel'

/** What a change is told by. */
export const changeMessages = {
  added: { en: 'Added, {kind}: {thing}', da: 'Tilføjet, {kind}: {thing}' },
  removed: { en: 'Removed, {kind}: {thing}', da: 'Fjernet, {kind}: {thing}' },
  rekeyed: {
    en: 'The same part with a new id, {after} instead of {before}: {thing}',
    da: 'Samme del med et nyt id, {after} i stedet for {before}: {thing}',
  },
  reordered: {
    en: 'In another order, {n} of them moved: {list}',
    da: 'I ny rækkefølge, {n} er flyttet: {list}',
  },
  changed: { en: 'Changed in {thing}: {field}', da: 'Ændret i {thing}: {field}' },
  changedTo: {
    en: 'Changed in {thing}: {field}, from {before} to {after}',
    da: 'Ændret i {thing}: {field}, fra {before} til {after}',
  },
  addedField: { en: 'Added in {thing}: {field}', da: 'Tilføjet i {thing}: {field}' },
  addedFieldAs: { en: 'Added in {thing}: {field}, {after}', da: 'Tilføjet i {thing}: {field}, {after}' },
  removedField: { en: 'Removed in {thing}: {field}', da: 'Fjernet i {thing}: {field}' },
  removedFieldWas: { en: 'Removed in {thing}: {field}, {before}', da: 'Fjernet i {thing}: {field}, {before}' },
} as const satisfies Readonly<Record<string, Message>>

/** What a move is told by: the field that says where a part stands. */
export const moveMessages = {
  is: {
    en: 'Now another kind of element, from {before} to {after}: {thing}',
    da: 'Er nu en anden slags element, fra {before} til {after}: {thing}',
  },
  horizon: { en: 'Moved from {before} to {after}: {thing}', da: 'Flyttet fra {before} til {after}: {thing}' },
  box: {
    en: 'Moved between boxes, from {before} to {after}: {thing}',
    da: 'Flyttet mellem grupper af elementer, fra {before} til {after}: {thing}',
  },
  focusAreas: {
    en: 'Moved between focus areas, from {before} to {after}: {thing}',
    da: 'Flyttet mellem indsatsområder, fra {before} til {after}: {thing}',
  },
  from: {
    en: 'Starts from {after} instead of {before}: {thing}',
    da: 'Går ud fra {after} i stedet for {before}: {thing}',
  },
  to: { en: 'Leads to {after} instead of {before}: {thing}', da: 'Fører til {after} i stedet for {before}: {thing}' },
  node: { en: 'Shows {after} instead of {before}: {thing}', da: 'Viser {after} i stedet for {before}: {thing}' },
  on: {
    en: 'Is about {after} instead of {before}: {thing}',
    da: 'Handler om {after} i stedet for {before}: {thing}',
  },
} as const satisfies Readonly<Record<string, Message>>

/** A place that nobody said, in a sentence about a move. */
export const noPlace = { en: 'none given', da: 'ikke angivet' }
