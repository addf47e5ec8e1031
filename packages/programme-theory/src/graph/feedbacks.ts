import type { TheoryIndex } from './indexOf.js'
import { shortestCycle } from './shortestCycle.js'
import { strongComponents } from './strongComponents.js'

/** Nodes that lead back to themselves. Danish: tilbagekobling. */
export interface Feedback {
  /** Places of all nodes that lead to one another, in the author's order. */
  readonly nodes: readonly number[]
  /** One way round through some of them: from the first of `nodes` on it, each of `links` leads from the node of its place to the next. */
  readonly cycle: { readonly nodes: readonly number[]; readonly links: readonly number[] }
}

/**
 * The feedbacks of a theory in the author's order: one for each set of two or more nodes that all lead to one another, with a shortest cycle of at
 * least two of them, and one for each node with a link to itself. O(n + m) but for the shortest cycles: see {@link shortestCycle}.
 */
export function feedbacks(index: TheoryIndex): readonly Feedback[] {
  const { size, from, to } = index
  const found: Feedback[] = []
  const looped = new Uint8Array(size)
  for (let link = 0; link < from.length; link += 1) {
    const node = from[link] as number
    if (node < 0 || node !== to[link] || looped[node] === 1) continue
    looped[node] = 1
    found.push({ nodes: [node], cycle: { nodes: [node], links: [link] } })
  }
  const { count, members, start } = strongComponents(index)
  if (count < size) {
    for (let c = 0; c < count; c += 1) {
      if ((start[c + 1] as number) - (start[c] as number) < 2) continue
      const nodes = [...members.subarray(start[c], start[c + 1])].sort((a, b) => a - b)
      found.push({ nodes, cycle: shortestCycle(index, nodes) })
    }
  }
  return found.sort((a, b) => (a.nodes[0] as number) - (b.nodes[0] as number) || a.nodes.length - b.nodes.length)
}
