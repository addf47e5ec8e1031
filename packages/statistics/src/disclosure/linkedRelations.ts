import type { Relation } from './layout.js'
import type { CategorySum } from './linkedSums.js'

/** What a cell is: what it counts, and the category in each dimension, grand totals left out. */
export interface CellIdentity {
  readonly counts: string
  readonly parts: readonly (readonly [dimension: string, category: string])[]
}

/** A cell's identity as text. */
export const identityText = ({ counts, parts }: CellIdentity): string =>
  JSON.stringify([counts, [...parts].sort(([a], [b]) => (a < b ? -1 : 1))])

/** The sums among the cells of all tables, and which cells they are among. */
export interface LinkedRelations {
  readonly relations: readonly Relation[]
  readonly identities: readonly CellIdentity[]
}

/**
 * All sums that hold among the cells, in whichever table a cell is and in whichever a sum was declared. Cells that differ in one dimension only, two or more,
 * are summed by all sums of that dimension; a cell that this needs and that no table has is added at the end: no reader sees it. `undefined` when more cells
 * than `most` are needed.
 */
export function linkedRelations(
  identities: readonly CellIdentity[],
  {
    sums,
    whole,
    most,
  }: {
    readonly sums: ReadonlyMap<string, readonly CategorySum[]>
    readonly whole: ReadonlyMap<string, string>
    readonly most: number
  },
): LinkedRelations | undefined {
  const ids = new Map<string, number>()
  const cells: CellIdentity[] = []
  for (const cell of identities) {
    const name = identityText(cell)
    if (!ids.has(name)) ids.set(name, cells.push(cell) - 1)
  }
  const relations = new Map<string, Relation>()
  const summed = [...sums].filter(([, known]) => known.length > 0)
  const lines = new Map<string, { readonly rest: CellIdentity; readonly known: Map<string, number>; done: boolean }>()
  let next = 0
  while (next < cells.length) {
    // Cells are added while lines are summed; each is then found on the lines of its other dimensions.
    const touched = new Set<string>()
    for (; next < cells.length; next += 1) {
      const cell = cells[next]
      if (cell === undefined) continue
      for (const [dimension] of summed) {
        const category = cell.parts.find(([name]) => name === dimension)?.[1] ?? whole.get(dimension)
        if (category === undefined) continue
        const rest = { counts: cell.counts, parts: cell.parts.filter(([name]) => name !== dimension) }
        const text = JSON.stringify([dimension, identityText(rest)])
        const line = lines.get(text) ?? { rest, known: new Map<string, number>(), done: false }
        line.known.set(category, next)
        lines.set(text, line)
        touched.add(text)
      }
    }
    for (const text of touched) {
      const line = lines.get(text)
      if (line === undefined || line.done || line.known.size < 2) continue
      line.done = true
      const dimension: string = JSON.parse(text)[0]
      const idOf = (category: string): number => {
        const parts =
          whole.get(dimension) === category ? line.rest.parts : [...line.rest.parts, [dimension, category] as const]
        const cell = { counts: line.rest.counts, parts }
        const name = identityText(cell)
        const id = ids.get(name) ?? cells.push(cell) - 1
        ids.set(name, id)
        return id
      }
      for (const { total, parts } of sums.get(dimension) ?? []) {
        const relation = { total: idOf(total), parts: parts.map(idOf) }
        relations.set(JSON.stringify([relation.total, [...relation.parts].sort((a, b) => a - b)]), relation)
        if (cells.length > most) return undefined
      }
    }
  }
  return { relations: [...relations.values()], identities: cells }
}
