import type { TheoryIndex } from './indexOf.js'

/**
 * What every way from the activities must pass: the dominator tree from a root that stands before all activities. Nodes that an activity leads to,
 * activities included, are numbered from 1 on; the root is 0.
 */
export interface Dominators {
  /** The number of a node by its place; 0 where no activity leads. */
  readonly numberOf: Int32Array
  /** The place of a node by its number; -1 for the root. */
  readonly placeOf: Int32Array
  /** The number of the last node that every way passes before this one, by number; 0 where there is none. */
  readonly before: Int32Array
  /** Where a number stands in the tree read from the root, and how many stand from there on below it, itself included. */
  readonly at: Int32Array
  readonly below: Int32Array
  /** Places of the goals that an activity leads to, in the order of `at`. */
  readonly goals: Int32Array
  /** How many of them stand before each `at`, and after the last. */
  readonly goalsBefore: Int32Array
}

/** Lengauer and Tarjan's way with path compression, without recursion: O((n + m) log n). */
export function dominators(index: TheoryIndex): Dominators {
  const { size, activities, goals } = index
  const { numberOf, placeOf, parent, count } = numbered(index)
  const before = immediate(index, numberOf, placeOf, parent, count)
  const below = new Int32Array(count + 1).fill(1)
  for (let v = count; v > 0; v -= 1)
    below[before[v] as number] = (below[before[v] as number] as number) + (below[v] as number)
  const at = new Int32Array(count + 1)
  const free = new Int32Array(count + 1)
  free[0] = 1
  for (let v = 1; v <= count; v += 1) {
    const up = before[v] as number
    at[v] = free[up] as number
    free[up] = (at[v] as number) + (below[v] as number)
    free[v] = (at[v] as number) + 1
  }
  const goalsBefore = new Int32Array(count + 2)
  const standing = new Int32Array(count + 1).fill(-1)
  for (const goal of goals) if (numberOf[goal] !== 0) standing[at[numberOf[goal] as number] as number] = goal
  for (let place = 0; place <= count; place += 1) {
    goalsBefore[place + 1] = (goalsBefore[place] as number) + (standing[place] === -1 ? 0 : 1)
  }
  return { numberOf, placeOf, before, at, below, goals: standing.filter((goal) => goal !== -1), goalsBefore }

  function numbered({ to, outStart, outLinks }: TheoryIndex) {
    const numberOf = new Int32Array(size)
    const placeOf = new Int32Array(size + 1).fill(-1)
    const parent = new Int32Array(size + 1)
    const next = outStart.slice(0, size)
    const way = new Int32Array(size)
    let count = 0
    for (const root of activities) {
      if (numberOf[root] !== 0) continue
      let depth = 0
      way[0] = root
      count += 1
      numberOf[root] = count
      placeOf[count] = root
      while (depth >= 0) {
        const node = way[depth] as number
        const link = next[node] as number
        if (link >= (outStart[node + 1] as number)) {
          depth -= 1
          continue
        }
        next[node] = link + 1
        const other = to[outLinks[link] as number] as number
        if (numberOf[other] !== 0) continue
        count += 1
        numberOf[other] = count
        placeOf[count] = other
        parent[count] = numberOf[node] as number
        depth += 1
        way[depth] = other
      }
    }
    return { numberOf, placeOf, parent, count }
  }
}

function immediate(
  { activities, from, inStart, inLinks }: TheoryIndex,
  numberOf: Int32Array,
  placeOf: Int32Array,
  parent: Int32Array,
  count: number,
): Int32Array {
  const semi = Int32Array.from({ length: count + 1 }, (_, v) => v)
  const label = semi.slice()
  const ancestor = new Int32Array(count + 1).fill(-1)
  const before = new Int32Array(count + 1)
  // Those that share a semidominator: the first of them by the semidominator, the next of them by the one before.
  const bucket = new Int32Array(count + 1)
  const inBucket = new Int32Array(count + 1)
  const climbed = new Int32Array(count + 1)
  const best = (v: number): number => {
    if (ancestor[v] === -1) return label[v] as number
    let steps = 0
    let top = v
    while (ancestor[ancestor[top] as number] !== -1) {
      climbed[steps] = top
      steps += 1
      top = ancestor[top] as number
    }
    while (steps > 0) {
      steps -= 1
      const low = climbed[steps] as number
      const high = ancestor[low] as number
      if ((semi[label[high] as number] as number) < (semi[label[low] as number] as number))
        label[low] = label[high] as number
      ancestor[low] = ancestor[high] as number
    }
    return label[v] as number
  }
  const started = new Uint8Array(count + 1)
  for (const activity of activities) started[numberOf[activity] as number] = 1
  for (let v = count; v > 0; v -= 1) {
    const place = placeOf[v] as number
    let least = started[v] === 1 ? 0 : v
    for (let at = inStart[place] as number; at < (inStart[place + 1] as number); at += 1) {
      const other = numberOf[from[inLinks[at] as number] as number] as number
      if (other === 0) continue
      least = Math.min(least, semi[best(other)] as number)
    }
    semi[v] = least
    inBucket[v] = bucket[least] as number
    bucket[least] = v
    const up = parent[v] as number
    ancestor[v] = up
    for (let w = bucket[up] as number; w !== 0; w = inBucket[w] as number) {
      const u = best(w)
      before[w] = (semi[u] as number) < (semi[w] as number) ? u : up
    }
    bucket[up] = 0
  }
  for (let v = 1; v <= count; v += 1) {
    if (before[v] !== semi[v]) before[v] = before[before[v] as number] as number
  }
  return before
}
