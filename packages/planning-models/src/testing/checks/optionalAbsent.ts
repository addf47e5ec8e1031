import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { refs } from '../refs.js'

/**
 * What a rule may do without is there in some case and absent in another, where the rule got to run.
 *
 * @internal
 */
export function optionalAbsent(bench: Bench): readonly Finding[] {
  const findings: Finding[] = []
  for (const [name, rule] of bench.rules)
    for (const [read, readable] of Object.entries(rule.reads)) {
      if (!('optional' in readable)) continue
      const handed = bench.tried.flatMap((tried) => {
        const its = tried.handed.get(name)
        return its === undefined ? [] : [its]
      })
      const complain = (how: { readonly en: string; readonly da: string }): void => {
        const about = [...refs(bench, 'rule', name), { kind: 'read', id: read }]
        findings.push(failed('optionalAbsent', about, { name, read, how }))
      }
      if (!handed.some((each) => each[read] === undefined)) complain({ en: 'without', da: 'uden' })
      if (!handed.some((each) => each[read] !== undefined)) complain({ en: 'with', da: 'med' })
    }
  return findings
}
