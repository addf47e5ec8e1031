import type { Localized } from './text.js'

/**
 * What our schemas expect where a value is no object at all; zod alone would say "an object". A schema says it in English in its message, by
 * which `validate` finds the Danish.
 *
 * @internal
 */
export const expectations = {
  verbatim: { en: 'somebody’s words in "verbatim"', da: 'nogens ord i "verbatim"' },
  localized: { en: 'a text in "en", "da" or both', da: 'en tekst i "en", "da" eller begge' },
  text: {
    en: 'a text: somebody’s words in "verbatim", or ours in "en", "da" or both',
    da: 'en tekst: nogens ord i "verbatim" eller vores i "en", "da" eller begge',
  },
  period: {
    en: 'a period: a date or "unknown" in "from", and in "to" where it has an end',
    da: 'en periode: en dato eller "unknown" i "from", og i "to", hvis den har en slutning',
  },
  entityRef: { en: 'a reference with "kind" and "id"', da: 'en henvisning med "kind" og "id"' },
  externalCode: {
    en: 'a code with "system" and "code", and "version" where there is one',
    da: 'en kode med "system" og "code", og "version", hvis der er en',
  },
  datum: {
    en: 'a value with "is": "known" and "value", or "is": "unknown", "withheld" or "notApplicable"',
    da: 'en værdi med "is": "known" og "value" eller med "is": "unknown", "withheld" eller "notApplicable"',
  },
} as const satisfies Readonly<Record<string, Localized>>
