import {
  type CountTable,
  type PublishedTable,
  type Suppressed,
  type SuppressionRules,
  suppress,
} from '../../src/disclosure.js'
import { isRefusal } from '../../src/shared/refusal.js'
import { innerKeys } from './arbitraryTables.js'

/** What `suppress` gives, where it does not refuse. */
export const suppressed = (tables: readonly CountTable[], rules?: SuppressionRules): Suppressed => {
  const result = suppress(tables, rules)
  if (isRefusal(result)) throw new Error(result.why.en)
  return result
}

/** Two dimensions with a total each. */
export const sums = { area: { all: ['north', 'south', 'west'] }, sex: { both: ['women', 'men'] } }
/** A table of these counts, in the order of its inner cells. */
export const table = (
  counts: readonly CountTable['cells'][number]['count'][],
  more: Partial<CountTable> = {},
): CountTable => ({
  name: 'By area and sex',
  dimensions: sums,
  cells: innerKeys(sums).map((key, at) => ({ key, count: counts[at]! })),
  ...more,
})
/** What is published in a cell. */
export const at = (published: PublishedTable | undefined, key: Record<string, string>) =>
  published?.cells.find((cell) =>
    Object.entries(key).every(([dimension, category]) => cell.key[dimension] === category),
  )?.count
