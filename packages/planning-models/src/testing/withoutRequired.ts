import type { AnyLocalized } from '@groundplan/kernel'
import { detach } from '../detach.js'
import type { Bench } from './bench.js'
import type { VerdictKind } from './conformanceCase.js'

/** What a rule answered in a case from which one artefact that it needs was taken away. */
export interface WithoutRequired {
  readonly rule: string
  readonly where: string
  readonly title: AnyLocalized
  readonly kind: VerdictKind
}

/**
 * Takes away, in each case, one after the other what each rule needs.
 *
 * @internal
 */
export function withoutRequired(bench: Bench): readonly WithoutRequired[] {
  const found: WithoutRequired[] = []
  for (const { one, plan } of bench.tried) {
    const needed = new Map<string, { readonly title: AnyLocalized; readonly rules: string[] }>()
    for (const [rule, { reads }] of bench.rules)
      for (const read of Object.values(reads))
        if ('kind' in read && Object.hasOwn(plan.artefacts, read.kind)) {
          const entry = needed.get(read.kind) ?? { title: read.title, rules: [] }
          needed.set(read.kind, entry)
          entry.rules.push(rule)
        }
    for (const [kind, { title, rules }] of needed) {
      const { own } = bench.assess(detach(plan, { kind }), one)
      for (const rule of rules) {
        const answer = own.rules[rule]
        if (answer !== undefined) found.push({ rule, where: one.name, title, kind: answer.kind })
      }
    }
  }
  return found
}
