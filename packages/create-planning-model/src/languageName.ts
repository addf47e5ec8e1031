import type { Language, Localized } from '@groundplan/kernel'

/** What the languages are called. */
export const languageName: Readonly<Record<Language, Localized>> = {
  en: { en: 'English', da: 'engelsk' },
  da: { en: 'Danish', da: 'dansk' },
}
