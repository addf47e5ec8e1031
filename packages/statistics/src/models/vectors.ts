/** One number for each row; every vector and every column of a matrix in this family is one. */
export type Vector = Float64Array

/** Rows that are summed before they are added to the rest: millions of rows then cost hardly more digits than some. */
const BLOCK = 1024

/** Σ aᵢ·bᵢ, from the row `from` on. */
export function dot(a: Vector, b: Vector, from = 0): number {
  let sum = 0
  for (let start = from; start < a.length; start += BLOCK) {
    const end = Math.min(a.length, start + BLOCK)
    let part = 0
    for (let i = start; i < end; i += 1) part += (a[i] as number) * (b[i] as number)
    sum += part
  }
  return sum
}

/** Adds `factor` times `added` to `target`, from the row `from` on. The target is a vector of the caller's own. */
export function addScaled(target: Vector, factor: number, added: Vector, from = 0): void {
  for (let i = from; i < target.length; i += 1) target[i] = (target[i] as number) + factor * (added[i] as number)
}

/** As many columns of zeros. */
export const zeros = (rows: number, columns: number): Vector[] =>
  Array.from({ length: columns }, () => new Float64Array(rows))

/** The matrix, given by columns, times a vector. */
export function times(columns: readonly Vector[], factors: Vector): Vector {
  const product = new Float64Array(columns[0]?.length ?? 0)
  for (const [j, column] of columns.entries()) addScaled(product, factors[j] as number, column)
  return product
}

/** Each column's product with the vector: the transposed matrix times the vector. */
export const transposedTimes = (columns: readonly Vector[], vector: Vector): Vector =>
  Float64Array.from(columns, (column) => dot(column, vector))

/** Row `i` of a matrix given by columns. */
export const rowOf = (columns: readonly Vector[], i: number): Vector =>
  Float64Array.from(columns, (column) => column[i] as number)

/** Adds factor·v·vᵀ to a symmetric matrix of the caller's own. */
export function addOuter(matrix: readonly Vector[], v: Vector, factor = 1): void {
  for (const [j, column] of matrix.entries()) addScaled(column, factor * (v[j] as number), v)
}

/** Σ over rows of factorᵢ·rowᵢ·rowᵢᵀ. */
export const weightedProducts = (columns: readonly Vector[], factors: Vector): Vector[] =>
  columns.map((column) =>
    transposedTimes(
      columns,
      column.map((value, i) => value * (factors[i] as number)),
    ),
  )
