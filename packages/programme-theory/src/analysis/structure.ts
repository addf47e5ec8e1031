import { backwards } from '../graph/backwards.js'
import { componentsOf } from '../graph/componentsOf.js'
import { criticalLinks } from '../graph/criticalLinks.js'
import { deadEnds } from '../graph/deadEnds.js'
import { duplicates } from '../graph/duplicates.js'
import { fans } from '../graph/fans.js'
import { idsOf } from '../graph/idsOf.js'
import { indexOf } from '../graph/indexOf.js'
import { leaps } from '../graph/leaps.js'
import { linkIdsOf } from '../graph/linkIdsOf.js'
import { looseLinks } from '../graph/looseLinks.js'
import { unled } from '../graph/unled.js'
import { unsupported } from '../graph/unsupported.js'
import { standardHorizons } from '../model/horizon.js'
import type { Theory } from '../model/theory.js'
import { feedbacks, type TheoryFeedback } from './feedbacks.js'

/** What the graph of a theory looks like; all by ids, each list in the author's order. Danish: programteoriens opbygning. */
export interface TheoryStructure {
  /** The parts that hang together whichever way the arrows point; a condition hangs together with a link that names it. */
  readonly components: readonly (readonly string[])[]
  readonly feedbacks: readonly TheoryFeedback[]
  /** Links with an end that the theory does not have, and those ends. */
  readonly looseLinks: readonly { readonly link: string; readonly missing: readonly string[] }[]
  /** Outcomes and goals that no other node leads to. */
  readonly unled: readonly string[]
  /** Outcomes and goals that no activity leads to, near or far; those of `unled` are among them. */
  readonly unsupported: readonly string[]
  readonly deadEnds: {
    /** Activities that lead to no outcome or goal. */
    readonly activities: readonly string[]
    /** Outputs that lead to no outcome or goal. */
    readonly outputs: readonly string[]
    /** Outcomes that lead to no goal; an outcome on the last horizon is one, and one whose horizon nobody knows may be: see `coverage`'s `mayBeGoals`. */
    readonly outcomes: readonly string[]
  }
  /**
   * Links that jump over two or more horizons that have nodes, or that go from an activity or output straight to a goal without a horizon or to the
   * last of several horizons; with the ids of the horizons jumped over that have nodes. Nothing is said where a horizon is not known.
   */
  readonly leaps: readonly { readonly link: string; readonly skipped: readonly string[] }[]
  /** Links to an earlier stage than they start from, but to a condition; nothing is said where a horizon is not known. */
  readonly backwards: readonly string[]
  readonly duplicates: {
    /** Nodes of one kind with the same words in a language, case, spaces and punctuation aside, or for one registered activity. */
    readonly nodes: readonly (readonly string[])[]
    /** Links with the same start and the same end, also from a node to itself. */
    readonly links: readonly (readonly string[])[]
  }
  /** For each node, how many other nodes lead to it and how many it leads to. */
  readonly fans: readonly { readonly node: string; readonly in: number; readonly out: number }[]
  /** Links that alone carry goals: without the link, no activity leads to these goals any more. */
  readonly criticalLinks: readonly { readonly link: string; readonly goals: readonly string[] }[]
}

/**
 * All that can be said of a theory from its nodes and arrows alone, as the rules of the package judge it. Danish: programteoriens opbygning.
 *
 * Parts that the theory includes from others count when it is made whole first (`wholeTheory`).
 * A link that decreases leads on like any other. Conditions that links name are taken to hold; `whatIf` tells what falls where they do not.
 * A link with an end outside the theory is in `looseLinks` and nowhere else. Cost: O((n + m) log n)
 * for n nodes and m links, beside the lengths of labels and answer and the search for shortest cycles (see `feedbacks`).
 *
 * ```ts
 * import type { Theory } from '@groundplan/programme-theory'
 * import { structure } from '@groundplan/programme-theory/analysis'
 * const theory: Theory = {
 *   id: 'walks', title: { en: 'Walks', da: 'Gåture' },
 *   nodes: [
 *     { is: 'activity', id: 'walk', label: { en: 'Evening walks', da: 'Aftengåture' } },
 *     { is: 'goal', id: 'company', label: { en: 'Company', da: 'Fællesskab' } },
 *     { is: 'goal', id: 'sleep', label: { en: 'Better sleep', da: 'Bedre søvn' } },
 *   ],
 *   links: [{ id: 'walk-company', from: 'walk', to: 'company' }, { id: 'walk-work', from: 'walk', to: 'work' }],
 * }
 * const { components, looseLinks, unled, leaps, criticalLinks } = structure(theory)
 * components // => [['walk', 'company'], ['sleep']]
 * looseLinks // => [{ link: 'walk-work', missing: ['work'] }]
 * unled // => ['sleep']
 * leaps // => [{ link: 'walk-company', skipped: [] }]
 * criticalLinks // => [{ link: 'walk-company', goals: ['company'] }]
 * ```
 */
export function structure(theory: Theory): TheoryStructure {
  const index = indexOf(theory)
  const nodes = (places: Iterable<number>): readonly string[] => idsOf(index, places)
  const links = (places: Iterable<number>): readonly string[] => linkIdsOf(index, places)
  const link = (place: number): string => theory.links[place]?.id as string
  const horizons = theory.horizons ?? standardHorizons
  const ends = deadEnds(index)
  const twice = duplicates(index)
  const fan = fans(index)
  return {
    components: componentsOf(index).map(nodes),
    feedbacks: feedbacks(theory),
    looseLinks: looseLinks(index).map(({ link: place, missing }) => ({ link: link(place), missing })),
    unled: nodes(unled(index)),
    unsupported: nodes(unsupported(index)),
    deadEnds: { activities: nodes(ends.activities), outputs: nodes(ends.outputs), outcomes: nodes(ends.outcomes) },
    leaps: leaps(index).map(({ link: place, skipped }) => ({
      link: link(place),
      skipped: skipped.map((at) => horizons[at]?.id as string),
    })),
    backwards: links(backwards(index)),
    duplicates: { nodes: twice.nodes.map(nodes), links: twice.links.map(links) },
    fans: theory.nodes.map(({ id }, place) => ({
      node: id,
      in: fan.in[place] as number,
      out: fan.out[place] as number,
    })),
    criticalLinks: criticalLinks(index).map(({ link: place, goals }) => ({
      link: link(place),
      goals: nodes(goals.toSorted()),
    })),
  }
}
