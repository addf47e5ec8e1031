import type { TheoryIndex } from './indexOf.js'
import { reached } from './reached.js'

/** Places of nodes that lead to nothing of what they are there for, each list in the author's order. */
export interface DeadEnds {
  /** Activities from which no way leads to any outcome or goal. */
  readonly activities: readonly number[]
  /** Outputs from which no way leads to any outcome or goal. */
  readonly outputs: readonly number[]
  /**
   * Outcomes from which no way leads to any goal; an outcome on the last horizon is one, and one whose horizon nobody knows is not, though it may turn
   * out to be. In a theory without goals, all of them.
   */
  readonly outcomes: readonly number[]
}

/** Where the theory ends too early. O(n + m). */
export function deadEnds(index: TheoryIndex): DeadEnds {
  const activities: number[] = []
  const outputs: number[] = []
  const outcomes: number[] = []
  const { nodes } = index.theory
  const changes: number[] = []
  nodes.forEach(({ is }, place) => {
    if (is === 'outcome' || is === 'goal') changes.push(place)
  })
  const toChange = reached(index, changes, 'against')
  const toGoal = reached(index, index.goals, 'against')
  nodes.forEach(({ is }, place) => {
    if (is === 'activity' && toChange[place] === 0) activities.push(place)
    else if (is === 'output' && toChange[place] === 0) outputs.push(place)
    else if (is === 'outcome' && toGoal[place] === 0) outcomes.push(place)
  })
  return { activities, outputs, outcomes }
}
