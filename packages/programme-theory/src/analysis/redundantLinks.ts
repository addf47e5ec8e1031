import { indexOf } from '../graph/indexOf.js'
import { linkIdsOf } from '../graph/linkIdsOf.js'
import { strongComponents } from '../graph/strongComponents.js'
import type { Theory } from '../model/theory.js'

/** So many words of 32 bits are carried along at a time. */
const BLOCK = 32

/**
 * Links that say nothing new about what leads to what: a longer way goes the same way. Ids of links in the author's order; all of them may be left out at
 * once without changing what leads to what (the transitive reduction). Such a link need not be wrong: it may say that there is a second mechanism.
 * Danish: overflødige pile.
 *
 * With feedbacks, nodes that lead to one another count as one place: links between them are never redundant, and a link out of or into them is when
 * another way leads over a third place. Several links from one place to another are not redundant either. Links with an end outside the
 * theory are left out. Cost: O(n · (n + m) / 32) for n nodes and m links; memory 128 bytes for each node.
 *
 * ```ts
 * import type { Theory } from '@groundplan/programme-theory'
 * import { redundantLinks } from '@groundplan/programme-theory/analysis'
 * const theory: Theory = {
 *   id: 'walks', title: { en: 'Walks', da: 'Gåture' },
 *   nodes: [
 *     { is: 'activity', id: 'walk', label: { en: 'Evening walks', da: 'Aftengåture' } },
 *     { is: 'outcome', id: 'known', label: { en: 'Neighbours know each other', da: 'Naboer kender hinanden' } },
 *     { is: 'goal', id: 'company', label: { en: 'Company', da: 'Fællesskab' } },
 *   ],
 *   links: [
 *     { id: 'walk-known', from: 'walk', to: 'known' },
 *     { id: 'known-company', from: 'known', to: 'company' },
 *     { id: 'walk-company', from: 'walk', to: 'company' },
 *   ],
 * }
 * redundantLinks(theory) // => ['walk-company']
 * ```
 */
export function redundantLinks(theory: Theory): readonly string[] {
  const index = indexOf(theory)
  const { from, to, outStart, outLinks } = index
  const { count, of, members, start } = strongComponents(index)
  const block = Math.min(BLOCK, Math.ceil(count / 32))
  // For each component, which components of the block at hand are led to by at least one link.
  const ahead = new Uint32Array(count * block)
  const redundant = new Uint8Array(from.length)
  for (let first = 0; first < count; first += block * 32) {
    if (first > 0) ahead.fill(0)
    const end = Math.min(count, first + block * 32)
    // What a component leads to has a lower number: nothing before `first` leads to the block.
    for (let c = first; c < count; c += 1) {
      const own = c * block
      const eachLink = (visit: (link: number, other: number) => void): void => {
        for (let i = start[c] as number; i < (start[c + 1] as number); i += 1) {
          const node = members[i] as number
          for (let at = outStart[node] as number; at < (outStart[node + 1] as number); at += 1) {
            const link = outLinks[at] as number
            const other = of[to[link] as number] as number
            if (other !== c && other >= first) visit(link, other)
          }
        }
      }
      eachLink((_, other) => {
        for (let w = 0; w < block; w += 1) {
          ahead[own + w] = (ahead[own + w] as number) | (ahead[other * block + w] as number)
        }
      })
      // So far only what a way of two links or more leads to.
      eachLink((link, other) => {
        if (other >= end) return
        const place = other - first
        if ((((ahead[own + (place >> 5)] as number) >>> (place & 31)) & 1) === 1) redundant[link] = 1
      })
      eachLink((_, other) => {
        if (other >= end) return
        const word = own + ((other - first) >> 5)
        ahead[word] = (ahead[word] as number) | (1 << ((other - first) & 31))
      })
    }
  }
  const found: number[] = []
  redundant.forEach((one, link) => {
    if (one === 1) found.push(link)
  })
  return linkIdsOf(index, found)
}
