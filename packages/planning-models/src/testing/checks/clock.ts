import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { outsideReads } from '../outsideReads.js'
import { refs } from '../refs.js'

/**
 * No rule and no view looks at a clock or draws lots while it runs. Each is told once, with the first case it happens in.
 *
 * @internal
 */
export function clock(bench: Bench): readonly Finding[] {
  const findings: Finding[] = []
  const told = new Set<string>()
  const note = (kind: string, name: string, where: string, what: readonly string[]): void => {
    const key = `${kind} ${name}`
    if (what.length === 0 || told.has(key)) return
    told.add(key)
    findings.push(failed('clock', refs(bench, kind, name, where), { case: where, name, what }))
  }
  for (const { one, plan } of bench.tried) {
    if (outsideReads(() => bench.draw(plan, one)).calls.length > 0)
      for (const [name, view] of bench.views)
        note('view', name, one.name, outsideReads(() => bench.drawAlone(name, view, plan, one)).calls)
    if (outsideReads(() => bench.assess(plan, one)).calls.length === 0) continue
    for (const [name, rule] of bench.rules)
      note('rule', name, one.name, outsideReads(() => bench.alone(name, rule, plan, one)).calls)
  }
  return findings
}
