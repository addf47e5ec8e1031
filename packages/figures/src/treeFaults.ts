import type { Finding } from '@groundplan/kernel'
import { circlesOf } from './circlesOf.js'
import { doubles, fault } from './figureFaults.js'
import type { TreeFigure } from './treeFigure.js'

/** The faults of a tree: ids that are there twice, nodes that hang from one that is not there or in a circle, sides away from a root. */
export function treeFaults({ nodes }: TreeFigure): readonly Finding[] {
  const places = new Map<string, number>()
  nodes.forEach(({ id }, index) => {
    if (!places.has(id)) places.set(id, index)
  })
  const own = (id: string, index: number): boolean => places.get(id) === index
  const parents = nodes.map(({ id, parent }, index) =>
    own(id, index) && parent !== undefined ? places.get(parent) : undefined,
  )
  const circles = new Set(circlesOf(parents))
  const found = nodes.flatMap(({ id, parent, side }, index): readonly Finding[] => {
    if (parent === undefined || !own(id, index)) return []
    const above = parents[index]
    if (above === undefined) return [fault('noParent', ['nodes', index, 'parent'], { id: parent })]
    if (circles.has(index)) return [fault('circle', ['nodes', index, 'parent'], { id })]
    // One that hangs from a node that is not there is no root: that node is.
    const isRoot = nodes[above]?.parent === undefined || circles.has(above)
    return side !== undefined && !isRoot ? [fault('sideBelow', ['nodes', index, 'side'], { id })] : []
  })
  return [...doubles(nodes, 'nodes'), ...found]
}
