import { knownValue } from '@groundplan/kernel'
import { indexOf } from '../graph/indexOf.js'
import type { StandardHorizon } from '../model/horizon.js'
import type { Goal, Indicator, Outcome, Output, TheoryNode } from '../model/node.js'
import type { Theory } from '../model/theory.js'

/** A goal, an intermediate objective, or something on the way that has a number to reach. */
export type ObjectiveNode = Goal | Outcome | Output

const intermediate: StandardHorizon = 'intermediateObjective'

const isResult = (node: TheoryNode): node is ObjectiveNode =>
  node.is === 'goal' || node.is === 'outcome' || node.is === 'output'

/** The indicators that are known. */
export const indicatorsOf = ({ indicators }: ObjectiveNode): readonly Indicator[] => knownValue(indicators) ?? []

/**
 * What a theory is to be held to: its goals, then its intermediate objectives, then what else has a target. Those that have an indicator come
 * first, since a reader looks for numbers.
 */
export function objectiveNodes(theory: Theory): readonly ObjectiveNode[] {
  const goals = new Set(indexOf(theory).goals)
  const ranked = theory.nodes.flatMap((node, place): { readonly node: ObjectiveNode; readonly rank: number }[] => {
    if (!isResult(node)) return []
    const indicators = indicatorsOf(node)
    const isMeant = node.is !== 'output' && knownValue(node.horizon) === intermediate
    const hasTarget = indicators.some(({ target }) => knownValue(target) !== undefined)
    const rank = goals.has(place) ? 0 : isMeant ? 1 : hasTarget ? 2 : undefined
    return rank === undefined ? [] : [{ node, rank: rank + (indicators.length > 0 ? 0 : 3) }]
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ node }) => node)
}
