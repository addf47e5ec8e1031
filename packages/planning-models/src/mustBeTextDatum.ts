import type { Datum, Text } from '@groundplan/kernel'
import { mustBeText } from './mustBeText.js'

/**
 * Throws unless the value is a text that is known, or says in which way it is not.
 *
 * @internal
 */
export function mustBeTextDatum(value: Datum<Text>, what: string): void {
  const given: unknown = value
  const { is, why } = (typeof given === 'object' && given !== null ? given : {}) as Readonly<Record<string, unknown>>
  if (is === 'known') mustBeText((value as { readonly value: Text }).value, what)
  else if (is === 'unknown' || is === 'withheld' || is === 'notApplicable') {
    if (why !== undefined) mustBeText(why as Text, `The reason in ${what}`)
  } else
    throw new TypeError(
      `${what} must say whether it is known: { is: 'known', value: { verbatim: '…' } }, or { is: 'unknown' }; leave it out where nobody has asked.`,
    )
}
