import type { Datum, Text } from '@groundplan/kernel'
import { isBlank } from './isBlank.js'

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && ['verbatim', 'en', 'da'].some((key) => Object.hasOwn(value, key))

/**
 * Whether something is still to be found out: nobody was asked, or nobody knows. What is withheld is known to somebody. A field that was filled in
 * with nothing but spaces counts as never asked.
 */
export const isOpen = (datum: Datum<unknown> | undefined): boolean =>
  datum === undefined || datum.is === 'unknown' || (datum.is === 'known' && isText(datum.value) && isBlank(datum.value))
