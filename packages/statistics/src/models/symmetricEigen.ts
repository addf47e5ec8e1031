import type { Vector } from './vectors.js'

/** Eigenvalues of a symmetric matrix, and its eigenvectors by columns. */
export interface Eigen {
  readonly values: Vector
  readonly vectors: readonly Vector[]
}

/** Turns the columns p and q of a matrix by an angle, in place. */
function turn(columns: readonly Vector[], p: number, q: number, cosine: number, sine: number): void {
  const first = columns[p] as Vector
  const second = columns[q] as Vector
  for (let i = 0; i < first.length; i += 1) {
    const a = first[i] as number
    const b = second[i] as number
    first[i] = cosine * a - sine * b
    second[i] = sine * a + cosine * b
  }
}

/** Turns the rows p and q of a matrix by an angle, in place. */
function turnRows(columns: readonly Vector[], p: number, q: number, cosine: number, sine: number): void {
  for (const column of columns) {
    const a = column[p] as number
    const b = column[q] as number
    column[p] = cosine * a - sine * b
    column[q] = sine * a + cosine * b
  }
}

/** Jacobi's method with cyclic sweeps (Golub and Van Loan, Matrix Computations, 8.5): slow for large matrices, accurate to the last digits. */
export function symmetricEigen(matrix: readonly Vector[]): Eigen {
  const size = matrix.length
  const a = matrix.map((column) => Float64Array.from(column))
  const vectors = matrix.map((_, j) => Float64Array.from({ length: size }, (__, i) => (i === j ? 1 : 0)))
  const at = (i: number, j: number) => (a[j] as Vector)[i] as number
  for (let sweep = 0; sweep < 60; sweep += 1) {
    let turned = false
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const off = at(p, q)
        // What adds nothing to either diagonal element is as good as zero: the matrices here are of the order of one.
        if (Math.abs(off) <= 1e-17) continue
        turned = true
        const theta = (at(q, q) - at(p, p)) / (2 * off)
        const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1))
        const cosine = 1 / Math.hypot(tangent, 1)
        const sine = tangent * cosine
        turn(a, p, q, cosine, sine)
        turnRows(a, p, q, cosine, sine)
        turn(vectors, p, q, cosine, sine)
      }
    }
    if (!turned) break
  }
  return { values: Float64Array.from(a, (column, j) => column[j] as number), vectors }
}
