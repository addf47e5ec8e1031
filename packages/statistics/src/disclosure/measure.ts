import { type AttackBounds, attackPiece } from './attackPiece.js'
import { type AttackPiece, type AttackValue, attackPieces } from './attackSystem.js'
import type { Relation } from './layout.js'

/** One of the numbers of each cell, as its owner knows it: the count, or the magnitude. */
export interface Measure {
  readonly name: 'count' | 'magnitude'
  /** By cell; `nothing` for what adds nothing, `hidden` where the measure is not published at all. */
  readonly values: readonly AttackValue[]
  /** By cell, those that no table shows included: what its owner knows of it. */
  readonly own: readonly (number | undefined)[]
  readonly relations: readonly Relation[]
  /** The least that a withheld cell can be. */
  readonly floor: number
  readonly whole: boolean
  readonly scale: number
  /** Whether what a reader can defend leaves enough in doubt. */
  readonly wide: (id: number, lower: number, upper: number) => boolean
  /** Whether a cell is withheld on its own account. */
  readonly sensitive: (id: number) => boolean
  /** Whether readers can tell too much of a cell that no table shows. */
  readonly tells: (id: number, found: AttackBounds) => boolean
  /** The cells of each contributor who is alone in some: they must not be what protects the others. */
  readonly lone: readonly (readonly number[])[]
  /** Whether a cell can be withheld to protect others: a zero that is shown cannot, nor can what is missing or not applicable. */
  readonly movable: (id: number) => boolean
  /** How far a cell must be able to move up and down for that. */
  readonly moves: (id: number) => readonly number[]
}

/** How far cells move in a table that keeps all sums, by cell. */
export type Move = ReadonlyMap<number, number>

/** A cell that is not protected, against a reader who knows the cells `still` (none, when it is not protected against any). */
export interface Unprotected {
  readonly id: number
  readonly still: readonly number[]
}

/**
 * The withheld cells of a measure that are not protected, by the owner's own knowledge: the table as it is, and `moves` of it. Pieces found to be protected
 * are remembered in `seen`.
 */
export function unprotected(
  measure: Measure,
  withheld: ReadonlySet<number>,
  { moves, seen }: { readonly moves: readonly Move[]; readonly seen: Set<string> },
): readonly Unprotected[] {
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
  const lone = pieces.map((): (readonly number[])[] => [])
  for (const group of measure.lone) {
    const at = pieceOf.get(group.find((id) => pieceOf.has(id)) ?? -1)
    if (at !== undefined) lone[at]?.push(group)
  }
  return pieces.flatMap((piece, at) => {
    const text = `${measure.name} ${piece.ids.join(' ')}`
    if (seen.has(text)) return []
    const known = tablesOf(measure, piece, within[at] ?? [])
    const failing = failingOf(measure, piece, known).map((id) => ({ id, still: [] }))
    if (failing.length > 0) return failing
    const told = (lone[at] ?? []).flatMap((still) => toldTo(measure, piece, known, still).map((id) => ({ id, still })))
    if (told.length === 0) seen.add(text)
    return told
  })
}

/** The piece as its owner knows it, and as the moves change it; none where the owner does not know all of it. */
function tablesOf({ own }: Measure, { ids }: AttackPiece, moves: readonly Move[]): readonly (readonly number[])[] {
  const truth = ids.flatMap((id) => own[id] ?? [])
  if (truth.length < ids.length) return []
  return [truth, ...moves.map((move) => truth.map((value, index) => value + (move.get(ids[index] ?? -1) ?? 0)))]
}

function failingOf(
  { values, whole, scale, wide, tells }: Measure,
  piece: AttackPiece,
  known: readonly (readonly number[])[],
): readonly number[] {
  const shown = piece.ids.map((id) => typeof values[id] === 'number')
  const bounds = attackPiece(piece, {
    whole,
    scale,
    known,
    enough: (index, least, most) => {
      const id = piece.ids[index] ?? 0
      return shown[index] ? wide(id, least, most) : !tells(id, { lower: -Infinity, upper: Infinity, least, most })
    },
  })
  const fails = (id: number, index: number): boolean => {
    const found = bounds?.[index] ?? { lower: 0, upper: Infinity, least: Infinity, most: -Infinity }
    return shown[index] ? !wide(id, found.least, found.most) : tells(id, found)
  }
  return piece.ids.filter(fails)
}

/** The sensitive cells of a piece of which one who knows the cells `still` can tell too much. */
function toldTo(
  { own, values, whole, scale, sensitive, wide }: Measure,
  piece: AttackPiece,
  known: readonly (readonly number[])[],
  still: readonly number[],
): readonly number[] {
  const others = piece.ids.flatMap((id, index) => (still.includes(id) && own[id] !== undefined ? [] : [index]))
  const at = new Map(others.map((index, now) => [index, now]))
  const ids = others.map((index) => piece.ids[index] ?? 0)
  const must = (index: number): boolean => {
    const id = ids[index] ?? 0
    return typeof values[id] === 'number' && sensitive(id)
  }
  const bounds = attackPiece(
    {
      ids,
      floors: others.map((index) => piece.floors[index] ?? 0),
      rows: piece.rows.map(({ terms, right }) => ({
        terms: terms.flatMap(([index, sign]) => {
          const now = at.get(index)
          return now === undefined ? [] : [[now, sign] as const]
        }),
        right: terms.reduce((left, [index, sign]) => {
          if (at.has(index)) return left
          return left - sign * ((own[piece.ids[index] ?? 0] ?? 0) - (piece.floors[index] ?? 0))
        }, right),
      })),
    },
    {
      whole,
      scale,
      known: known.map((table) => others.map((index) => table[index] ?? 0)),
      enough: (index, least, most) => !must(index) || wide(ids[index] ?? 0, least, most),
    },
  )
  return ids.filter((id, index) => {
    const { least, most } = bounds?.[index] ?? { least: Infinity, most: -Infinity }
    return must(index) && !wide(id, least, most)
  })
}
