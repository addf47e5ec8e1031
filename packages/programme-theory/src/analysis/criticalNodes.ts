import { dominators } from '../graph/dominators.js'
import { idsOf } from '../graph/idsOf.js'
import { indexOf } from '../graph/indexOf.js'
import type { Theory } from '../model/theory.js'

/** What a theory stands and falls with. Danish: kritiske led. */
export interface CriticalNodes {
  /** Nodes whose loss leaves goals without any activity: those that cut off most goals first, equal ones in the author's order. */
  readonly nodes: readonly {
    readonly node: string
    /** Ids of the goals that no activity leads to without it, in the author's order; never itself. */
    readonly goals: readonly string[]
  }[]
  /** For each goal that an activity leads to: the nodes that every way to it passes, in the order in which they are passed. May be empty. */
  readonly goals: readonly { readonly goal: string; readonly nodes: readonly string[] }[]
}

/**
 * The nodes without which a goal loses all its activities: the single activity that serves it, the single outcome that everything goes through.
 * Goals are as in `coverage`; a goal that no activity leads to has nothing to lose and is left out. Danish: kritiske led.
 *
 * A link that decreases leads on like any other. Conditions that links name are taken to hold; `whatIf` tells what falls where they do not.
 * Cost: O((n + m) log n) for n nodes and m links, beside the length of the answer.
 *
 * ```ts
 * import type { Theory } from '@groundplan/programme-theory'
 * import { criticalNodes } from '@groundplan/programme-theory/analysis'
 * const theory: Theory = {
 *   id: 'walks', title: { en: 'Walks', da: 'Gåture' },
 *   nodes: [
 *     { is: 'activity', id: 'walk', label: { en: 'Evening walks', da: 'Aftengåture' } },
 *     { is: 'activity', id: 'meal', label: { en: 'Shared meals', da: 'Fællesspisning' } },
 *     { is: 'outcome', id: 'known', label: { en: 'Neighbours know each other', da: 'Naboer kender hinanden' } },
 *     { is: 'goal', id: 'company', label: { en: 'Company', da: 'Fællesskab' } },
 *   ],
 *   links: [
 *     { id: 'walk-known', from: 'walk', to: 'known' },
 *     { id: 'meal-known', from: 'meal', to: 'known' },
 *     { id: 'known-company', from: 'known', to: 'company' },
 *   ],
 * }
 * criticalNodes(theory).nodes // => [{ node: 'known', goals: ['company'] }]
 * criticalNodes(theory).goals // => [{ goal: 'company', nodes: ['known'] }]
 * ```
 */
export function criticalNodes(theory: Theory): CriticalNodes {
  const index = indexOf(theory)
  const { numberOf, placeOf, before, at, below, goals, goalsBefore } = dominators(index)
  const cuts: { place: number; goals: Int32Array }[] = []
  numberOf.forEach((number, place) => {
    if (number === 0) return
    const own = at[number] as number
    const cut = goals.slice(goalsBefore[own + 1], goalsBefore[own + (below[number] as number)])
    if (cut.length > 0) cuts.push({ place, goals: cut.sort() })
  })
  cuts.sort((a, b) => b.goals.length - a.goals.length)
  return {
    nodes: cuts.map((cut) => ({ node: theory.nodes[cut.place]?.id as string, goals: idsOf(index, cut.goals) })),
    goals: index.goals.flatMap((goal) => {
      const number = numberOf[goal] as number
      if (number === 0) return []
      const passed: number[] = []
      for (let up = before[number] as number; up !== 0; up = before[up] as number) passed.push(placeOf[up] as number)
      return [{ goal: theory.nodes[goal]?.id as string, nodes: idsOf(index, passed.reverse()) }]
    }),
  }
}
