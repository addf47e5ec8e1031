import { knownValue } from '@groundplan/kernel'
import { indexOf } from '../graph/indexOf.js'
import type { StandardHorizon } from '../model/horizon.js'
import type { Goal, Indicator, Outcome, Output, TheoryNode } from '../model/node.js'
import type { Theory } from '../model/theory.js'

/** A goal, an intermediate objective, or something on the way that has a number to reach. */
export type ObjectiveNode = Goal | Outcome | Output

const intermediate: StandardHorizon = 'intermediateObjective'

interface Ranked {
  readonly node: ObjectiveNode
  readonly rank: number
  readonly stage: number
  readonly links: number
}

const isResult = (node: TheoryNode): node is ObjectiveNode =>
  node.is === 'goal' || node.is === 'outcome' || node.is === 'output'

/** The indicators that are known. */
export const indicatorsOf = ({ indicators }: ObjectiveNode): readonly Indicator[] => knownValue(indicators) ?? []

/** How many links lie between each node and where a way ends, at the least; the number of nodes where no way from it ends. */
function linksToEnd(theory: Theory): readonly number[] {
  const { size, from, inStart, inLinks, outStart } = indexOf(theory)
  const found = Array.from({ length: size }, () => size)
  const next: number[] = []
  for (let place = 0; place < size; place += 1)
    if (outStart[place] === outStart[place + 1]) {
      found[place] = 0
      next.push(place)
    }
  for (let at = 0; at < next.length; at += 1) {
    const place = next[at] as number
    for (const link of inLinks.subarray(inStart[place], inStart[place + 1])) {
      const before = from[link] as number
      if (found[before] !== size) continue
      found[before] = (found[place] as number) + 1
      next.push(before)
    }
  }
  return found
}

/**
 * What a theory is to be held to, from the end backwards: its goals, then its intermediate objectives, then what else has a target; within each
 * what is reached last first.
 */
export function objectiveNodes(theory: Theory): readonly ObjectiveNode[] {
  const { goals: ends, stage } = indexOf(theory)
  const goals = new Set(ends)
  const toEnd = linksToEnd(theory)
  const ranked = theory.nodes.flatMap((node, place): Ranked[] => {
    if (!isResult(node)) return []
    const indicators = indicatorsOf(node)
    const isMeant = node.is !== 'output' && knownValue(node.horizon) === intermediate
    const hasTarget = indicators.some(({ target }) => knownValue(target) !== undefined)
    const rank = goals.has(place) ? 0 : isMeant ? 1 : hasTarget ? 2 : undefined
    return rank === undefined ? [] : [{ node, rank, stage: stage[place] as number, links: toEnd[place] as number }]
  })
  return ranked.sort((a, b) => a.rank - b.rank || b.stage - a.stage || a.links - b.links).map(({ node }) => node)
}
