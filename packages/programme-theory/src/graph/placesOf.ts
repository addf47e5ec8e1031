import type { TheoryIndex } from './indexOf.js'
import { notThere } from './notThere.js'

/** The places of the nodes that a caller names, each once, in the caller's order. Throws a TypeError for an id that the theory does not have. */
export function placesOf(index: TheoryIndex, ids: string | readonly string[]): readonly number[] {
  const places = new Set<number>()
  for (const id of typeof ids === 'string' ? [ids] : ids) {
    const place = index.placeOf(id)
    if (place === undefined) {
      const { id: theory, nodes } = index.theory
      throw notThere(
        'node',
        id,
        `The theory ${JSON.stringify(theory)}`,
        nodes.map((node) => node.id),
      )
    }
    places.add(place)
  }
  return [...places]
}
