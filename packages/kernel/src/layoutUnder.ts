import type { Layout } from './layout.js'

/**
 * The layout of a shape that stands in several places, put below one of them.
 *
 * ```ts
 * import { layoutUnder, periodLayout } from '@groundplan/kernel'
 * Object.keys(layoutUnder('items.when', periodLayout)) // => ['items.when.from', 'items.when.to']
 * ```
 */
export function layoutUnder(path: string, layout: Layout): Layout {
  return Object.freeze(Object.fromEntries(Object.entries(layout).map(([field, entry]) => [`${path}.${field}`, entry])))
}
