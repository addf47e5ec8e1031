import { MisuseError } from '../shared/misuse.js'
import type { LaidTable } from './layout.js'

/** A sum of categories that some table declares: it holds in all tables, whatever else the cells are limited to. */
export interface CategorySum {
  readonly total: string
  readonly parts: readonly string[]
}

/**
 * The sums of each dimension, declared in whatever table. Throws where one total is divided in two ways that have no common parts: readers may know how the
 * two divisions meet, and it is not said here.
 */
export function linkedSums(tables: readonly LaidTable[]): ReadonlyMap<string, readonly CategorySum[]> {
  const all = new Map<string, Map<string, CategorySum>>()
  for (const { dimensions } of tables)
    for (const [dimension, sums] of Object.entries(dimensions)) {
      const known = all.get(dimension) ?? new Map<string, CategorySum>()
      for (const [total, parts] of Object.entries(sums))
        known.set(JSON.stringify([total, [...parts].sort()]), { total, parts })
      all.set(dimension, known)
    }
  const sums = new Map([...all].map(([dimension, known]) => [dimension, [...known.values()]]))
  for (const [dimension, known] of sums) {
    const first = new Map<string, string>()
    for (const { total, parts } of known) {
      const leaves = JSON.stringify([...new Set(parts.flatMap((part) => [...innerOf(known, part)]))].sort())
      if ((first.get(total) ?? leaves) !== leaves)
        throw new MisuseError(
          `dimensions.${dimension}`,
          `\`dimensions.${dimension}\` must divide '${total}' into the same inner categories in all tables: declare what the parts of each division sum from.`,
        )
      first.set(total, leaves)
    }
  }
  return sums
}

/** The inner categories below a category; itself when it has no parts. Throws where it is among its own parts. */
export function innerOf(sums: readonly CategorySum[], category: string): ReadonlySet<string> {
  const reached = new Set([category])
  for (const total of reached)
    for (const sum of sums) if (sum.total === total) for (const part of sum.parts) reached.add(part)
  return new Set([...reached].filter((part) => !sums.some(({ total }) => total === part)))
}
