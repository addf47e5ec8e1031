import type { NodeState } from '@groundplan/figures'
import { knownValue } from '@groundplan/kernel'
import { lowered } from '../lowered.js'
import type { TheoryNode } from '../model/node.js'
import { resultKinds } from '../model/resultKind.js'
import { composed } from './composed.js'
import type { NumberedAssumption } from './numberedAssumptions.js'

const fallen = {
  rejected: { en: 'Rests on an assumption that is rejected', da: 'Bygger på en antagelse, der er forkastet' },
  weakened: { en: 'Rests on an assumption that is weakened', da: 'Bygger på en antagelse, der er svækket' },
} as const
const startUnknown = { en: 'Start unknown', da: 'Start ukendt' }
const startUnknownWhy = { en: 'Start unknown: {why}', da: 'Start ukendt: {why}' }
const qualitative = { en: 'Qualitative: {kind}', da: 'Kvalitativt: {kind}' }

/**
 * How a node is marked on one page. First what may bring the theory down: an assumption that no longer holds, on the node or on a link to it; then a
 * start that nobody knows; then that a result is qualitative, which is a kind of result and nothing to worry about.
 */
export function pageState(node: TheoryNode, assumptions: readonly NumberedAssumption[]): NodeState | undefined {
  for (const status of ['rejected', 'weakened'] as const)
    if (assumptions.some((one) => one.status === status)) return { label: fallen[status], tone: 'attention' }
  if (node.is === 'activity' && node.when?.is === 'unknown') {
    const { why } = node.when
    return { label: why === undefined ? startUnknown : composed(startUnknownWhy, { why }), tone: 'unknown' }
  }
  const kind = 'result' in node ? knownValue(node.result) : undefined
  if (kind === undefined || kind === 'countable') return undefined
  return { label: composed(qualitative, { kind: lowered(resultKinds.label(kind)) }), tone: 'idle' }
}
