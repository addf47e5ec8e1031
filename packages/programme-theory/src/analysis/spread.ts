import type { TheoryIndex } from '../graph/indexOf.js'

/** Up to this many starts go into one spread: each has a bit. */
export const startsPerSpread = 32

/**
 * From which of up to 32 starts each node can be come to, as bits by node; links may be let in bit by bit, from the strongest on. A start has its
 * own bit. Each node is looked at again only when it gains a bit, so the cost is that of one search in most theories and never more than that
 * of one for each start.
 */
export interface Spread {
  readonly bits: Int32Array
  /** Lets in links, by their places, and goes on as far as they lead. */
  letIn(links: readonly number[]): void
}

/** A spread along the links, or against them to find what leads to the starts. */
export function spreadFrom(index: TheoryIndex, starts: readonly number[], way: 'out' | 'in'): Spread {
  const [begin, links] = way === 'out' ? [index.outStart, index.outLinks] : [index.inStart, index.inLinks]
  const [source, target] = way === 'out' ? [index.from, index.to] : [index.to, index.from]
  const bits = new Int32Array(index.size)
  const open = new Uint8Array(index.theory.links.length)
  starts.forEach((node, i) => {
    bits[node] = (bits[node] as number) | (1 << i)
  })
  const queue: number[] = []
  const waiting = new Uint8Array(index.size)
  const pass = (link: number): void => {
    const to = target[link] as number
    const gained = (bits[to] as number) | (bits[source[link] as number] as number)
    if (gained === bits[to]) return
    bits[to] = gained
    if (waiting[to] === 1) return
    waiting[to] = 1
    queue.push(to)
  }
  return {
    bits,
    letIn: (added) => {
      for (const link of added) {
        if (source[link] === -1) continue
        open[link] = 1
        pass(link)
      }
      for (let at = 0; at < queue.length; at += 1) {
        const node = queue[at] as number
        waiting[node] = 0
        const end = begin[node + 1] as number
        for (let i = begin[node] as number; i < end; i += 1) {
          const link = links[i] as number
          if (open[link] === 1) pass(link)
        }
      }
      queue.length = 0
    },
  }
}
