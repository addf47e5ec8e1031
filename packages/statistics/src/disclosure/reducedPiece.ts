import type { AttackPiece } from './attackSystem.js'

/** A piece solved for its dependent amounts: amount of `dependent` = right - Σ coefficient × free amount. */
export interface ReducedPiece {
  readonly free: readonly number[]
  readonly solved: readonly SolvedAmount[]
  /** The sums contradict each other: no table agrees with all of them. */
  readonly contradictory: boolean
  /** Every coefficient is a whole number, so whole free amounts give whole amounts. */
  readonly whole: boolean
}

/** An amount that follows from the free ones: right − Σ coefficient × free. */
export interface SolvedAmount {
  readonly dependent: number
  readonly right: number
  /** The index in `free`, and the coefficient. */
  readonly terms: readonly (readonly [index: number, coefficient: number])[]
}

const TINY = 1e-9
const near = (value: number): number => (Math.abs(value - Math.round(value)) < TINY ? Math.round(value) : value)

/**
 * Gauss and Jordan's elimination. The coefficients begin as +1 and -1 and stay small whole numbers in tables; what is within 1e-9 of one is taken to be one,
 * so errors do not grow. `scale` is the size of the largest number published, for judging whether the rest of a sum is nothing.
 */
export function reducePiece({ ids, rows }: AttackPiece, scale: number): ReducedPiece {
  const width = ids.length
  const matrix = rows.map(({ terms, right }) => {
    const row = new Float64Array(width + 1)
    for (const [index, sign] of terms) row[index] = (row[index] ?? 0) + sign
    row[width] = right
    return row
  })
  const pivots: { row: Float64Array; column: number }[] = []
  let rest = matrix
  let contradictory = false
  while (rest.length > 0) {
    // The row with the fewest terms first, and in it a coefficient of 1: it keeps the rest sparse.
    const sizes = rest.map((row) => row.subarray(0, width).reduce((sum, value) => sum + (value === 0 ? 0 : 1), 0))
    const shortest = Math.min(...sizes.filter((size) => size > 0))
    if (!Number.isFinite(shortest)) {
      contradictory = rest.some((row) => Math.abs(row[width] ?? 0) > TINY * Math.max(1, scale))
      break
    }
    const row = rest[sizes.indexOf(shortest)] ?? new Float64Array(width + 1)
    let column = row.findIndex((value, at) => at < width && Math.abs(value) === 1)
    if (column < 0) column = row.findIndex((value) => value !== 0)
    const lead = row[column] ?? 1
    for (let at = 0; at <= width; at += 1) row[at] = (row[at] ?? 0) / lead
    for (const other of [...rest, ...pivots.map((pivot) => pivot.row)]) {
      const factor = other[column] ?? 0
      if (other === row || factor === 0) continue
      for (let at = 0; at < width; at += 1)
        if (row[at] !== 0) other[at] = near((other[at] ?? 0) - factor * (row[at] ?? 0))
      other[width] = (other[width] ?? 0) - factor * (row[width] ?? 0)
    }
    pivots.push({ row, column })
    rest = rest.filter((other) => other !== row)
  }
  const dependent = new Set(pivots.map(({ column }) => column))
  const free = ids.map((_, index) => index).filter((index) => !dependent.has(index))
  const solved = pivots.map(({ row, column }) => ({
    dependent: column,
    right: row[width] ?? 0,
    terms: free.flatMap((index, at) => ((row[index] ?? 0) === 0 ? [] : [[at, row[index] ?? 0] as const])),
  }))
  const whole = solved.every(({ terms }) => terms.every(([, coefficient]) => Number.isInteger(coefficient)))
  return { free, solved, contradictory, whole }
}
