import { indexOf } from '../graph/indexOf.js'
import { notThere } from '../graph/notThere.js'
import { placesOf } from '../graph/placesOf.js'
import { reached } from '../graph/reached.js'
import type { Theory } from '../model/theory.js'
import { coverage } from './coverage.js'

/** What is thought away. */
export interface WhatIfOptions {
  /** Ids of nodes, with the links from and to them. */
  readonly without?: string | readonly string[] | undefined
  /** Ids of links: those whose assumption failed, say. */
  readonly withoutLinks?: string | readonly string[] | undefined
}

/** What a theory loses. Nodes that are themselves thought away are in none of the lists but `without`; each list is in the author's order. */
export interface WhatIf {
  /** Ids of goals that some activity led to, and none any more. */
  readonly lostGoals: readonly string[]
  /** Goals that some activities no longer lead to, and others still do. */
  readonly weakenedGoals: readonly {
    readonly goal: string
    /** Ids of the activities that led to it, those thought away included. */
    readonly without: readonly string[]
    /** Ids of the activities that still do; at least one. */
    readonly left: readonly string[]
  }[]
  /** Ids of outcomes that are no goals, which some activity led to, and none any more. */
  readonly lostOutcomes: readonly string[]
  /** Ids of activities that led to a goal, and lead to none any more. */
  readonly idleActivities: readonly string[]
}

/**
 * What happens to goals, outcomes and activities when some nodes or links are thought away: a project that is not funded, an assumption that does not
 * hold. Goals are as in `coverage`. What no activity led to before is not lost. Danish: hvad nu hvis.
 *
 * Throws a TypeError that names the nearest ids for a part that the theory does not have. A link that decreases leads on like any other. Cost: that of
 * `coverage` twice, and O(goals · activities).
 *
 * ```ts
 * import type { Theory } from '@groundplan/programme-theory'
 * import { whatIf } from '@groundplan/programme-theory/analysis'
 * const theory: Theory = {
 *   id: 'walks', title: { en: 'Walks', da: 'Gåture' },
 *   nodes: [
 *     { is: 'activity', id: 'walk', label: { en: 'Evening walks', da: 'Aftengåture' } },
 *     { is: 'activity', id: 'meal', label: { en: 'Shared meals', da: 'Fællesspisning' } },
 *     { is: 'goal', id: 'company', label: { en: 'Company', da: 'Fællesskab' } },
 *     { is: 'goal', id: 'sleep', label: { en: 'Better sleep', da: 'Bedre søvn' } },
 *   ],
 *   links: [
 *     { id: 'walk-company', from: 'walk', to: 'company' },
 *     { id: 'meal-company', from: 'meal', to: 'company' },
 *     { id: 'walk-sleep', from: 'walk', to: 'sleep' },
 *   ],
 * }
 * const { lostGoals, weakenedGoals } = whatIf(theory, { without: 'walk' })
 * lostGoals // => ['sleep']
 * weakenedGoals // => [{ goal: 'company', without: ['walk'], left: ['meal'] }]
 * ```
 */
export function whatIf(theory: Theory, { without = [], withoutLinks = [] }: WhatIfOptions): WhatIf {
  const index = indexOf(theory)
  const gone = new Set(placesOf(index, without).map((place) => theory.nodes[place]?.id as string))
  const known = new Set(theory.links.map(({ id }) => id))
  const goneLinks = new Set(typeof withoutLinks === 'string' ? [withoutLinks] : withoutLinks)
  for (const id of goneLinks) {
    if (!known.has(id)) throw notThere('link', id, `The theory ${JSON.stringify(theory.id)}`, known)
  }
  const left: Theory = {
    ...theory,
    nodes: theory.nodes.filter(({ id }) => !gone.has(id)),
    // Links from and to nodes that are gone have an end outside the theory, and lead nowhere.
    links: theory.links.filter(({ id }) => !goneLinks.has(id)),
  }
  const was = coverage(theory)
  const is = coverage(left)
  const lostGoals: string[] = []
  const weakenedGoals: { goal: string; without: readonly string[]; left: readonly string[] }[] = []
  for (const goal of is.goals) {
    const led = was.activitiesOf(goal)
    const still = new Set(is.activitiesOf(goal))
    if (still.size === led.length) continue
    if (still.size === 0) lostGoals.push(goal)
    else weakenedGoals.push({ goal, without: led.filter((id) => !still.has(id)), left: [...still] })
  }
  const wasIdle = new Set(was.idle)
  const leftIndex = indexOf(left)
  const led = reached(index, index.activities, 'along')
  const ledStill = reached(leftIndex, leftIndex.activities, 'along')
  const goals = new Set(is.goals)
  return {
    lostGoals,
    weakenedGoals,
    lostOutcomes: left.nodes
      .filter(
        ({ is: kind, id }, place) =>
          kind === 'outcome' && !goals.has(id) && ledStill[place] === 0 && led[index.placeOf(id) as number] === 1,
      )
      .map(({ id }) => id),
    idleActivities: is.idle.filter((id) => !wasIdle.has(id)),
  }
}
