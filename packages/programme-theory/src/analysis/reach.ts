import { idsOf } from '../graph/idsOf.js'
import { indexOf } from '../graph/indexOf.js'
import { placesOf } from '../graph/placesOf.js'
import { reached } from '../graph/reached.js'
import type { Theory } from '../model/theory.js'

/** From where reach is asked for: from these nodes on, or back from them. Ids of nodes of any kind. */
export type ReachOptions =
  | { readonly from: string | readonly string[]; readonly to?: undefined }
  | { readonly to: string | readonly string[]; readonly from?: undefined }

/**
 * What some nodes lead to (`from`), or what leads to them (`to`), near or far: ids of nodes in the author's order. A node named by the caller is among
 * them only where a way of at least one link comes to it, from itself round a feedback or from another of those named. Danish: rækkevidde.
 *
 * A link that decreases leads on like any other. Conditions that links name are taken to hold; `whatIf` tells what falls where they do not.
 * Throws a TypeError that names the nearest ids for a node that the theory does not have.
 * Cost: O(n + m) for n nodes and m links.
 *
 * ```ts
 * import type { Theory } from '@groundplan/programme-theory'
 * import { reach } from '@groundplan/programme-theory/analysis'
 * const theory: Theory = {
 *   id: 'walks', title: { en: 'Walks', da: 'Gåture' },
 *   nodes: [
 *     { is: 'activity', id: 'walk', label: { en: 'Evening walks', da: 'Aftengåture' } },
 *     { is: 'outcome', id: 'known', label: { en: 'Neighbours know each other', da: 'Naboer kender hinanden' } },
 *     { is: 'goal', id: 'company', label: { en: 'Company', da: 'Fællesskab' } },
 *   ],
 *   links: [{ id: 'walk-known', from: 'walk', to: 'known' }, { id: 'known-company', from: 'known', to: 'company' }],
 * }
 * reach(theory, { from: 'walk' }) // => ['known', 'company']
 * reach(theory, { to: 'company' }) // => ['walk', 'known']
 * ```
 */
export function reach(theory: Theory, options: ReachOptions): readonly string[] {
  const index = indexOf(theory)
  const along = options.from !== undefined
  const starts = placesOf(index, options.from ?? options.to)
  const first = along ? index.outStart : index.inStart
  const links = along ? index.outLinks : index.inLinks
  const ends = along ? index.to : index.from
  const next = starts.flatMap((start) =>
    Array.from(links.subarray(first[start], first[start + 1]), (link) => ends[link] as number),
  )
  const seen = reached(index, next, along ? 'along' : 'against')
  const found: number[] = []
  seen.forEach((one, place) => {
    if (one === 1) found.push(place)
  })
  return idsOf(index, found)
}
