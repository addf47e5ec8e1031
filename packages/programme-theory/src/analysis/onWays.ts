import { indexOf, type TheoryIndex } from '../graph/indexOf.js'
import { shortestPaths } from '../graph/shortestPaths.js'
import { strongComponents } from '../graph/strongComponents.js'

/** Among more links than this, and after so many ways, it is not told: about a second of search at worst. */
const mostLinks = 200
const mostWays = 2_000

/**
 * Which links ways without a node twice go by from one node to another, when only some links may be used, each of which lies on a way of any kind:
 * places, or at least all of those that are asked for. Undefined where all do, as in theories without feedbacks, and where it would take too long
 * to tell: what it costs to find out whether a link is on such a way grows exponentially with the number of links at worst.
 */
export function onWays(
  index: TheoryIndex,
  from: number,
  to: number,
  usable: readonly boolean[],
  isAsked: (link: number) => boolean,
): ReadonlySet<number> | undefined {
  const { theory } = index
  const places = [...usable.keys()].filter((link) => usable[link] === true)
  if (places.length > mostLinks) return undefined
  const part = indexOf({ ...theory, links: places.map((link) => theory.links[link] as (typeof theory.links)[number]) })
  if (strongComponents(part).count === part.size) return undefined
  const asked = new Set(places.filter(isAsked))
  const found = new Set<number>()
  let left = mostWays
  for (const { links } of shortestPaths(part, [from], [to], Number.POSITIVE_INFINITY)) {
    for (const link of links) {
      const place = places[link] as number
      if (asked.delete(place)) found.add(place)
    }
    if (asked.size === 0) return found
    left -= 1
    if (left === 0) return undefined
  }
  return found
}
