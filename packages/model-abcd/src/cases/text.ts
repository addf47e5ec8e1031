import type { Localized } from '@groundplan/kernel'

/** A text in both languages. */
export const text = (en: string, da: string): Localized => ({ en, da })
