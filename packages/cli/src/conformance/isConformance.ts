import type { Conformance } from '@groundplan/planning-models/testing'
import { isAssessable } from '../isAssessable.js'

/** True for what looks like a model with its cases, as `defineConformance` gives it; by shape, since a plug-in may bring its own copy of the kit. */
export function isConformance(value: unknown): value is Conformance {
  if (typeof value !== 'object' || value === null) return false
  const { model, cases, options } = value as Partial<Readonly<Record<string, unknown>>>
  const hasOptions = options === undefined || (typeof options === 'object' && options !== null)
  return isAssessable(model) && Array.isArray(cases) && hasOptions
}
