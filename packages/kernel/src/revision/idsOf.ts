import { isJsonObject } from './plainJson.js'

/**
 * Where each item stands, by id, from `start` up to `end`; undefined when an item has no id of its own, so that the items cannot be told
 * apart by id.
 */
export function idsOf(
  items: readonly unknown[],
  start = 0,
  end = items.length,
): ReadonlyMap<string, number> | undefined {
  const ids = new Map<string, number>()
  for (let at = start; at < end; at++) {
    const item = items[at]
    if (!isJsonObject(item)) return undefined
    const id = Object.hasOwn(item, 'id') ? item['id'] : undefined
    if (typeof id !== 'string' || ids.has(id)) return undefined
    ids.set(id, at)
  }
  return ids
}
