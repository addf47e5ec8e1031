import type { AnyMessage, Localized } from '@groundplan/kernel'

/** The words that wheels and radars add to a figure's own. */
export const scoreWords = {
  theme: { en: 'Theme', da: 'Tema' },
  group: { en: 'Group', da: 'Gruppe' },
  answers: { en: 'Answers', da: 'Besvarelser' },
} as const satisfies Readonly<Record<string, Localized>>

/** Sentences of wheels and radars. */
export const scoreMessages = {
  end: { en: '{n} = {what}', da: '{n} = {what}' },
  bars: { en: 'Bars: {what}', da: 'Søjler: {what}' },
  lines: { en: 'Marks: {what}', da: 'Mærker: {what}' },
} as const satisfies Readonly<Record<string, AnyMessage>>
