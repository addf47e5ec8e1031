import type { TheoryIndex } from './indexOf.js'

/** Which nodes lead to one another: the strongly connected components of a theory. */
export interface StrongComponents {
  readonly count: number
  /**
   * The component of each node, by the node's place. Components are numbered against the arrows: a link between two of them goes from the higher
   * number to the lower, so that counting up visits what is led to before what leads there.
   */
  readonly of: Int32Array
  /** Places of nodes, component by component; those of component `c` from `start[c]` up to, not including, `start[c + 1]`. */
  readonly members: Int32Array
  readonly start: Int32Array
}

// Several analyses of one theory need them; kept as long as the index is.
const found = new WeakMap<TheoryIndex, StrongComponents>()

/** The strongly connected components by Tarjan's way, without recursion, in O(n + m); made once for each index. */
export function strongComponents(index: TheoryIndex): StrongComponents {
  const known = found.get(index)
  if (known !== undefined) return known
  const made = build(index)
  found.set(index, made)
  return made
}

function build({ size, to, outStart, outLinks }: TheoryIndex): StrongComponents {
  const of = new Int32Array(size).fill(-1)
  const members = new Int32Array(size)
  const start: number[] = []
  // 0: not met yet. A node's number is the order in which it was met; `low` the lowest number that it is known to lead back to.
  const met = new Int32Array(size)
  const low = new Int32Array(size)
  const next = outStart.slice(0, size)
  const open = new Int32Array(size)
  const way = new Int32Array(size)
  let opened = 0
  let count = 0
  let closed = 0
  let number = 0
  for (let root = 0; root < size; root += 1) {
    if (met[root] !== 0) continue
    let depth = 0
    way[0] = root
    number += 1
    met[root] = number
    low[root] = number
    open[opened] = root
    opened += 1
    while (depth >= 0) {
      const node = way[depth] as number
      const at = next[node] as number
      if (at < (outStart[node + 1] as number)) {
        next[node] = at + 1
        const other = to[outLinks[at] as number] as number
        if (met[other] === 0) {
          number += 1
          met[other] = number
          low[other] = number
          open[opened] = other
          opened += 1
          depth += 1
          way[depth] = other
        } else if (of[other] === -1 && (met[other] as number) < (low[node] as number)) low[node] = met[other] as number
        continue
      }
      depth -= 1
      const before = way[depth]
      if (depth >= 0 && (low[node] as number) < (low[before as number] as number)) {
        low[before as number] = low[node] as number
      }
      if (low[node] !== met[node]) continue
      start.push(closed)
      let member: number
      do {
        opened -= 1
        member = open[opened] as number
        of[member] = count
        members[closed] = member
        closed += 1
      } while (member !== node)
      count += 1
    }
  }
  start.push(closed)
  return { count, of, members, start: Int32Array.from(start) }
}
