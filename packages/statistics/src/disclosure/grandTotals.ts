import { MisuseError } from '../shared/misuse.js'
import type { LaidTable } from './layout.js'

/**
 * The grand total of each dimension over all tables: the only total that is no part of another. A cell at the grand total is the same cell as one of a
 * table without that dimension, so this is what links tables. A dimension with several such totals has none that links.
 */
export function grandTotals(tables: readonly LaidTable[]): ReadonlyMap<string, string> {
  const totals = new Map<string, Set<string>>()
  const parts = new Map<string, Set<string>>()
  for (const table of tables)
    for (const [dimension, sums] of Object.entries(table.dimensions)) {
      if (Object.hasOwn(table.where ?? {}, dimension))
        throw new MisuseError(
          'where',
          `In table '${table.name}' \`where\` must name no dimension of the table, not ${dimension}.`,
        )
      refuseCircles(table.name, dimension, sums)
      const upper = totals.get(dimension) ?? new Set()
      const lower = parts.get(dimension) ?? new Set()
      for (const [total, below] of Object.entries(sums)) {
        upper.add(total)
        for (const part of below) lower.add(part)
      }
      totals.set(dimension, upper)
      parts.set(dimension, lower)
    }
  const whole = new Map<string, string>()
  for (const [dimension, upper] of totals) {
    const [first, ...others] = [...upper].filter((total) => !parts.get(dimension)?.has(total))
    if (first !== undefined && others.length === 0) whole.set(dimension, first)
  }
  return whole
}

/** Throws where a total has no part, the same part twice, or itself among the parts of its parts. */
function refuseCircles(table: string, dimension: string, sums: Readonly<Record<string, readonly string[]>>): void {
  const at = `dimensions.${dimension}`
  const walk = (total: string, above: readonly string[]): void => {
    if (above.includes(total))
      throw new MisuseError(at, `In table '${table}' \`${at}\` must sum from the parts up, not '${total}' from itself.`)
    if (Object.hasOwn(sums, total)) for (const part of sums[total] ?? []) walk(part, [...above, total])
  }
  for (const [total, below] of Object.entries(sums)) {
    if (below.length === 0 || new Set(below).size !== below.length)
      throw new MisuseError(
        at,
        `In table '${table}' \`${at}\` must give '${total}' at least one part, and each part once.`,
      )
    walk(total, [])
  }
}
