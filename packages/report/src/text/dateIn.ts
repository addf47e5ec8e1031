import { languageOf, type PartialDate } from '@groundplan/kernel'
import { readDate } from '../sheets/readDate.js'

/**
 * The date that a person typed, as in a cell of a workbook: `2026-03-31`, `31-12-2026`, `31.12.2026`, `31/12-2026`, `1. april 2026`, `marts 2026`,
 * `2026`. In English `3/4/2026` can be meant in two ways and is not guessed at; what is no date, or none that exists, gives none. Danish: dato.
 *
 * ```ts
 * import { dateIn } from '@groundplan/report'
 * dateIn('31-12-2026', 'da') // => { date: '2026-12-31' }
 * dateIn('March 2026', 'en') // => { date: '2026-03' }
 * dateIn('3/4/2026', 'en') // => { isAmbiguous: true }
 * dateIn('31-02-2026', 'da') // => { isAmbiguous: false }
 * ```
 */
export function dateIn(
  text: string,
  locale: string,
): { readonly date: PartialDate } | { readonly isAmbiguous: boolean } {
  const found = readDate({ text }, languageOf(locale) === 'da')
  if (found === 'notDate' || found === 'twoDates' || found === 'yearAsDay') return { isAmbiguous: found === 'twoDates' }
  return { date: found }
}
