import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { refs } from '../refs.js'
import { watchedRuns } from '../watchedRuns.js'

/**
 * What a rule declares in `reads` it looks into in some case. What is nowhere there is told by other checks.
 *
 * @internal
 */
export function unread(bench: Bench): readonly Finding[] {
  const findings: Finding[] = []
  for (const [name, runs] of bench.once(watchedRuns))
    for (const read of Object.keys(bench.rules.get(name)?.reads ?? {})) {
      const uses = runs.map((run) => ({ ...run.read.of(read), value: run.tried.handed.get(name)?.[read] }))
      const isThere = uses.filter(({ value }) => typeof value === 'object' && value !== null)
      const isUsed = isThere.length > 0 ? isThere.some(({ touched }) => touched) : uses.some(({ taken }) => taken)
      if (isUsed || uses.length === 0) continue
      findings.push(failed('unread', [...refs(bench, 'rule', name), { kind: 'read', id: read }], { name, read }))
    }
  return findings
}
