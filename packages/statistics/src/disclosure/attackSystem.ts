import type { Relation } from './layout.js'

/** What a reader does not know: one connected piece of the withheld cells, each as its floor plus an amount that is 0 or more. */
export interface AttackPiece {
  /** The cells of the piece. */
  readonly ids: readonly number[]
  /** The least that each cell can be, in the order of `ids`. */
  readonly floors: readonly number[]
  /** The sums that hold among the amounts above the floor: Σ sign × amount = right. */
  readonly rows: readonly AttackRow[]
}

/** One published sum: Σ sign × amount = right. */
export interface AttackRow {
  /** The index in `ids`, and +1 or -1. */
  readonly terms: readonly (readonly [index: number, sign: number])[]
  readonly right: number
}

/** What a cell holds for an attacker: a number, nothing that adds (not applicable or missing), or what is to be found out. */
export type AttackValue = number | 'nothing' | 'hidden'

/**
 * The connected pieces of what is hidden. A sum whose total is missing says nothing; a part that is missing or not applicable adds nothing.
 */
export function attackPieces(
  relations: readonly Relation[],
  values: readonly AttackValue[],
  floorOf: (id: number) => number,
): readonly AttackPiece[] {
  const parent = values.map((_, id) => id)
  const find = (id: number): number => {
    let top = id
    while (parent[top] !== top) top = parent[top] ?? top
    parent[id] = top
    return top
  }
  const used = relations.filter(
    ({ total, parts }) => values[total] !== 'nothing' && [total, ...parts].some((id) => values[id] === 'hidden'),
  )
  for (const { total, parts } of used) {
    const hidden = [total, ...parts].filter((id) => values[id] === 'hidden')
    for (const id of hidden) parent[find(id)] = find(hidden[0] ?? id)
  }
  const pieces = new Map<number, { ids: number[]; floors: number[]; rows: AttackRow[] }>()
  const index = new Map<number, number>()
  values.forEach((value, id) => {
    if (value !== 'hidden') return
    const piece = pieces.get(find(id)) ?? { ids: [], floors: [], rows: [] }
    piece.floors.push(floorOf(id))
    index.set(id, piece.ids.push(id) - 1)
    pieces.set(find(id), piece)
  })
  for (const { total, parts } of used) {
    const terms: [number, number][] = []
    let right = 0
    for (const [id, sign] of [[total, 1] as const, ...parts.map((part) => [part, -1] as const)]) {
      const value = values[id]
      if (value === 'hidden') {
        terms.push([index.get(id) ?? 0, sign])
        right -= sign * floorOf(id)
      } else if (typeof value === 'number') right -= sign * value
    }
    const hidden = [total, ...parts].find((id) => values[id] === 'hidden') ?? total
    pieces.get(find(hidden))?.rows.push({ terms, right })
  }
  return [...pieces.values()]
}
