import { createPlan } from '../createPlan.js'
import type { Bench, Run } from './bench.js'

/**
 * What the built-in case is called.
 *
 * @internal
 */
export const emptyPlanName = { en: 'an empty plan', da: 'en tom plan' } as const

/**
 * What a model says of a plan that holds nothing.
 *
 * @internal
 */
export function onEmptyPlan(bench: Bench): Run {
  const plan = createPlan({ id: 'empty', title: { verbatim: '' }, period: { from: 'unknown' } })
  return bench.assess(plan, { name: emptyPlanName, at: bench.cases[0]?.at ?? '2000-01-01' })
}
