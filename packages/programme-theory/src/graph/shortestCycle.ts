import type { TheoryIndex } from './indexOf.js'
import { strongComponents } from './strongComponents.js'

/** Up to so many nodes × links, every node of a component is tried as a start; no more than 500 nodes, as there are never fewer links. */
const AFFORDABLE = 250_000

/**
 * A shortest cycle of at least two nodes in a strongly connected component, given by its nodes in the author's order; of equally short ones that
 * whose first node comes first. In a component of more than 250 000 nodes × links it is a shortest of those through the first node only, so that
 * the cost over a whole theory stays within O(n + 500 m).
 */
export function shortestCycle(
  index: TheoryIndex,
  nodes: readonly number[],
): { readonly nodes: readonly number[]; readonly links: readonly number[] } {
  const { outStart, outLinks, from, to } = index
  const { of } = strongComponents(index)
  const component = of[nodes[0] as number]
  let inside = 0
  for (const node of nodes) {
    for (let at = outStart[node] as number; at < (outStart[node + 1] as number); at += 1) {
      if (of[to[outLinks[at] as number] as number] === component) inside += 1
    }
  }
  const starts = nodes.length * inside <= AFFORDABLE ? nodes : nodes.slice(0, 1)
  // By the node's place: through which link it was first come to, in the round of the start that `round` tells.
  const via = new Map<number, number>()
  let best: number[] = []
  for (const start of starts) {
    // A cycle that is shorter than the best so far, or none: a link to a node `length` links away closes one of `length + 1`.
    via.clear()
    let front = [start]
    let length = 0
    search: while (front.length > 0 && (best.length === 0 || length + 1 < best.length)) {
      const next: number[] = []
      for (const node of front) {
        for (let at = outStart[node] as number; at < (outStart[node + 1] as number); at += 1) {
          const link = outLinks[at] as number
          const other = to[link] as number
          if (other === start && node !== start) {
            best = [link]
            for (let back = node; back !== start; back = from[best[0] as number] as number) {
              best.unshift(via.get(back) as number)
            }
            break search
          }
          if (other === start || of[other] !== component || via.has(other)) continue
          via.set(other, link)
          next.push(other)
        }
      }
      front = next
      length += 1
    }
    if (best.length === 2) break
  }
  return { nodes: best.map((link) => from[link] as number), links: best }
}
