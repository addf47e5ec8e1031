import { knownValue } from '@groundplan/kernel'
import { indexOf } from '../graph/indexOf.js'
import { notThere } from '../graph/notThere.js'
import { placesOf } from '../graph/placesOf.js'
import { reached } from '../graph/reached.js'
import type { TheoryLink } from '../model/link.js'
import type { Theory } from '../model/theory.js'
import { coverage } from './coverage.js'

/** What is thought away. */
export interface WhatIfOptions {
  /** Ids of nodes, with the links from and to them; of a condition also those that name it as what must hold for them. */
  readonly without?: string | readonly string[] | undefined
  /** Ids of links: those whose assumption failed, say. */
  readonly withoutLinks?: string | readonly string[] | undefined
  /**
   * Whether links are thought away, too, that need a condition which is known not to hold (`holds: false`): the theory as things stand. Otherwise
   * conditions are taken to hold unless they are thought away. A condition of which nobody knows stays. Links from and to the condition stay: an
   * activity may be there to change it.
   */
  readonly withoutFailedConditions?: boolean | undefined
}

const optionNames: readonly string[] = ['without', 'withoutLinks', 'withoutFailedConditions']

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
  /** Ids of links that nobody named and whose ends are left, but that need a condition which is thought away or does not hold. */
  readonly lostLinks: readonly string[]
}

/**
 * What happens to goals, outcomes and activities when some nodes or links are thought away: a project that is not funded, an assumption that does not
 * hold. Goals are as in `coverage`. What no activity led to before is not lost. Danish: hvad nu hvis.
 *
 * A goal that loses its way because a condition is gone is found, too: a link works only while all conditions that it names hold.
 *
 * Throws a TypeError that names the nearest ids for a part that the theory does not have, and one when no option or an unknown one is given: a
 * misspelt name would else look like "nothing is lost". A link that decreases leads on like any other. Cost: that of
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
 * whatIf(theory, { withoutFailedConditions: true }).lostGoals // => []
 * ```
 */
export function whatIf(theory: Theory, options: WhatIfOptions): WhatIf {
  const given = Object.keys(options)
  if (given.length === 0 || !given.every((name) => optionNames.includes(name))) {
    const wrong = given.filter((name) => !optionNames.includes(name)).map((name) => JSON.stringify(name))
    const said = wrong.length === 0 ? 'Nothing is thought away' : `whatIf has no option ${wrong.join(', ')}`
    throw new TypeError(`${said}; give one or more of ${optionNames.join(', ')}.`)
  }
  const { without = [], withoutLinks = [], withoutFailedConditions = false } = options
  const index = indexOf(theory)
  const gone = new Set(placesOf(index, without).map((place) => theory.nodes[place]?.id as string))
  const known = new Set(theory.links.map(({ id }) => id))
  const goneLinks = new Set(typeof withoutLinks === 'string' ? [withoutLinks] : withoutLinks)
  for (const id of goneLinks) {
    if (!known.has(id)) throw notThere('link', id, `The theory ${JSON.stringify(theory.id)}`, known)
  }
  const fails = new Set(gone)
  for (const node of theory.nodes) {
    if (withoutFailedConditions && node.is === 'condition' && knownValue(node.holds) === false) fails.add(node.id)
  }
  const still = theory.links.filter(({ id }) => !goneLinks.has(id))
  const works = ({ conditions }: TheoryLink): boolean => !knownValue(conditions)?.some((id) => fails.has(id))
  const left: Theory = {
    ...theory,
    nodes: theory.nodes.filter(({ id }) => !gone.has(id)),
    // Links from and to nodes that are gone have an end outside the theory, and lead nowhere.
    links: still.filter(works),
  }
  const was = coverage(theory)
  const is = coverage(left)
  const lostGoals: string[] = []
  const weakenedGoals: { goal: string; without: readonly string[]; left: readonly string[] }[] = []
  for (const goal of is.goals) {
    const led = was.activitiesOf(goal)
    const leads = new Set(is.activitiesOf(goal))
    if (leads.size === led.length) continue
    if (leads.size === 0) lostGoals.push(goal)
    else weakenedGoals.push({ goal, without: led.filter((id) => !leads.has(id)), left: [...leads] })
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
    lostLinks: still
      .filter((link) => !works(link) && index.placeOf(link.from) !== undefined && index.placeOf(link.to) !== undefined)
      .filter(({ from, to }) => !gone.has(from) && !gone.has(to))
      .map(({ id }) => id),
  }
}
