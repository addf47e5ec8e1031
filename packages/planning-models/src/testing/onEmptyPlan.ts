import { createPlan } from '../createPlan.js'
import type { Bench, Run } from './bench.js'

/**
 * What a model says of a plan that holds nothing.
 *
 * @internal
 */
export function onEmptyPlan(bench: Bench): Run {
  const plan = createPlan({ id: 'empty', title: { verbatim: '' }, period: { from: 'unknown' } })
  return bench.assess(plan, { name: 'an empty plan', at: bench.cases[0]?.at ?? '2000-01-01' })
}
