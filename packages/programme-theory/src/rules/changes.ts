import { knownValue } from '@groundplan/kernel'
import type { Goal, Outcome, TheoryNode } from '../model/node.js'

/** Whether a node is a change: an outcome or a goal. */
export const isChange = (node: TheoryNode): node is Outcome | Goal => node.is === 'outcome' || node.is === 'goal'

/** Whether a result is marked as a process, capacity, culture or experience: described, not counted. */
export function isQualitative(node: TheoryNode): boolean {
  const result = 'result' in node ? knownValue(node.result) : undefined
  return result !== undefined && result !== 'countable'
}
