// Taken before anything watches it: this is asked while `Date` is watched.
const { parse } = Date

/**
 * Whether `Date` reads a text in the time zone of the machine: it names a time, or a day in other words than those of ISO 8601, and no zone. A text that is no
 * date is read in none.
 *
 * @internal
 */
export function isLocalTime(text: unknown): boolean {
  if (typeof text !== 'string') return false
  const isDay = /^(?:\d{4}|[+-]\d{6})(?:-\d\d){0,2}$/.test(text)
  const isOffset = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text) && /:|[a-z]/i.test(text)
  const isZoned = isOffset || /\b(?:GMT|UTC?|[ECMP][SD]T)\b/i.test(text)
  return !isDay && !isZoned && !Number.isNaN(parse(text))
}
