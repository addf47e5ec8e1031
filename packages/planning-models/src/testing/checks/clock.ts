import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { outsideReads } from '../outsideReads.js'
import { refs } from '../refs.js'

/**
 * No rule looks at a clock or draws lots while it runs. Each rule is told once, with the first case it happens in.
 *
 * @internal
 */
export function clock(bench: Bench): readonly Finding[] {
  const findings: Finding[] = []
  const told = new Set<string>()
  for (const { one, plan } of bench.tried) {
    if (outsideReads(() => bench.assess(plan, one)).calls.length === 0) continue
    for (const [name, rule] of bench.rules) {
      if (told.has(name)) continue
      const { calls } = outsideReads(() => bench.alone(name, rule, plan, one))
      if (calls.length === 0) continue
      told.add(name)
      findings.push(failed('clock', refs(bench, 'rule', name, one.name), { case: one.name, name, what: calls }))
    }
  }
  return findings
}
