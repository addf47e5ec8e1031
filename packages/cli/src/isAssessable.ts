import type { Assessable } from '@groundplan/planning-models'

/** True for what looks like a planning model or a rule set; by shape, since a plug-in may bring its own copy of the contract. */
export function isAssessable(value: unknown): value is Assessable {
  if (typeof value !== 'object' || value === null) return false
  const { id, rules, sources, contract, phases } = value as Partial<Readonly<Record<string, unknown>>>
  const isRecord = (part: unknown): boolean => typeof part === 'object' && part !== null
  if (typeof id !== 'string') return false
  // Of another contract nothing else is known; the assessment tells what to do about it.
  if (typeof contract === 'number' && contract !== 1) return true
  return isRecord(rules) && isRecord(sources) && (contract === undefined || isRecord(phases))
}
