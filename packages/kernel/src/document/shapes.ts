/** A plain object of which nothing more is known. */
export type Fields = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is a `Text`: somebody's words, or ours in at least one language. */
export function isText(value: unknown): boolean {
  if (!isObject(value)) return false
  const isWords = (name: string): boolean => !Object.hasOwn(value, name) || typeof value[name] === 'string'
  if (Object.hasOwn(value, 'verbatim')) return isWords('verbatim') && isWords('lang')
  return (Object.hasOwn(value, 'en') || Object.hasOwn(value, 'da')) && isWords('en') && isWords('da')
}
