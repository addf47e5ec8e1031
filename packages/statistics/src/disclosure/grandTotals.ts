import { MisuseError } from '../shared/misuse.js'
import type { LaidTable } from './layout.js'

/**
 * The grand total of each dimension over all tables: the only total that is no part of another and holds every category that has no parts. A cell at the
 * grand total is the same cell as one of a table without that dimension, so this is what links tables. Throws where two totals hold everything.
 */
export function grandTotals(tables: readonly LaidTable[]): ReadonlyMap<string, string> {
  const below = new Map<string, Map<string, Set<string>>>()
  for (const table of tables)
    for (const [dimension, sums] of Object.entries(table.dimensions)) {
      if (Object.hasOwn(table.where ?? {}, dimension))
        throw new MisuseError(
          'where',
          `In table '${table.name}' \`where\` must name no dimension of the table, not ${dimension}.`,
        )
      refuseCircles(`In table '${table.name}'`, dimension, sums)
      const known = below.get(dimension) ?? new Map<string, Set<string>>()
      for (const [total, parts] of Object.entries(sums))
        known.set(total, new Set([...(known.get(total) ?? []), ...parts]))
      below.set(dimension, known)
    }
  for (const [dimension, sums] of below)
    refuseCircles(
      'In all tables together',
      dimension,
      Object.fromEntries([...sums].map(([total, parts]) => [total, [...parts]])),
    )
  const whole = new Map<string, string>()
  for (const [dimension, parts] of below) {
    const inner = new Set([...parts.values()].flatMap((set) => [...set]))
    const leaves = [...inner].filter((category) => !parts.has(category))
    const covering = [...parts.keys()].filter((total) => {
      const reached = new Set([total])
      for (const category of reached) for (const part of parts.get(category) ?? []) reached.add(part)
      return !inner.has(total) && leaves.every((leaf) => reached.has(leaf))
    })
    const [first, ...others] = covering
    if (first !== undefined && others.length > 0)
      throw new MisuseError(
        `dimensions.${dimension}`,
        `\`dimensions.${dimension}\` must have one grand total over all tables, not '${covering.join("' and '")}': spell it alike.`,
      )
    if (first !== undefined) whole.set(dimension, first)
  }
  return whole
}

/** Throws where a total has no part, the same part twice, or itself among the parts of its parts. */
function refuseCircles(inTable: string, dimension: string, sums: Readonly<Record<string, readonly string[]>>): void {
  const at = `dimensions.${dimension}`
  const walk = (total: string, above: readonly string[]): void => {
    if (above.includes(total))
      throw new MisuseError(at, `${inTable} \`${at}\` must sum from the parts up, not '${total}' from itself.`)
    if (Object.hasOwn(sums, total)) for (const part of sums[total] ?? []) walk(part, [...above, total])
  }
  for (const [total, below] of Object.entries(sums)) {
    if (below.length === 0 || new Set(below).size !== below.length)
      throw new MisuseError(at, `${inTable} \`${at}\` must give '${total}' at least one part, and each part once.`)
    walk(total, [])
  }
}
