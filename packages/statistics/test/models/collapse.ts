import type { Cell, ClusterKey } from '../../src/index.js'

/** Observations, as a test has them. */
export interface Rows {
  readonly y: readonly number[]
  readonly x: Readonly<Record<string, readonly number[]>>
  readonly weights?: readonly number[] | undefined
  readonly clusters?: readonly ClusterKey[] | undefined
}

/** The observations as cells: one for each combination of x and weight (and of cluster). */
export function collapse({ y, x, weights, clusters }: Rows, byCluster: boolean): Cell<string>[] {
  const cells = new Map<
    string,
    { -readonly [K in keyof Cell<string>]: Cell<string>[K] } & { n: number; sum: number; sumOfSquares: number }
  >()
  for (const [i, value] of y.entries()) {
    const own = Object.fromEntries(Object.entries(x).map(([name, column]) => [name, column[i]!]))
    const cluster = byCluster ? clusters?.[i] : undefined
    const weight = weights?.[i] ?? 1
    const key = JSON.stringify([own, weight, cluster])
    const cell = cells.get(key) ?? {
      x: own,
      n: 0,
      sum: 0,
      sumOfSquares: 0,
      weight,
      ...(cluster === undefined ? {} : { cluster }),
    }
    cell.n += 1
    cell.sum += value
    cell.sumOfSquares += value * value
    cells.set(key, cell)
  }
  return [...cells.values()]
}
