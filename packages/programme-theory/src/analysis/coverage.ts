import { goalRows } from '../graph/goalRows.js'
import { idsOf } from '../graph/idsOf.js'
import { indexOf } from '../graph/indexOf.js'
import { notThere } from '../graph/notThere.js'
import type { Theory } from '../model/theory.js'

/** Which activities lead to which goals. Danish: dækning. */
export interface Coverage {
  /** Ids of goals and of outcomes on the last horizon, in the author's order: the columns. */
  readonly goals: readonly string[]
  /** Ids of activities in the author's order: the rows. */
  readonly activities: readonly string[]
  /** Whether a way leads from the activity to the goal, near or far. Throws a TypeError for ids that are not among them. */
  covers(activity: string, goal: string): boolean
  /** Ids of the activities that lead to a goal, in the author's order. */
  activitiesOf(goal: string): readonly string[]
  /** Ids of the goals that an activity leads to, in the author's order. */
  goalsOf(activity: string): readonly string[]
  /** Ids of goals that no activity leads to. */
  readonly uncovered: readonly string[]
  /** Ids of activities that lead to no goal. */
  readonly idle: readonly string[]
  /**
   * Ids of outcomes on a horizon that nobody knows (never asked for, unknown, withheld, or none of the theory's): each is a goal if it turns out to be
   * on the last one. Not among `goals`; an activity of `idle` may lead to one.
   */
  readonly mayBeGoals: readonly string[]
}

function columns(ids: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  ids.forEach((id, i) => {
    if (!places.has(id)) places.set(id, i)
  })
  return places
}

/**
 * Goals × activities: which activities a goal can count on, which goals nobody works for, which activities serve none. Danish: dækning.
 *
 * A goal here is a node that is a goal, or an outcome on the theory's last horizon. A way leads over links of any kind: that one thing lessens the
 * other (`polarity: 'decreases'`) does not cut it, and conditions that links name are taken to hold: `whatIf` tells what falls where they do
 * not. Resources and conditions are no activities: a goal that only they lead to is uncovered.
 * Parts that the theory includes from others count when it is made whole first (`wholeTheory`).
 * Links with an end outside the theory lead nowhere. Cost: O((n + m) · ⌈goals / 32⌉) for n nodes and m links.
 *
 * ```ts
 * import type { Theory } from '@groundplan/programme-theory'
 * import { coverage } from '@groundplan/programme-theory/analysis'
 * const theory: Theory = {
 *   id: 'walks', title: { en: 'Walks', da: 'Gåture' },
 *   nodes: [
 *     { is: 'activity', id: 'walk', label: { en: 'Evening walks', da: 'Aftengåture' } },
 *     { is: 'activity', id: 'leaflet', label: { en: 'A leaflet', da: 'En folder' } },
 *     { is: 'goal', id: 'company', label: { en: 'Company', da: 'Fællesskab' } },
 *     { is: 'goal', id: 'sleep', label: { en: 'Better sleep', da: 'Bedre søvn' } },
 *   ],
 *   links: [{ id: 'walk-company', from: 'walk', to: 'company' }],
 * }
 * const { covers, activitiesOf, uncovered, idle } = coverage(theory)
 * covers('walk', 'company') // => true
 * activitiesOf('company') // => ['walk']
 * uncovered // => ['sleep']
 * idle // => ['leaflet']
 * ```
 */
export function coverage(theory: Theory): Coverage {
  const index = indexOf(theory)
  const { words, rows } = goalRows(index)
  const goals = idsOf(index, index.goals)
  const activities = idsOf(index, index.activities)
  const columnOf = columns(goals)
  const rowOf = columns(activities)
  const place = (places: ReadonlyMap<string, number>, what: string, id: string): number => {
    const found = places.get(id)
    if (found === undefined) throw notThere(what, id, `The theory ${JSON.stringify(theory.id)}`, places.keys())
    return found
  }
  const bit = (row: number, column: number): boolean =>
    (((rows[row * words + (column >> 5)] as number) >>> (column & 31)) & 1) === 1
  const any = new Uint32Array(words)
  const idle: string[] = []
  for (let row = 0; row < activities.length; row += 1) {
    let all = 0
    for (let w = 0; w < words; w += 1) {
      const word = rows[row * words + w] as number
      all |= word
      any[w] = (any[w] as number) | word
    }
    if (all === 0) idle.push(activities[row] as string)
  }
  return {
    goals,
    activities,
    covers: (activity, goal) => bit(place(rowOf, 'activity', activity), place(columnOf, 'goal', goal)),
    activitiesOf(goal) {
      const column = place(columnOf, 'goal', goal)
      return activities.filter((_, row) => bit(row, column))
    },
    goalsOf(activity) {
      const row = place(rowOf, 'activity', activity)
      return goals.filter((_, column) => bit(row, column))
    },
    uncovered: goals.filter((_, column) => (((any[column >> 5] as number) >>> (column & 31)) & 1) === 0),
    idle,
    mayBeGoals: theory.nodes.flatMap((node, place) =>
      node.is === 'outcome' && index.stage[place] === -1 && node.horizon?.is !== 'notApplicable' ? [node.id] : [],
    ),
  }
}
