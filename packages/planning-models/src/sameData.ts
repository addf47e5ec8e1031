/**
 * Whether two values hold the same plain data: what a schema gave back, compared with what it was given. Anything but plain objects, lists
 * and simple values counts as different.
 *
 * @internal
 */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false
    for (let index = 0; index < a.length; index += 1) if (!sameData(a[index], b[index])) return false
    return true
  }
  if (Object.getPrototypeOf(a) !== Object.prototype || Object.getPrototypeOf(b) !== Object.prototype) return false
  let more = 0
  for (const key in a) {
    if (!Object.hasOwn(b, key) || !sameData((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
      return false
    more += 1
  }
  for (const _ in b) more -= 1
  return more === 0
}
