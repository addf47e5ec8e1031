import { type Measure, type Move, type Unprotected, unprotected } from './measure.js'
import { protectionPattern } from './protectionPattern.js'

/** With more secondary cells than this, or more withheld in all, cells are not tried one by one for being shown again. */
const THIN = { secondary: 300, withheld: 200 }

/**
 * The cells to withhold: the sensitive ones, and others until none of them can be determined more closely than the rule allows. Each round finds the cells
 * that are not protected, and withholds the cheapest pattern that lets each move; where there is none, the cheapest neighbour. It ends, since every other
 * round withholds more, and a table withheld as a whole says nothing. Last, cells that turn out not to be needed are shown again, dearest first. The same input
 * gives the same cells. `undefined` when the search is too large to tell.
 */
export function withheldCells(
  measures: readonly Measure[],
  sensitive: ReadonlySet<number>,
  cost: (id: number) => number,
): ReadonlySet<number> | undefined {
  const withheld = new Set(sensitive)
  const seen = new Set<string>()
  const moves = new Map(measures.map((measure) => [measure, [] as Move[]]))
  const price = (id: number): number => (withheld.has(id) ? 0 : cost(id))
  const failing = (): readonly (readonly [Measure, readonly Unprotected[]])[] =>
    measures
      .map((measure) => [measure, unprotected(measure, withheld, { moves: moves.get(measure) ?? [], seen })] as const)
      .filter(([, ids]) => ids.length > 0)
  let last = ''
  for (let open = failing(); open.length > 0; open = failing()) {
    const before = withheld.size
    for (const [measure, cells] of open)
      for (const { id, still } of cells)
        for (const by of measure.moves(id)) {
          const pattern = protectionPattern(measure, { id, by, still, cost: price })
          if (pattern === undefined) continue
          moves.get(measure)?.push(pattern)
          for (const cell of pattern.keys()) if (measure.movable(cell)) withheld.add(cell)
        }
    // Patterns among what is withheld already may be all that was missing: they are tried once.
    const now = JSON.stringify(open.map(([{ name }, cells]) => [name, cells]))
    const tried = now === last
    last = now
    if (withheld.size > before || !tried) continue
    const [first] = open
    const next = first && neighbour(first[0], first[1][0]?.id ?? 0, withheld, cost)
    if (next === undefined) return undefined
    withheld.add(next)
  }
  const added = [...withheld].filter((id) => !sensitive.has(id)).sort((a, b) => cost(b) - cost(a) || a - b)
  if (added.length <= THIN.secondary && withheld.size <= THIN.withheld)
    for (const id of added) {
      withheld.delete(id)
      if (failing().length > 0) withheld.add(id)
    }
  return withheld
}

/** The cheapest cell that can be withheld beside a cell: in its own sums, else in those of the cells withheld with it, else anywhere. */
function neighbour(
  { relations, values, movable }: Measure,
  id: number,
  withheld: ReadonlySet<number>,
  cost: (id: number) => number,
): number | undefined {
  const free = (cell: number): boolean => !withheld.has(cell) && movable(cell)
  const reached = new Set([id])
  for (let size = 0; size !== reached.size; ) {
    size = reached.size
    const candidates = new Set<number>()
    for (const { total, parts } of relations) {
      const all = [total, ...parts]
      if (!all.some((cell) => reached.has(cell))) continue
      for (const cell of all) if (free(cell)) candidates.add(cell)
    }
    if (candidates.size > 0) return cheapest([...candidates], cost)
    for (const { total, parts } of relations) {
      const all = [total, ...parts]
      if (!all.some((cell) => reached.has(cell))) continue
      for (const cell of all) if (withheld.has(cell) || values[cell] === 'hidden') reached.add(cell)
    }
  }
  return cheapest(values.map((_, cell) => cell).filter(free), cost)
}

const cheapest = (cells: readonly number[], cost: (id: number) => number): number | undefined =>
  [...cells].sort((a, b) => cost(a) - cost(b) || a - b)[0]
