import type { Localized } from '@groundplan/kernel'

/** A label as it stands inside a sentence, behind a colon or in brackets. */
export const lowered = ({ en, da }: Localized): Localized => ({ en: en.toLowerCase(), da: da.toLowerCase() })
