import { solve } from 'yalps'
import type { AttackPiece } from './attackSystem.js'
import { type ReducedPiece, reducePiece } from './reducedPiece.js'

/** What an attacker can defend about one cell. */
export interface AttackBounds {
  /** No table that agrees with what is published has less. */
  lower: number
  /** None has more; `Infinity` when nothing limits it. */
  upper: number
  /** The least and the most in the tables that were found and checked. */
  least: number
  most: number
}

/** What an attacker knows beside the system itself. */
export interface AttackOptions {
  /** Counts are whole numbers. */
  readonly whole: boolean
  /** The size of the largest number published. */
  readonly scale: number
  /** Tables that may agree, as the owner of the data has them; they are checked. A reader has none. */
  readonly known?: readonly (readonly number[])[] | undefined
  /** When to stop looking for a cell: wide enough is enough for the owner. */
  readonly enough?: ((index: number, least: number, most: number) => boolean) | undefined
}

/** More amounts times sums than this are not attacked: the answer is unknown. A programme of this size takes minutes. */
const TOO_LARGE = 1_000_000

/**
 * The bounds of each cell of a piece. Amounts are measured in thousandths of the piece's largest sum while they are worked on, so that small amounts in a
 * table of large ones are told apart as well as large ones.
 */
export function attackPiece(piece: AttackPiece, options: AttackOptions): readonly AttackBounds[] | undefined {
  if (options.whole) return attack(piece, options)
  const sizes = [...piece.rows.map(({ right }) => Math.abs(right)), ...(options.known?.[0] ?? [])]
  const unit = Math.max(...sizes, 1e-9 * options.scale) / 1000 || 1
  const { known, enough } = options
  const bounds = attack(
    { ...piece, rows: piece.rows.map(({ terms, right }) => ({ terms, right: right / unit })) },
    {
      whole: false,
      // What is left of a sum after the known parts are taken off is as exact as the largest of them.
      scale: 1000 + 1e-3 * (options.scale / unit),
      known: known?.map((table) => table.map((value) => value / unit)),
      enough: enough && ((index, least, most) => enough(index, least * unit, most * unit)),
    },
  )
  return bounds?.map(({ lower, upper, least, most }) => ({
    lower: lower * unit,
    upper: upper * unit,
    least: least * unit,
    most: most * unit,
  }))
}

/**
 * The bounds of each cell of a piece, by two linear programmes each; fewer where a table found for another cell has reached the end already. Each solution
 * is rounded (counts) and checked against the sums themselves, so that a wide interval never rests on the solver's word. Where a programme's solution is not
 * whole, as may be in three dimensions, an integer programme follows. `undefined` when no table agrees.
 */
function attack(piece: AttackPiece, options: AttackOptions): readonly AttackBounds[] | undefined {
  const { whole, scale } = options
  const bounds: AttackBounds[] = piece.floors.map((floor) => ({
    lower: floor,
    upper: Infinity,
    least: Infinity,
    most: -Infinity,
  }))
  const slack = whole ? 0 : 1e-9 * Math.max(1, scale)

  const note = (amounts: readonly number[]): boolean => {
    const holds =
      amounts.every((amount) => amount >= -slack && (!whole || Number.isSafeInteger(amount))) &&
      piece.rows.every(
        ({ terms, right }) =>
          Math.abs(terms.reduce((sum, [index, sign]) => sum + sign * (amounts[index] ?? 0), -right)) <= slack,
      )
    if (!holds) return false
    amounts.forEach((amount, index) => {
      const bound = bounds[index]
      if (bound === undefined) return
      const value = (piece.floors[index] ?? 0) + Math.max(0, amount)
      bound.least = Math.min(bound.least, value)
      bound.most = Math.max(bound.most, value)
    })
    return true
  }
  for (const table of options.known ?? []) note(table.map((value, index) => value - (piece.floors[index] ?? 0)))

  const { enough } = options
  if (enough !== undefined && bounds.every(({ least, most }, index) => enough(index, least, most))) return bounds
  if (piece.ids.length * piece.rows.length > 4 * TOO_LARGE) return bounds
  const reduced = settled(reducePiece(piece, scale), whole ? 0 : 1e-9 * scale)
  if (reduced.contradictory) return undefined
  if (reduced.free.length * reduced.solved.length > TOO_LARGE) return bounds
  // An end this far beyond all that is known has no limit; the owner's own table may be all that says how large the amounts are.
  const known = bounds.reduce((largest, { most }) => Math.max(largest, most), 0)
  const size = 1 + known + piece.rows.reduce((sum, { right }) => sum + Math.abs(right), 0)
  const cap = Math.ceil(1000 * size)
  limitBySums(piece, bounds)

  for (const [index, bound] of bounds.entries()) {
    const floor = piece.floors[index] ?? 0
    if (enough?.(index, bound.least, bound.most)) continue
    for (const direction of ['maximize', 'minimize'] as const) {
      const highest = direction === 'maximize'
      if (highest ? bound.most >= bound.upper || bound.most > floor + cap / 10 : bound.least <= bound.lower) continue
      if (enough?.(index, bound.least, bound.most)) break
      const found = extreme(reduced, index, direction, cap, false)
      if (found === 'none') return undefined
      if (found === undefined) continue
      const end =
        floor + (whole ? (highest ? Math.floor(found.value + 1e-6) : Math.ceil(found.value - 1e-6)) : found.value)
      if (highest) bound.upper = Math.min(bound.upper, found.value >= cap - 0.5 ? Infinity : Math.max(end, bound.most))
      else bound.lower = Math.max(bound.lower, Math.min(end, bound.least))
      // No whole number lies between the ends: a half, that two sums give twice.
      if (whole && bound.lower > bound.upper) return undefined
      if (note(rounded(found.amounts, whole)) || !whole || !reduced.whole) continue
      const better = extreme(reduced, index, direction, cap, true)
      if (better === 'none' && bound.least === Infinity) return undefined
      if (better === undefined || better === 'none' || !note(rounded(better.amounts, true))) continue
      if (highest && better.value < cap - 0.5) bound.upper = Math.min(bound.upper, floor + Math.round(better.value))
      else if (!highest) bound.lower = Math.max(bound.lower, floor + Math.round(better.value))
    }
  }
  for (const bound of bounds) if (bound.most > 1 + cap / 10) bound.upper = Infinity
  return bounds
}

const rounded = (amounts: readonly number[], whole: boolean): readonly number[] =>
  whole
    ? amounts.map((amount) => (Math.abs(amount - Math.round(amount)) < 1e-5 ? Math.round(amount) : Number.NaN))
    : amounts

/** What is below nothing by no more than rounding is nothing. */
const settled = (reduced: ReducedPiece, slack: number): ReducedPiece => ({
  ...reduced,
  solved: reduced.solved.map((row) => (row.right < 0 && row.right >= -slack ? { ...row, right: 0 } : row)),
})

/** A part is at most what its total leaves: cheap, and often as good as a programme. */
function limitBySums(piece: AttackPiece, bounds: readonly AttackBounds[]): void {
  for (const { terms, right } of piece.rows) {
    const side = terms[0]?.[1] ?? 1
    if (terms.every(([, sign]) => sign === side))
      for (const [index] of terms) {
        const bound = bounds[index]
        if (bound) bound.upper = Math.min(bound.upper, (piece.floors[index] ?? 0) + Math.max(0, side * right))
      }
  }
}

/** The table with the most or the least of one cell: undefined when the solver did not end, `none` when no table agrees. */
function extreme(
  { free, solved }: ReducedPiece,
  index: number,
  direction: 'maximize' | 'minimize',
  cap: number,
  integers: boolean,
): { readonly value: number; readonly amounts: readonly number[] } | 'none' | undefined {
  const target = solved.find(({ dependent }) => dependent === index)
  const objective = new Map<number, number>(
    target ? target.terms.map(([at, coefficient]) => [at, -coefficient]) : [[free.indexOf(index), 1]],
  )
  const base = target?.right ?? 0
  const columns = free.map((_, at): [number, number][] => (objective.has(at) ? [[-1, objective.get(at) ?? 0]] : []))
  const constraints: [number, { max: number }][] = solved.flatMap(({ right, terms }, row) =>
    terms.length === 0 ? [] : [[row, { max: right }]],
  )
  if (direction === 'maximize') constraints.push([-1, { max: cap - base }])
  solved.forEach(({ terms }, row) => {
    for (const [at, coefficient] of terms) columns[at]?.push([row, coefficient])
  })
  if (solved.some(({ right, terms }) => terms.length === 0 && right < 0)) return 'none'
  const variables = columns.map((column, at): [number, [number, number][]] => [at, column])
  // The simplex method may go in a circle; another order of the variables leads out of it.
  for (const order of [variables, [...variables].reverse()]) {
    const answer = solve(
      { direction, objective: -1, constraints, variables: order, ...(integers && { integers: true }) },
      { maxPivots: 200 + 20 * (free.length + solved.length), maxIterations: 200 },
    )
    if (answer.status === 'infeasible') return 'none'
    if (answer.status !== 'optimal') continue
    const amounts = new Array<number>(free.length + solved.length).fill(0)
    for (const [at, value] of answer.variables) amounts[free[at] ?? 0] = value
    for (const { dependent, right, terms } of solved)
      amounts[dependent] = terms.reduce(
        (sum, [at, coefficient]) => sum - coefficient * (amounts[free[at] ?? 0] ?? 0),
        right,
      )
    return { value: amounts[index] ?? 0, amounts }
  }
  return undefined
}
