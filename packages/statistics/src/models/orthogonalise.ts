import { addScaled, dot, type Vector } from './vectors.js'

/** A column counts as a sum of earlier ones when less than this part of its length is left beside them: the tolerance of R's `lm`. */
const TOLERANCE = 1e-7

/** A column that says nothing of its own, and the earlier columns of which it is a sum. */
export interface Dependence {
  readonly column: number
  readonly on: readonly number[]
}

/** A = Q·R, with orthonormal columns of Q; or the columns of A that are sums of others. */
export interface Orthogonalised {
  readonly q: readonly Vector[]
  /** Columns of the inverse of R: row c says how the coefficient c is made of the products of y with the columns of Q. */
  readonly inverse: readonly Vector[]
  readonly dependences: readonly Dependence[]
}

/** The largest power of two that is not larger than the largest number of the column: dividing by it loses nothing. */
function powerOfTwo(column: Vector): number {
  let largest = 0
  for (const value of column) largest = Math.max(largest, Math.abs(value))
  return largest > 0 && Number.isFinite(largest) ? 2 ** Math.max(-1020, Math.floor(Math.log2(largest))) : 1
}

/** Solves R·s = b for upper triangular R (given by columns), for the first b.length rows. */
function backSubstitute(r: readonly Vector[], b: Vector): Vector {
  const s = Float64Array.from(b)
  for (let j = s.length - 1; j >= 0; j -= 1) {
    const column = r[j] as Vector
    s[j] = (s[j] as number) / (column[j] as number)
    for (let i = 0; i < j; i += 1) s[i] = (s[i] as number) - (s[j] as number) * (column[i] as number)
  }
  return s
}

/** Makes the reflector of a column from row `j` on, in place, and returns the number that it leaves on the diagonal. */
function reflect(column: Vector, j: number): number {
  const length = Math.sqrt(dot(column, column, j))
  const diagonal = (column[j] as number) > 0 ? -length : length
  column[j] = (column[j] as number) - diagonal
  const half = Math.sqrt(dot(column, column, j) / 2)
  for (let i = j; i < column.length; i += 1) column[i] = (column[i] as number) / half
  return diagonal
}

/**
 * Householder's QR (Golub and Van Loan, Matrix Computations, 5.2), columns scaled by powers of two first. The columns given are overwritten. The cost
 * is 4·n·k² operations for n rows and k columns.
 */
export function orthogonalise(columns: readonly Vector[]): Orthogonalised {
  const rows = columns[0]?.length ?? 0
  const reflectors: Vector[] = []
  const r: Vector[] = []
  const scales: number[] = []
  const kept: number[] = []
  const dependences: Dependence[] = []
  for (const [j, column] of columns.entries()) {
    const scale = powerOfTwo(column)
    for (let i = 0; i < rows; i += 1) column[i] = (column[i] as number) / scale
    const before = Math.sqrt(dot(column, column))
    for (const [i, reflector] of reflectors.entries()) addScaled(column, -dot(reflector, column, i), reflector, i)
    const at = reflectors.length
    const above = column.slice(0, at)
    if (at >= rows || Math.sqrt(dot(column, column, at)) <= TOLERANCE * before) {
      const parts = backSubstitute(r, above)
      const on = kept.filter((_, i) => Math.abs(parts[i] as number) > 1e-6 * before)
      dependences.push({ column: j, on })
      continue
    }
    const diagonal = reflect(column, at)
    r.push(Float64Array.of(...above, diagonal))
    reflectors.push(column)
    scales.push(scale)
    kept.push(j)
  }
  if (dependences.length > 0) return { q: [], inverse: [], dependences }
  const size = reflectors.length
  const q = reflectors.map((_, j) => {
    const unit = new Float64Array(rows)
    unit[j] = 1
    for (let i = j; i >= 0; i -= 1) {
      const reflector = reflectors[i] as Vector
      addScaled(unit, -dot(reflector, unit, i), reflector, i)
    }
    return unit
  })
  const inverse = r.map((_, j) => {
    const unit = new Float64Array(j + 1)
    unit[j] = 1
    const solved = new Float64Array(size)
    solved.set(backSubstitute(r, unit))
    return solved.map((value, i) => value / (scales[i] as number))
  })
  return { q, inverse, dependences }
}
