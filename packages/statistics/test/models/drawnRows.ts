import type { Drawn } from '../support/drawn.js'
import { frozen } from '../support/oracle.js'

type Columns = readonly (readonly number[])[]

const named = (columns: Columns): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(columns.map((column, j) => [`x${j + 1}`, column]))

/** The cluster of each row. */
function clustersOf(from: Drawn, sizes: readonly number[], fewest: number, tops: readonly number[]): readonly number[] {
  const G = from.pick(sizes)
  const top = from.pick(tops)
  return from.many(G, () => fewest + from.whole(top)).flatMap((size, j) => Array<number>(size).fill(j + 1))
}

/** As `draw_rows` of drawn.oracle.R. */
export function drawRows(from: Drawn) {
  const clusters = clustersOf(from, [3, 4, 6, 10, 25], 2, [0, 3, 9])
  const n = clusters.length
  const x: (readonly number[])[] = []
  const count = 1 + from.whole(2)
  for (let j = 0; j < count; j += 1) {
    const kind = from.whole(4)
    const before = x[j - 1]
    if (kind === 0) x.push(clusters.map((g) => g % 2))
    else if (kind === 1) x.push(from.many(n, () => Math.floor(from.noise() * 100) / 100))
    else if (kind === 2) x.push(from.many(n, () => from.whole(2)))
    else if (kind === 3) x.push(clusters.map((_, i) => 1000 + (i + 1) / 10))
    else if (before === undefined) x.push(from.many(n, () => from.whole(20) / 10))
    else x.push(before.map((value) => value + (from.whole(200) - 100) / 1e5))
  }
  const of = from.whole(2)
  const weights =
    of === 0 ? undefined : of === 1 ? from.many(n, () => (1 + from.whole(30)) / 10) : clusters.map((g) => 1 + (g % 3))
  const level = from.many(Math.max(...clusters), () => from.noise())
  const first = x[0]!
  const y = first.map((value, i) => value - first[0]! + level[clusters[i]! - 1]! + from.noise() * 3)
  const intercept = from.pick([1, 1, 1, 0]) === 1
  const lag = from.whole(4)
  return frozen({
    y: y.map((value) => Math.floor(value * 1000) / 1000),
    x: named(x),
    weights,
    clusters,
    intercept,
    lag,
  })
}

/** As `draw_cells` of drawn.oracle.R. */
export function drawCells(from: Drawn) {
  const clusters = clustersOf(from, [4, 6, 10, 25], 3, [2, 9])
  const x: (readonly number[])[] = []
  const count = 1 + from.whole(2)
  for (let j = 0; j < count; j += 1) {
    const kind = from.whole(2)
    x.push(clusters.map((g) => (kind === 0 ? g % 2 : from.whole(kind))))
  }
  const weights = from.whole(1) === 0 ? undefined : clusters.map((g) => 1 + (g % 3))
  const level = from.many(Math.max(...clusters), () => from.whole(4))
  const y = x[0]!.map((value, i) => value + level[clusters[i]! - 1]! + from.whole(9))
  return frozen({ y, x: named(x), weights, clusters, intercept: true, lag: undefined as number | undefined })
}
