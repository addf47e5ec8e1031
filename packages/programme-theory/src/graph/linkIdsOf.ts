import type { TheoryIndex } from './indexOf.js'

/** The ids of links by their places. */
export function linkIdsOf({ theory }: TheoryIndex, places: Iterable<number>): readonly string[] {
  return Array.from(places, (place) => theory.links[place]?.id as string)
}
