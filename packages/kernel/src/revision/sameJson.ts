import { holds, isJsonObject } from './plainJson.js'

/** Whether two values are the same JSON: the order of properties does not matter, and an undefined property is an absent one. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index]))
  if (!isJsonObject(a) || !isJsonObject(b)) return false
  const keys = Object.keys(a).filter((key) => holds(a, key))
  return (
    keys.every((key) => holds(b, key) && sameJson(a[key], b[key])) &&
    keys.length === Object.keys(b).filter((key) => holds(b, key)).length
  )
}
