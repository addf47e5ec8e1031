import type { Text } from '@groundplan/kernel'
import { indexOf, type TheoryIndex } from '../graph/indexOf.js'
import { type Horizon, standardHorizons } from '../model/horizon.js'
import type { Theory } from '../model/theory.js'
import { words } from './words.js'

/** A column of a theory told as a table, or a layer of it drawn: nodes of one kind, or on one horizon. */
export interface TheoryColumn {
  readonly is: 'resources' | 'context' | 'activities' | 'outputs' | 'horizon' | 'goals' | 'notStated'
  /** Unique among the columns. */
  readonly id: string
  readonly label: Text
  readonly horizon?: Horizon | undefined
}

/**
 * The columns that a theory's nodes stand in, from what goes in to the goals, those without a node left out; and the column of each node. Changes of
 * which nobody said when they come stand before the goals and the first of what they lead to, but after all that leads to them.
 */
export function columnsOfTheory(theory: Theory): {
  readonly columns: readonly TheoryColumn[]
  /** The place of its column, by the place of the node. */
  readonly columnOf: Int32Array
} {
  const index = indexOf(theory)
  const horizons = theory.horizons ?? standardHorizons
  const all: readonly TheoryColumn[] = [
    { is: 'resources', id: 'resources', label: words.resources },
    { is: 'context', id: 'context', label: words.context },
    { is: 'activities', id: 'activities', label: words.activities },
    { is: 'outputs', id: 'outputs', label: words.outputs },
    // A colon keeps a horizon that is called like another column apart from it.
    ...horizons.map(
      (horizon, i): TheoryColumn => ({ is: 'horizon', id: `horizon:${i}`, label: horizon.label, horizon }),
    ),
    { is: 'goals', id: 'goals', label: words.goals },
    { is: 'notStated', id: 'notStated', label: words.notStated },
  ]
  const columnOf = new Int32Array(theory.nodes.length)
  const used = new Uint8Array(all.length)
  theory.nodes.forEach(({ is }, i) => {
    const at = index.stage[i] as number
    // Stages count from activities as 1; what lies around the initiative has two columns of its own here.
    const column = is === 'resource' ? 0 : is === 'condition' ? 1 : at < 0 ? all.length - 1 : at + 1
    columnOf[i] = column
    used[column] = 1
  })
  const kept = all.flatMap((_, column) => (used[column] === 1 && column < all.length - 1 ? [column] : []))
  if (used[all.length - 1] === 1) {
    const next = placeOfNotStated(index, columnOf, all.length - 1)
    const at = kept.findIndex((column) => column >= next)
    kept.splice(at < 0 ? kept.length : at, 0, all.length - 1)
  }
  const place = new Map(kept.map((column, i) => [column, i]))
  return {
    columns: kept.map((column) => all[column] as TheoryColumn),
    columnOf: columnOf.map((column) => place.get(column) as number),
  }
}

/** The column before which those stand that say no horizon: the first that they lead to, the goals at the latest, or the first after all that leads to them. */
function placeOfNotStated({ from, to }: TheoryIndex, columnOf: Int32Array, notStated: number): number {
  let first = notStated - 1
  let after = 0
  for (let k = 0; k < from.length; k += 1) {
    if ((from[k] as number) < 0) continue
    const start = columnOf[from[k] as number] as number
    const end = columnOf[to[k] as number] as number
    if (start === notStated && end !== notStated) first = Math.min(first, end)
    if (end === notStated && start !== notStated) after = Math.max(after, start + 1)
  }
  return Math.max(first, after)
}
