/**
 * A copy of plain data that shares nothing with what was given and has no property that is `undefined`, since a document cannot say that. Text
 * keys become properties of the copy whatever they are called, `__proto__` too.
 */
export function plain<T>(value: T): T {
  if (Array.isArray(value)) return value.map(plain) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([key, held]) => (held === undefined ? [] : [[key, plain(held)]]))
  return Object.fromEntries(entries) as T
}
