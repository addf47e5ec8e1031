/** A plain object of which nothing more is known. */
export type Fields = Readonly<Record<string, unknown>>

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is a `Text`: somebody's words, or ours in at least one language. */
export function isText(value: unknown): boolean {
  if (!isObject(value)) return false
  const { verbatim, lang, en, da } = value
  if (verbatim !== undefined) return typeof verbatim === 'string' && (lang === undefined || typeof lang === 'string')
  if (en !== undefined && typeof en !== 'string') return false
  return typeof da === 'string' || (da === undefined && en !== undefined)
}
