import { MisuseError } from '../shared/misuse.js'
import type { LaidTable } from './layout.js'
import { type CategorySum, innerOf } from './linkedSums.js'

/** What it takes to tell how tables are linked. */
interface Links {
  readonly categories: readonly ReadonlyMap<string, ReadonlySet<string>>[]
  readonly sums: ReadonlyMap<string, readonly CategorySum[]>
  readonly whole: ReadonlyMap<string, string>
}

/**
 * Throws where it cannot be told how tables are linked: a category that no sum of its dimension knows, and a dimension without a grand total that one of two
 * tables of the same persons has and the other has not. Its parts may sum to what the other table shows.
 */
export function mustBeLinked(tables: readonly LaidTable[], { categories, sums, whole }: Links): void {
  const known = new Map<string, Set<string>>()
  for (const own of categories)
    for (const [dimension, all] of own) {
      const together = known.get(dimension) ?? new Set<string>()
      for (const category of all) together.add(category)
      known.set(dimension, together)
    }
  const within = tables.map((table, at): ReadonlyMap<string, ReadonlySet<string>> => {
    const limits = Object.entries(table.where ?? {}).map(([dimension, value]) => [dimension, new Set([value])] as const)
    return new Map<string, ReadonlySet<string>>([...(categories[at] ?? []), ...limits])
  })
  tables.forEach(({ name, where = {} }, at) => {
    for (const [dimension, all] of within[at] ?? []) {
      const summed = (sums.get(dimension) ?? []).flatMap(({ total, parts }) => [total, ...parts])
      const allowed = summed.length > 0 ? new Set(summed) : known.get(dimension)
      const other = allowed && [...all].find((category) => !allowed.has(category))
      if (other === undefined) continue
      const argument = Object.hasOwn(where, dimension) ? `where.${dimension}` : `key.${dimension}`
      throw new MisuseError(
        argument,
        `In table '${name}' \`${argument}\` must be a category in \`dimensions.${dimension}\` of one of the tables, not '${other}'.`,
      )
    }
  })
  tables.forEach((a, first) => {
    tables.slice(first + 1).forEach((b, after) => {
      if ((a.counts ?? 'persons') !== (b.counts ?? 'persons')) return
      const [one, two] = [within[first], within[first + 1 + after]]
      if (one === undefined || two === undefined) return
      const lone = [...one.keys(), ...two.keys()].find(
        (dimension) => one.has(dimension) !== two.has(dimension) && !whole.has(dimension),
      )
      if (lone === undefined) return
      const meet = [...one].every(([dimension, all]) => {
        const inner = (some: ReadonlySet<string>): readonly string[] =>
          [...some].flatMap((category) => [...innerOf(sums.get(dimension) ?? [], category)])
        const others = two.get(dimension)
        if (others === undefined) return true
        const there = new Set(inner(others))
        return inner(all).some((category) => there.has(category))
      })
      if (!meet) return
      throw new MisuseError(
        `dimensions.${lone}`,
        `It cannot be told how the tables '${a.name}' and '${b.name}' are linked: name the total of \`${lone}\` in the \`dimensions\` of a table, or give the tables different \`counts\`.`,
      )
    })
  })
}
