import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { onEmptyPlan } from '../onEmptyPlan.js'
import { refs } from '../refs.js'

/**
 * On an empty plan no rule is met or unmet.
 *
 * @internal
 */
export function emptyPlan(bench: Bench): readonly Finding[] {
  const { own } = bench.once(onEmptyPlan)
  return [...bench.rules.keys()].flatMap((name) => {
    const kind = own.rules[name]?.kind
    return kind === 'met' || kind === 'unmet'
      ? [failed('emptyPlan', refs(bench, 'rule', name), { name, found: kind })]
      : []
  })
}
