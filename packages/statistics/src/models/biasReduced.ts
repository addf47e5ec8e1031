import type { Clustering } from './design.js'
import { type Meat, scoresMeat } from './meat.js'
import type { Solved } from './solve.js'
import { symmetricEigen } from './symmetricEigen.js'
import { addScaled, dot, rowOf, times, transposedTimes, type Vector, weightedProducts, zeros } from './vectors.js'

/** An eigenvalue below this is 0, and its direction is left out (clubSandwich does the same). */
const NO_EIGENVALUE = 1e-12

/** What is left of a column beside the others, as a part of it, when it is rounding. */
const DEPENDENT = 1e-13

/** An orthonormal basis of what the columns span: Gram and Schmidt, twice. */
function basisOf(columns: readonly Vector[]): Vector[] {
  const basis: Vector[] = []
  for (const column of columns) {
    const left = Float64Array.from(column)
    const before = Math.sqrt(dot(left, left))
    for (const unit of [...basis, ...basis]) addScaled(left, -dot(unit, left), unit)
    const length = Math.sqrt(dot(left, left))
    if (length > DEPENDENT * before) basis.push(left.map((value) => value / length))
  }
  return basis
}

/** What one cluster adds: the score for the covariance, and for each coefficient of interest what its degrees of freedom need. */
interface ClusterPart {
  readonly score: Vector
  readonly coefficients: readonly { readonly own: number; readonly u: Vector; readonly v: Vector }[]
}

/** The rows of one cluster: Z = X·R⁻¹ and W·Z by columns, residuals, weights of one observation; each row times the root of its count. */
interface ClusterRows {
  readonly z: readonly Vector[]
  readonly wz: readonly Vector[]
  readonly residuals: Vector
}

/**
 * The adjustment A = B^(−½), B = I − H − Hᵀ + Z·(ZᵀW²Z)·Zᵀ for the rows of a cluster, H = Z·ZᵀW. B differs from the unit matrix only where Z and W·Z
 * reach, so that the eigenvalues of a small matrix are enough, however many rows a cluster has. Rows with the same x and weight count as one: what
 * differs among them is orthogonal to both.
 */
function adjustment(
  { z, wz }: ClusterRows,
  middle: readonly Vector[],
  isWeighted: boolean,
): (vector: Vector) => Vector {
  const basis = basisOf(isWeighted ? [...z, ...wz] : z)
  const small = zeros(basis.length, basis.length)
  for (const [j, column] of small.entries()) column[j] = 1
  const a = z.map((column) => transposedTimes(basis, column))
  const b = wz.map((column) => transposedTimes(basis, column))
  for (const [j, first] of a.entries()) {
    const toMiddle = times(a, middle[j] as Vector)
    for (const [m, column] of small.entries()) {
      addScaled(column, first[m] as number, toMiddle)
      addScaled(column, -(first[m] as number), b[j] as Vector)
      addScaled(column, -((b[j] as Vector)[m] as number), first)
    }
  }
  const { values, vectors } = symmetricEigen(small)
  const factors = values.map((value) => (value > NO_EIGENVALUE ? 1 / Math.sqrt(value) : 0) - 1)
  return (vector) => {
    const adjusted = Float64Array.from(vector)
    const inside = transposedTimes(vectors, transposedTimes(basis, vector))
    const change = times(
      vectors,
      inside.map((value, i) => value * (factors[i] as number)),
    )
    for (const [j, unit] of basis.entries()) addScaled(adjusted, change[j] as number, unit)
    return adjusted
  }
}

/** Satterthwaite's degrees of freedom: (Σ Pgg)²/Σ Pgh², with P the covariance of the clusters' parts in a coefficient under the working model. */
function satterthwaite(parts: readonly ClusterPart[], c: number, middle: readonly Vector[]): number {
  let trace = 0
  let squares = 0
  const found = parts.map(({ coefficients }) => coefficients[c] as ClusterPart['coefficients'][number])
  for (const [g, { own, u, v }] of found.entries()) {
    const t = times(middle, u)
    addScaled(t, -1, v)
    for (let h = 0; h <= g; h += 1) {
      const other = found[h] as (typeof found)[number]
      const shared = dot(t, other.u) - dot(u, other.v) + (h === g ? own : 0)
      if (h === g) trace += shared
      squares += (h === g ? 1 : 2) * shared * shared
    }
  }
  return (trace * trace) / squares
}

/**
 * CR2 and its degrees of freedom, for the coefficients at `interest`. The working model is that of `clubSandwich` for `lm`: observations independent
 * and of one variance, whatever their weights. The cost of the degrees of freedom grows as the square of the number of clusters.
 */
export function biasReduced(
  { design, q, inverse, residuals }: Solved,
  { index, count }: Clustering,
  interest: readonly number[],
): { readonly meat: Meat; readonly df: readonly number[] } {
  const { counts, weight } = design
  const sizes = new Int32Array(count)
  for (const g of index) sizes[g] = (sizes[g] as number) + 1
  const rows = Array.from(sizes, (size) => new Int32Array(size))
  for (let i = index.length - 1; i >= 0; i -= 1) {
    const g = index[i] as number
    sizes[g] = (sizes[g] as number) - 1
    ;(rows[g] as Int32Array)[sizes[g] as number] = i
  }
  const each = weight.map((value, i) => value / (counts?.[i] ?? 1))
  const root = each.map(Math.sqrt)
  const z = q.map((column) => column.map((value, i) => value / (root[i] as number)))
  const wz = q.map((column) => column.map((value, i) => value * (root[i] as number)))
  const counted = counts === undefined ? residuals : residuals.map((value, i) => value * Math.sqrt(counts[i] as number))
  const isWeighted = each.some((value) => value !== each[0])
  const middle = weightedProducts(q, each)
  const directions = interest.map((c) => rowOf(inverse, c))
  const parts = rows.map((members): ClusterPart => {
    const pick = (column: Vector) => {
      const own = new Float64Array(members.length)
      for (let i = 0; i < own.length; i += 1) own[i] = column[members[i] as number] as number
      return own
    }
    const cluster: ClusterRows = { z: z.map(pick), wz: wz.map(pick), residuals: pick(counted) }
    const adjust = adjustment(cluster, middle, isWeighted)
    return {
      score: transposedTimes(cluster.wz, adjust(cluster.residuals)),
      coefficients: directions.map((direction) => {
        const g = adjust(times(cluster.wz, direction))
        return { own: dot(g, g), u: transposedTimes(cluster.z, g), v: transposedTimes(cluster.wz, g) }
      }),
    }
  })
  return {
    meat: scoresMeat(
      parts.map(({ score }) => score),
      1,
    ),
    df: interest.map((_, c) => satterthwaite(parts, c, middle)),
  }
}
