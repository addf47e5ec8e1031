import type { AnyMessage, Localized } from '@groundplan/kernel'

/** The words that flows add to a figure's own. */
export const flowWords = {
  after: { en: 'After', da: 'Efter' },
  kind: { en: 'Kind', da: 'Slags' },
  step: { en: 'step', da: 'trin' },
  exit: { en: 'left', da: 'frafald' },
  reason: { en: 'of these', da: 'heraf' },
  count: { en: 'Count', da: 'Antal' },
  share: { en: 'Share of the step before', da: 'Andel af trinnet før' },
} as const satisfies Readonly<Record<string, Localized>>

/** Sentences of flows. */
export const flowMessages = {
  share: { en: '{n}\u202f% of {of}', da: '{n}\u00a0% af {of}' },
  counted: { en: '{what}: {count}', da: '{what}: {count}' },
  signed: { en: '{sign}\u00a0{word}', da: '{sign}\u00a0{word}' },
} as const satisfies Readonly<Record<string, AnyMessage>>
