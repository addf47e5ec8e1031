import type { TheoryIndex } from '../graph/indexOf.js'

/**
 * By which link each node is first come to from a start over links of a level or more: -1 for not at all, -2 for the start itself. Fewest links
 * first, and of those in the theory's order. `way: 'in'` goes against the links; links from the start straight to `notStraightTo` are not used.
 */
export function cameBy(
  index: TheoryIndex,
  start: number,
  bounds: Uint8Array,
  level: number,
  { way = 'out', notStraightTo = -1 }: { readonly way?: 'out' | 'in'; readonly notStraightTo?: number } = {},
): Int32Array {
  const [starts, links, ends] =
    way === 'out' ? [index.outStart, index.outLinks, index.to] : [index.inStart, index.inLinks, index.from]
  const came = new Int32Array(index.size).fill(-1)
  const queue = [start]
  came[start] = -2
  for (const node of queue) {
    const end = starts[node + 1] as number
    for (let i = starts[node] as number; i < end; i += 1) {
      const link = links[i] as number
      const next = ends[link] as number
      if ((bounds[link] as number) < level || came[next] !== -1) continue
      if (node === start && next === notStraightTo) continue
      came[next] = link
      queue.push(next)
    }
  }
  return came
}
