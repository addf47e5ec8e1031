import { PublishedTable } from './publishedTable.js'

/**
 * Whether a table was made by `suppress` in this process; a copy, or a table read back from a file, was not.
 *
 * ```ts
 * import { isPublishedTable } from '@groundplan/statistics'
 * isPublishedTable({ name: 'By area', dimensions: { area: {} }, cells: [] }) // => false
 * ```
 */
export const isPublishedTable = (value: unknown): value is PublishedTable => PublishedTable.made(value)
