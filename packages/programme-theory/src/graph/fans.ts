import type { TheoryIndex } from './indexOf.js'

/** How many other nodes lead to each node, and how many it leads to; by the node's place. */
export interface Fans {
  readonly in: Int32Array
  readonly out: Int32Array
}

/** Fan-in and fan-out: other nodes, each counted once however many links there are. O(n + m). */
export function fans({ size, from, to, inStart, inLinks, outStart, outLinks }: TheoryIndex): Fans {
  const last = new Int32Array(size)
  const count = (first: Int32Array, links: Int32Array, ends: Int32Array): Int32Array => {
    last.fill(-1)
    const counted = new Int32Array(size)
    for (let place = 0; place < size; place += 1) {
      for (let at = first[place] as number; at < (first[place + 1] as number); at += 1) {
        const other = ends[links[at] as number] as number
        if (other === place || last[other] === place) continue
        last[other] = place
        counted[place] = (counted[place] as number) + 1
      }
    }
    return counted
  }
  return { in: count(inStart, inLinks, from), out: count(outStart, outLinks, to) }
}
