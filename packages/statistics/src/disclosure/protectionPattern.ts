import { solve } from 'yalps'
import type { Measure } from './measure.js'

/** Patterns are sought among at most this many cells around the one to be protected; it bounds a programme to a fraction of a second. */
const AROUND = 240

/** What a pattern is to do. */
interface PatternWanted {
  readonly id: number
  /** How far the cell is to move. */
  readonly by: number
  /** The cells that must not move. */
  readonly still: readonly number[]
  readonly cost: (id: number) => number
}

/**
 * The cheapest cells whose withholding lets a cell move by `by`: the pattern y of least cost Σ cost |y| with all sums kept, no cell below its floor. Kelly,
 * Golden and Assad, Cell suppression: disclosure protection for sensitive tabular data, Networks 22 (1992) 397-417; for sums in general see Fischetti and
 * Salazar, JASA 95 (2000) 916-928. What comes back is how far each cell moves; `undefined` when there is none among the cells around.
 */
export function protectionPattern(
  measure: Measure,
  { id, by, still, cost }: PatternWanted,
): ReadonlyMap<number, number> | undefined {
  const { own, values, relations, floor } = measure
  const { inside, sums } = around(measure, id, cost)
  const constraints: [string, { max?: number; min?: number; equal?: number }][] = []
  const columns = new Map<number, [string, number][]>()
  for (const cell of inside) if (cell !== id && !still.includes(cell)) columns.set(cell, [])
  for (const sum of sums) {
    const { total, parts } = relations[sum] ?? { total: -1, parts: [] }
    let right = 0
    for (const [cell, sign] of [[total, 1] as const, ...parts.map((part) => [part, -1] as const)]) {
      if (cell === id) right -= sign * by
      else columns.get(cell)?.push([`s${sum}`, sign])
    }
    constraints.push([`s${sum}`, { equal: right }])
  }
  const variables: [string, [string, number][]][] = []
  for (const [cell, terms] of columns) {
    const unseen = values[cell] === 'hidden'
    const price = unseen ? 0 : cost(cell)
    const down = (own[cell] ?? Infinity) - (unseen ? 0 : floor)
    variables.push([`+${cell}`, [...terms, ['cost', price]]])
    if (down <= 0) continue
    variables.push([
      `-${cell}`,
      [...terms.map(([sum, sign]): [string, number] => [sum, -sign]), ['cost', price], [`d${cell}`, 1]],
    ])
    if (down < Infinity) constraints.push([`d${cell}`, { max: down }])
  }
  const answer = solve({ direction: 'minimize', objective: 'cost', constraints, variables }, { maxPivots: 4000 })
  if (answer.status !== 'optimal') return undefined
  const moved = new Map([[id, by]])
  for (const [name, amount] of answer.variables) {
    const cell = Number(name.slice(1))
    moved.set(cell, (moved.get(cell) ?? 0) + (name.startsWith('+') ? amount : -amount))
  }
  return moved
}

/** The cells around one, by steps from sum to sum, cheapest first, and the sums among them. */
function around(
  measure: Measure,
  id: number,
  cost: (id: number) => number,
): { readonly inside: ReadonlySet<number>; readonly sums: readonly number[] } {
  const { relations, values } = measure
  const used = relations.map(({ total }) => values[total] !== 'nothing')
  const touching = new Map<number, number[]>()
  relations.forEach(({ total, parts }, sum) => {
    if (used[sum]) for (const cell of [total, ...parts]) touching.set(cell, [...(touching.get(cell) ?? []), sum])
  })
  const inside = new Set([id])
  for (const cell of inside) {
    const near = (touching.get(cell) ?? []).flatMap((sum) => {
      const { total, parts } = relations[sum] ?? { total: -1, parts: [] }
      const others = [total, ...parts].filter((other) => values[other] === 'hidden' || measure.movable(other))
      return others.length <= 12 ? others : [total, ...others.sort((a, b) => cost(a) - cost(b) || a - b).slice(0, 11)]
    })
    for (const other of near)
      if (inside.size < AROUND && (values[other] === 'hidden' || measure.movable(other))) inside.add(other)
  }
  return {
    inside,
    sums: relations.flatMap(({ total, parts }, sum) =>
      used[sum] && [total, ...parts].some((cell) => inside.has(cell)) ? [sum] : [],
    ),
  }
}
