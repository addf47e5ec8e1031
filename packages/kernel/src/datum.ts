import type { Text } from './text.js'

/**
 * A value that may be missing, and in which way. An absent property means "never asked"; `0` and `[]` are known values.
 * Danish: oplysning (kendt, ukendt, tilbageholdt, ikke relevant).
 */
export type Datum<T> =
  | { readonly is: 'known'; readonly value: T }
  | { readonly is: 'unknown'; readonly why?: Text | undefined }
  | { readonly is: 'withheld' }
  | { readonly is: 'notApplicable'; readonly why?: Text | undefined }

/** The kinds of nothing: a datum that holds no value. */
export type Nothing = Exclude<Datum<never>, { readonly is: 'known' }>

/**
 * A value that is known.
 *
 * ```ts
 * import { known } from '@groundplan/kernel'
 * known(0) // => { is: 'known', value: 0 }
 * ```
 */
export function known<T>(value: T): Datum<T> {
  return { is: 'known', value }
}

/**
 * Asked for, but nobody knows; `why` says what was tried or why it cannot be known.
 *
 * ```ts
 * import { unknown } from '@groundplan/kernel'
 * unknown({ en: 'The source gives no date', da: 'Kilden oplyser ingen dato' }).is // => 'unknown'
 * ```
 */
export function unknown(why?: Text): Nothing {
  return why === undefined ? { is: 'unknown' } : { is: 'unknown', why }
}

/**
 * Known to somebody, but held back here, for instance because the count is small.
 *
 * ```ts
 * import { withheld } from '@groundplan/kernel'
 * withheld() // => { is: 'withheld' }
 * ```
 */
export function withheld(): Nothing {
  return { is: 'withheld' }
}

/**
 * The question does not apply here.
 *
 * ```ts
 * import { notApplicable } from '@groundplan/kernel'
 * notApplicable() // => { is: 'notApplicable' }
 * ```
 */
export function notApplicable(why?: Text): Nothing {
  return why === undefined ? { is: 'notApplicable' } : { is: 'notApplicable', why }
}

/**
 * The value of a datum when it is known; undefined for never asked and for every kind of nothing.
 *
 * ```ts
 * import { known, knownValue, unknown } from '@groundplan/kernel'
 * knownValue(known(75)) // => 75
 * knownValue(unknown()) // => undefined
 * ```
 */
export function knownValue<T>(datum: Datum<T> | undefined): T | undefined {
  return datum?.is === 'known' ? datum.value : undefined
}
