import type { TheoryIndex } from './indexOf.js'

/**
 * 1 for each node that one comes to from `starts`, those included, along the arrows or against them; by the node's place. O(n + m). A link that
 * decreases leads on like any other.
 */
export function reached(index: TheoryIndex, starts: Iterable<number>, way: 'along' | 'against'): Uint8Array {
  const first = way === 'along' ? index.outStart : index.inStart
  const links = way === 'along' ? index.outLinks : index.inLinks
  const ends = way === 'along' ? index.to : index.from
  const seen = new Uint8Array(index.size)
  const waiting = new Int32Array(index.size)
  let count = 0
  for (const place of starts) {
    if (seen[place] === 1) continue
    seen[place] = 1
    waiting[count] = place
    count += 1
  }
  for (let i = 0; i < count; i += 1) {
    const node = waiting[i] as number
    for (let at = first[node] as number; at < (first[node + 1] as number); at += 1) {
      const other = ends[links[at] as number] as number
      if (seen[other] === 1) continue
      seen[other] = 1
      waiting[count] = other
      count += 1
    }
  }
  return seen
}
