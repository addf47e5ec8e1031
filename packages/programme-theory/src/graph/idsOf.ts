import type { TheoryIndex } from './indexOf.js'

/** The ids of nodes by their places. */
export function idsOf({ theory }: TheoryIndex, places: Iterable<number>): readonly string[] {
  return Array.from(places, (place) => theory.nodes[place]?.id as string)
}
