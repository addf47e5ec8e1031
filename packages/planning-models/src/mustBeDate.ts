import { type DateOrUnknown, isPartialDate } from '@groundplan/kernel'

/**
 * Throws unless the value is a date or, where that is allowed, `unknown`.
 *
 * @internal
 */
export function mustBeDate(value: DateOrUnknown, what: string, orUnknown = true): void {
  if (isPartialDate(value) || (orUnknown && value === 'unknown')) return
  throw new TypeError(
    `${what} must be a date that exists, as "2026", "2026-04" or "2026-04-01"${orUnknown ? ', or "unknown"' : ''}; it is ${JSON.stringify(value)}.`,
  )
}
