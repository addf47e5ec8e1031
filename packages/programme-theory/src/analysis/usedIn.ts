import { wholeTheories } from '../graph/wholeTheories.js'
import type { Theories } from '../model/theory.js'

/** A node that theories share. */
export interface SharedNode {
  readonly node: string
  /** Id of the theory that it stands in. */
  readonly home: string
  /** Ids of the other theories that use it, in the order of the content. */
  readonly usedIn: readonly string[]
}

/**
 * The nodes that are used in other theories than the one they stand in, by what those include, directly or by way of another. Whoever changes
 * such a node changes all of these theories. Theories that are stores of parts alone count as homes, not as users. Time grows with the number
 * of nodes in all theories, included ones with them.
 *
 * ```ts
 * import { usedIn } from '@groundplan/programme-theory/analysis'
 * const goal = { is: 'goal', id: 'well-being', label: { en: 'Well-being', da: 'Trivsel' } } as const
 * const own = { title: { en: 'Area' }, nodes: [], links: [], includes: [{ theory: 'shared' }] } as const
 * usedIn({ items: [{ id: 'shared', title: { en: 'For all' }, nodes: [goal], links: [], isPart: true }, { id: 'north', ...own }, { id: 'south', ...own }] })
 * // => [{ node: 'well-being', home: 'shared', usedIn: ['north', 'south'] }]
 * ```
 */
export function usedIn(content: Theories): readonly SharedNode[] {
  const found = new Map<number, Map<number, string[]>>()
  for (const { place, theory, pathOfNode } of wholeTheories(content)) {
    theory.nodes.forEach((_, i) => {
      const [, home, , node] = pathOfNode(i) as readonly [string, number, string, number]
      if (home === place) return
      const nodes = found.get(home) ?? new Map<number, string[]>()
      found.set(home, nodes)
      nodes.set(node, [...(nodes.get(node) ?? []), theory.id])
    })
  }
  return content.items.flatMap(({ id: home, nodes }, at) =>
    nodes.flatMap(({ id: node }, i) => {
      const users = found.get(at)?.get(i)
      return users === undefined ? [] : [{ node, home, usedIn: users }]
    }),
  )
}
