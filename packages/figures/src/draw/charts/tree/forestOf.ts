import { circlesOf } from '../../../circlesOf.js'
import type { TreeFigure, TreeNode } from '../../../treeFigure.js'
import { words } from '../../words.js'

/** A node in its place; numbers are places in the list of branches. */
export interface Branch {
  readonly node: TreeNode
  readonly parent: number | undefined
  /** Of a root: what stands before it. Empty for all others. */
  readonly before: readonly number[]
  /** What hangs from it otherwise: after a root, and further out for all others. */
  readonly children: readonly number[]
  /** How far from its root: 0 for a root, 1, 2 … after it, −1, −2 … before it. */
  readonly level: number
}

/** Trees beside each other: every node of the figure once, in reading order of the figure; the roots by their places. */
export interface Forest {
  readonly branches: readonly Branch[]
  readonly roots: readonly number[]
  /** How many levels stand before the roots, and from the roots on. */
  readonly levels: { readonly before: number; readonly after: number }
}

/**
 * The trees of a figure. The first node of an id counts; what hangs from an id that is not there gets a root that says so; where nodes hang from each
 * other in a circle, the first of them becomes a root. So every node is there once.
 */
export function forestOf({ nodes: given }: TreeFigure): Forest {
  const places = new Map<string, number>()
  const nodes: TreeNode[] = []
  for (const node of given) {
    if (places.has(node.id)) continue
    places.set(node.id, nodes.length)
    nodes.push(node)
  }
  const parents: (number | undefined)[] = nodes.map(() => undefined)
  for (let index = 0; index < parents.length; index += 1) {
    const id = nodes[index]?.parent
    if (id === undefined) continue
    let parent = places.get(id)
    if (parent === undefined) {
      parent = nodes.push({ id, label: { verbatim: id }, state: { label: words.notInFigure, tone: 'unknown' } }) - 1
      parents.push(undefined)
      places.set(id, parent)
    }
    parents[index] = parent
  }
  const circles = circlesOf(parents)
  for (const first of circles) parents[first] = undefined
  const before = nodes.map((): number[] => [])
  const children = nodes.map((): number[] => [])
  const roots: number[] = []
  parents.forEach((parent, index) => {
    if (parent === undefined) roots.push(index)
    else if (parents[parent] === undefined && nodes[index]?.side === 'before') before[parent]?.push(index)
    else children[parent]?.push(index)
  })
  const levels = nodes.map(() => 0)
  const most = { before: 0, after: nodes.length === 0 ? 0 : 1 }
  const waiting: (readonly [at: number, level: number])[] = roots.map((root) => [root, 0])
  for (const [at, level] of waiting) {
    levels[at] = level
    most.before = Math.max(most.before, -level)
    most.after = Math.max(most.after, level + 1)
    for (const one of before[at] as number[]) waiting.push([one, -1])
    for (const one of children[at] as number[]) waiting.push([one, level < 0 ? level - 1 : level + 1])
  }
  const branches = nodes.map((node, index): Branch => {
    return {
      node,
      parent: parents[index],
      before: before[index] as number[],
      children: children[index] as number[],
      level: levels[index] as number,
    }
  })
  return { branches, roots, levels: most }
}
