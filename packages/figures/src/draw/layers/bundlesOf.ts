import type { Link } from '../graph.js'
import type { FilledLayer } from './layersOf.js'

/** Links of one kind from each of several nodes of a layer to each of several of the next: all of them, and nothing else. */
export interface Bundle {
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** The links by their place in the list. */
  readonly links: readonly number[]
  readonly line: 'solid' | 'dashed'
}

/** Fewer links than these are easier to follow one by one. */
const LEAST = 6

/**
 * The links that one junction can stand for: nodes of a layer that lead to exactly the same two or more nodes of the next, by six links or more of one kind
 * without labels. The second link between two nodes of the same kind stays by itself.
 */
export function bundlesOf(layers: readonly FilledLayer[], links: readonly Link[]): readonly Bundle[] {
  const layerOf = new Map<number, number>()
  layers.forEach(({ runs }, layer) => {
    for (const { nodes } of runs) for (const node of nodes) layerOf.set(node, layer)
  })
  // Of each node and kind: where it leads to in the next layer, and by which link.
  const fans = { solid: new Map<number, Map<number, number>>(), dashed: new Map<number, Map<number, number>>() }
  links.forEach(({ from, to, label, direction, line }, index) => {
    const isNext = layerOf.get(to) === (layerOf.get(from) as number) + 1
    if (!isNext || label !== undefined || direction !== 'forward' || line === 'dotted') return
    const fan = fans[line].get(from) ?? new Map<number, number>()
    fans[line].set(from, fan)
    if (!fan.has(to)) fan.set(to, index)
  })
  return (['solid', 'dashed'] as const).flatMap((line) => {
    const alike = new Map<
      string,
      { readonly from: number[]; readonly to: readonly number[]; readonly links: number[] }
    >()
    const inOrder = [...fans[line]].toSorted(([a], [b]) => a - b)
    for (const [node, fan] of inOrder) {
      const to = [...fan.keys()].toSorted((a, b) => a - b)
      const key = to.join(' ')
      const bundle = alike.get(key) ?? { from: [], to, links: [] }
      alike.set(key, bundle)
      bundle.from.push(node)
      bundle.links.push(...fan.values())
    }
    return [...alike.values()].flatMap((bundle): Bundle[] => {
      const { from, to } = bundle
      const isWorth = from.length > 1 && to.length > 1 && from.length * to.length >= LEAST
      return isWorth ? [{ ...bundle, line }] : []
    })
  })
}
