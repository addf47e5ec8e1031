import { feedbacks as feedbacksOf } from '../graph/feedbacks.js'
import { idsOf } from '../graph/idsOf.js'
import { indexOf } from '../graph/indexOf.js'
import { linkIdsOf } from '../graph/linkIdsOf.js'
import type { Theory } from '../model/theory.js'

/** Nodes of a theory that lead back to themselves. Danish: tilbagekobling. */
export interface TheoryFeedback {
  /** Ids of all nodes that lead to one another, in the author's order. */
  readonly nodes: readonly string[]
  /** A shortest way round: each of `links` leads from the node of its place to the next, the last back to the first. */
  readonly cycle: {
    readonly nodes: readonly string[]
    readonly links: readonly string[]
    /** `reinforcing` with an even number of links that decrease, none included; else `balancing`. Danish: forstærkende, balancerende. */
    readonly loop: 'reinforcing' | 'balancing'
  }
}

/**
 * The feedbacks of a theory: one for each set of nodes that all lead to one another, and one for each node with a link to itself. A real feedback is
 * no error; it is what a systems map is for. Danish: tilbagekoblinger.
 *
 * Cost: O(n + m) for n nodes and m links, and at most 500 m more for the cycles: among more than 250 000 nodes × links that hang together, the cycle
 * shown is a shortest of those through the first node, not of all.
 *
 * ```ts
 * import type { Theory } from '@groundplan/programme-theory'
 * import { feedbacks } from '@groundplan/programme-theory/analysis'
 * const theory: Theory = {
 *   id: 'walks', title: { en: 'Walks', da: 'Gåture' },
 *   nodes: [
 *     { is: 'outcome', id: 'known', label: { en: 'Neighbours know each other', da: 'Naboer kender hinanden' } },
 *     { is: 'outcome', id: 'fear', label: { en: 'Fear of going out', da: 'Utryghed ude' } },
 *   ],
 *   links: [
 *     { id: 'known-fear', from: 'known', to: 'fear', polarity: 'decreases' },
 *     { id: 'fear-known', from: 'fear', to: 'known', polarity: 'decreases' },
 *   ],
 * }
 * feedbacks(theory)
 * // => [{ nodes: ['known', 'fear'],
 * //       cycle: { nodes: ['known', 'fear'], links: ['known-fear', 'fear-known'], loop: 'reinforcing' } }]
 * ```
 */
export function feedbacks(theory: Theory): readonly TheoryFeedback[] {
  const index = indexOf(theory)
  return feedbacksOf(index).map(({ nodes, cycle }) => {
    const against = cycle.links.filter((link) => theory.links[link]?.polarity === 'decreases').length
    return {
      nodes: idsOf(index, nodes),
      cycle: {
        nodes: idsOf(index, cycle.nodes),
        links: linkIdsOf(index, cycle.links),
        loop: against % 2 === 0 ? 'reinforcing' : 'balancing',
      },
    }
  })
}
