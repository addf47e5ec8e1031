import type { AuditableTable } from '../../src/disclosure.js'

type Key = Readonly<Record<string, string>>

/** A sum of inner cells (each with +1 or -1) that readers know, or know to be at least a floor. */
interface Known {
  readonly terms: ReadonlyMap<number, number>
  readonly equals?: number
  readonly least?: number
}

/** The inner categories below a category. */
const leaves = (table: AuditableTable, dimension: string, category: string): readonly string[] => {
  const parts = table.dimensions[dimension]?.[category]
  return parts === undefined ? [category] : parts.flatMap((part) => leaves(table, dimension, part))
}

/** Whether a key lies inside another, margins read as the inner cells below them. */
const inside = (table: AuditableTable, outer: Key, inner: Key): boolean =>
  Object.entries(outer).every(([dimension, category]) =>
    leaves(table, dimension, category).includes(inner[dimension] ?? ''),
  )

/**
 * The lowest and the highest count of each withheld cell over all tables of whole numbers that agree with what is published: by trying every one, no
 * programme. `links` says which cells of two tables are the same. `cap` limits an inner cell.
 */
export function everyTable(
  tables: readonly AuditableTable[],
  { floor, cap, links = [] }: { floor: number; cap: number; links?: readonly (readonly [number, Key, number, Key])[] },
): ReadonlyMap<string, readonly [number, number]> {
  const inner: { table: number; key: Key; fixed: number | undefined }[] = []
  const isInner = (table: AuditableTable, key: Key) =>
    Object.entries(key).every(([dimension, category]) => table.dimensions[dimension]?.[category] === undefined)
  tables.forEach((table, index) => {
    for (const { key, count } of table.cells)
      if (isInner(table, key))
        inner.push({
          table: index,
          key,
          fixed: count.is === 'known' ? count.value : count.is === 'withheld' ? undefined : 0,
        })
  })
  const below = (table: number, key: Key): readonly number[] =>
    inner.flatMap((cell, at) => (cell.table === table && inside(tables[table]!, key, cell.key) ? [at] : []))
  const known: Known[] = []
  const watched: { name: string; cells: readonly number[] }[] = []
  tables.forEach((table, index) => {
    for (const { key, count } of table.cells) {
      const cells = below(index, key)
      const terms = new Map(cells.map((at) => [at, 1]))
      if (count.is === 'known') known.push({ terms, equals: count.value })
      if (count.is === 'withheld') {
        known.push({ terms, least: floor })
        watched.push({ name: `${table.name} ${JSON.stringify(key)}`, cells })
      }
    }
  })
  for (const [a, first, b, second] of links)
    known.push({
      terms: new Map([
        ...below(a, first).map((at) => [at, 1] as const),
        ...below(b, second).map((at) => [at, -1] as const),
      ]),
      equals: 0,
    })
  // What each inner cell appears in, and how many are left to set before a sum is complete.
  const found = new Map<string, [number, number]>()
  const values = inner.map(({ fixed }) => fixed ?? -1)
  const order = inner.flatMap(({ fixed }, at) => (fixed === undefined ? [at] : []))
  const partial = ({ terms }: Known) =>
    [...terms].reduce((sum, [at, sign]) => sum + (values[at]! < 0 ? 0 : sign * values[at]!), 0)
  const open = ({ terms }: Known) => [...terms.keys()].some((at) => values[at]! < 0)
  const holds = (rule: Known): boolean => {
    const sum = partial(rule)
    if (!open(rule)) return rule.equals === undefined ? sum >= (rule.least ?? 0) : sum === rule.equals
    return rule.equals === undefined || [...rule.terms.values()].some((sign) => sign < 0) || sum <= rule.equals
  }
  const touching = order.map((at) => known.filter(({ terms }) => terms.has(at)))
  const walk = (depth: number): void => {
    const at = order[depth]
    if (at === undefined) {
      for (const { name, cells } of watched) {
        const sum = cells.reduce((all, cell) => all + values[cell]!, 0)
        const [low, high] = found.get(name) ?? [sum, sum]
        found.set(name, [Math.min(low, sum), Math.max(high, sum)])
      }
      return
    }
    for (let value = floor; value <= cap; value += 1) {
      values[at] = value
      if (touching[depth]!.every(holds)) walk(depth + 1)
    }
    values[at] = -1
  }
  walk(0)
  return found
}
