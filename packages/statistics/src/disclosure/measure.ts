import { type AttackBounds, attackPiece } from './attackPiece.js'
import { type AttackPiece, type AttackValue, attackPieces } from './attackSystem.js'
import type { Relation } from './layout.js'

/** One of the numbers of each cell, as its owner knows it: the count, or the magnitude. */
export interface Measure {
  readonly name: 'count' | 'magnitude'
  /** By cell; `nothing` for what adds nothing, `hidden` where the measure is not published at all. */
  readonly values: readonly AttackValue[]
  readonly relations: readonly Relation[]
  /** The least that a withheld cell can be. */
  readonly floor: number
  readonly whole: boolean
  readonly scale: number
  /** Whether what a reader can defend leaves enough in doubt. */
  readonly wide: (id: number, lower: number, upper: number) => boolean
  /** Whether a cell can be withheld to protect others: a zero that is shown cannot, nor can what is missing or not applicable. */
  readonly movable: (id: number) => boolean
  /** How far a cell must be able to move up and down for that. */
  readonly moves: (id: number) => readonly number[]
}

/** How far cells move in a table that keeps all sums, by cell. */
export type Move = ReadonlyMap<number, number>

/**
 * The withheld cells of a measure that are not protected, by the owner's own knowledge: the table as it is, and `moves` of it. Pieces found to be protected
 * are remembered in `seen`.
 */
export function unprotected(
  measure: Measure,
  withheld: ReadonlySet<number>,
  { moves, seen }: { readonly moves: readonly Move[]; readonly seen: Set<string> },
): readonly number[] {
  const { values, floor } = measure
  const hidden = values.map((value, id) => (withheld.has(id) && value !== 'nothing' ? ('hidden' as const) : value))
  const floorOf = (id: number): number => (values[id] === 'hidden' ? 0 : floor)
  const pieces = attackPieces(measure.relations, hidden, floorOf)
  const pieceOf = new Map(pieces.flatMap(({ ids }, at) => ids.map((id) => [id, at] as const)))
  const within = pieces.map((): Move[] => [])
  for (const move of moves) {
    const [first, ...others] = [...new Set([...move.keys()].map((id) => pieceOf.get(id)))]
    if (first !== undefined && others.length === 0) within[first]?.push(move)
  }
  return pieces.flatMap((piece, at) => {
    const text = `${measure.name} ${piece.ids.join(' ')}`
    if (seen.has(text)) return []
    const failing = failingOf(measure, piece, within[at] ?? [])
    if (failing.length === 0) seen.add(text)
    return failing
  })
}

function failingOf(
  { values, whole, scale, wide }: Measure,
  piece: AttackPiece,
  moves: readonly Move[],
): readonly number[] {
  const own = piece.ids.map((id) => values[id])
  const truth = own.filter((value) => typeof value === 'number')
  const moved = moves.map((move) => truth.map((value, index) => value + (move.get(piece.ids[index] ?? -1) ?? 0)))
  const bounds = attackPiece(piece, {
    whole,
    scale,
    known: truth.length === own.length ? [truth, ...moved] : undefined,
    enough: (index, least, most) => own[index] === 'hidden' || wide(piece.ids[index] ?? 0, least, most),
  })
  const holds = (id: number, bound: AttackBounds | undefined): boolean =>
    bound !== undefined && wide(id, bound.least, bound.most)
  return piece.ids.filter((id, index) => typeof values[id] === 'number' && !holds(id, bounds?.[index]))
}
