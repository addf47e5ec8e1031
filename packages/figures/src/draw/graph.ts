import type { Text } from '@groundplan/kernel'
import type { GraphFigure } from '../graphFigure.js'
import type { LayeredNode } from '../layeredFigure.js'
import { words } from './words.js'

/** A link between nodes by their place in the list. */
export interface Link {
  readonly from: number
  readonly to: number
  readonly label?: Text | undefined
  readonly direction: 'forward' | 'back' | 'none'
  readonly line: 'solid' | 'dashed' | 'dotted'
  /** The verb that says it. */
  readonly verb: 'leadsTo' | 'mayLeadTo' | 'conditionOf' | 'returnsTo' | 'belongsWith' | 'linkedWith'
}

/** Nodes with an id each, and links whose ends are there: the common form of what is drawn. */
export interface Graph {
  readonly nodes: readonly LayeredNode[]
  readonly links: readonly Link[]
}

/** The graph of a figure. The first node of an id counts; a link to an id that is not there gets a node that says so. */
export function graphOf(figure: GraphFigure): Graph {
  const places = new Map<string, number>()
  const nodes: LayeredNode[] = []
  for (const node of figure.nodes) {
    if (places.has(node.id)) continue
    places.set(node.id, nodes.length)
    nodes.push(node)
  }
  const place = (id: string): number => {
    const known = places.get(id)
    if (known !== undefined) return known
    places.set(id, nodes.length)
    return nodes.push({ id, label: { verbatim: id }, state: { label: words.notInFigure, tone: 'unknown' } }) - 1
  }
  if (figure.kind === 'network') {
    const links = figure.links.map(({ from, to, label, directed }): Link => {
      const kind =
        directed === true
          ? ({ direction: 'forward', verb: 'leadsTo' } as const)
          : ({ direction: 'none', verb: 'linkedWith' } as const)
      return { from: place(from), to: place(to), label, line: 'solid', ...kind }
    })
    return { nodes, links }
  }
  const links = figure.links.map(({ from, to, label, direction = 'forward', line = 'solid' }): Link => {
    const drawn = direction === 'back' ? 'dashed' : line
    return { from: place(from), to: place(to), label, direction, line: drawn, verb: verbOf(direction, line) }
  })
  return { nodes, links }
}

function verbOf(direction: 'forward' | 'back' | 'none', line: 'solid' | 'dashed' | 'dotted'): Link['verb'] {
  if (direction === 'back') return 'returnsTo'
  if (line === 'dotted') return 'conditionOf'
  if (direction === 'none') return 'belongsWith'
  return line === 'dashed' ? 'mayLeadTo' : 'leadsTo'
}
