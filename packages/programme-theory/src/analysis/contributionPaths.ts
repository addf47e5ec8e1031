import { idsOf } from '../graph/idsOf.js'
import { indexOf } from '../graph/indexOf.js'
import { linkIdsOf } from '../graph/linkIdsOf.js'
import { placesOf } from '../graph/placesOf.js'
import { shortestPaths } from '../graph/shortestPaths.js'
import type { Theory } from '../model/theory.js'

/** One way from an activity to a goal. Danish: bidragsvej. */
export interface ContributionPath {
  /** Ids of its nodes from first to last, none twice. */
  readonly nodes: readonly string[]
  /** Ids of its links, one fewer than nodes and at least one. */
  readonly links: readonly string[]
}

/** Which ways are asked for. */
export interface ContributionPathOptions {
  /** Ids of nodes of any kind that ways start from; all activities when missing. */
  readonly from?: string | readonly string[] | undefined
  /** Ids of nodes of any kind that ways end at; all goals, and outcomes on the last horizon, when missing. */
  readonly to?: string | readonly string[] | undefined
  /** At most so many ways, 0 or more; 1 000 when missing; what is returned at the end says whether there were more. `Infinity` for all: their number may grow exponentially with the theory. */
  readonly limit?: number | undefined
  /** No way of more links than this, 0 or more; any length when missing. */
  readonly maxLinks?: number | undefined
}

const count = (name: string, value: number): number => {
  if (value === Number.POSITIVE_INFINITY || (Number.isInteger(value) && value >= 0)) return value
  throw new TypeError(`${name} is ${value}; give a whole number from 0 on, or Infinity.`)
}

/**
 * The ways from activities to goals, one by one and only as far as somebody asks, shortest first; equally short ones come in an order that the
 * author's order settles. A way passes no node twice, so that it ends in theories with feedbacks too; it may pass an activity or a goal on its way to
 * another. Links with the same ends make two ways. Danish: bidragsveje.
 *
 * When all are given, the generator returns `{ more }`: whether ways of those asked for remain that `limit` kept back. A `for` loop and a spread
 * drop what a generator returns; call `next` to see it, as below, or ask for one way more than you need.
 *
 * A link that decreases leads on like any other. Conditions that links name are taken to hold; `whatIf` tells what falls where they do not.
 * Throws a TypeError at once for ids that the theory does not have, naming the nearest, and for
 * limits that are no whole numbers. Cost for n nodes and m links: O(n + m) at first, then for each way what its nodes and their links amount to;
 * with feedbacks O(n + m) for each of its nodes at worst. Branches that cannot come to the end are never walked.
 *
 * ```ts
 * import type { Theory } from '@groundplan/programme-theory'
 * import { contributionPaths } from '@groundplan/programme-theory/analysis'
 * const theory: Theory = {
 *   id: 'walks', title: { en: 'Walks', da: 'Gåture' },
 *   nodes: [
 *     { is: 'activity', id: 'walk', label: { en: 'Evening walks', da: 'Aftengåture' } },
 *     { is: 'outcome', id: 'known', label: { en: 'Neighbours know each other', da: 'Naboer kender hinanden' } },
 *     { is: 'goal', id: 'company', label: { en: 'Company', da: 'Fællesskab' } },
 *   ],
 *   links: [
 *     { id: 'walk-known', from: 'walk', to: 'known' },
 *     { id: 'known-company', from: 'known', to: 'company' },
 *     { id: 'walk-company', from: 'walk', to: 'company' },
 *   ],
 * }
 * Array.from(contributionPaths(theory), ({ nodes }) => nodes.join(' → '))
 * // => ['walk → company', 'walk → known → company']
 * contributionPaths(theory, { to: 'known' }).next().value
 * // => { nodes: ['walk', 'known'], links: ['walk-known'] }
 * const first = contributionPaths(theory, { limit: 1 })
 * first.next().done // => false
 * first.next() // => { done: true, value: { more: true } }
 * ```
 */
export function contributionPaths(
  theory: Theory,
  { from, to, limit = 1000, maxLinks = Number.POSITIVE_INFINITY }: ContributionPathOptions = {},
): Generator<ContributionPath, { readonly more: boolean }, undefined> {
  const index = indexOf(theory)
  const starts = from === undefined ? index.activities : placesOf(index, from)
  const ends = to === undefined ? index.goals : placesOf(index, to)
  const most = count('limit', limit)
  const longest = count('maxLinks', maxLinks)
  return (function* () {
    let given = 0
    for (const { start, links } of shortestPaths(index, starts, ends, longest)) {
      if (given >= most) return { more: true }
      yield {
        nodes: idsOf(index, [start, ...links.map((link) => index.to[link] as number)]),
        links: linkIdsOf(index, links),
      }
      given += 1
    }
    return { more: false }
  })()
}
