import type { Plan } from './plan.js'
import { type NewEntry, record } from './record.js'

/**
 * Writes down a small-scale test: something tried out in practice, to be adopted, adapted, abandoned or scaled later. Danish: prøvehandling.
 *
 * ```ts
 * import { createPlan, recordTrial } from '@groundplan/planning-models'
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'The park' }, period: { from: '2026' } })
 * recordTrial(plan, { id: 't1', at: '2026-05', words: { verbatim: 'One shared meal' } }).journal[0]?.kind // => 'trial'
 * ```
 */
export function recordTrial(plan: Plan, trial: Omit<NewEntry, 'kind' | 'outcome'>): Plan {
  return record(plan, { ...trial, kind: 'trial' })
}
