import type { Text } from '@groundplan/kernel'
import type { Theory } from '../model/theory.js'
import { columnsOfTheory } from './columnsOfTheory.js'
import { words } from './words.js'

/** A layer of a theory on one page. */
export interface TheoryLayer {
  readonly id: string
  readonly label: Text
  /** Places of its nodes, in the author's order. */
  readonly nodes: readonly number[]
}

/** The layers of a theory, from resources and context, which share one, to its goals; those without a node left out. */
export function layersOfTheory(theory: Theory): {
  readonly layers: readonly TheoryLayer[]
  readonly layerOf: Int32Array
} {
  const { columns, columnOf } = columnsOfTheory(theory)
  const both = columns.filter(({ is }) => is === 'resources' || is === 'context')
  const layers: { id: string; label: Text; nodes: number[] }[] = []
  const places = columns.map((column) => {
    const joins = both.length === 2 && both.includes(column)
    if (joins && column.is === 'context') return layers.length - 1
    // Its place among the others says nothing of when it comes.
    const label = column.is === 'notStated' ? words.notStatedLayer : column.label
    layers.push({ id: column.id, label: joins ? words.inputs : label, nodes: [] })
    return layers.length - 1
  })
  const layerOf = columnOf.map((column) => places[column] as number)
  layerOf.forEach((layer, node) => {
    layers[layer]?.nodes.push(node)
  })
  return { layers, layerOf }
}
