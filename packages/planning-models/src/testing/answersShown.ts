import type { Bench, CaseName } from './bench.js'
import type { VerdictKind } from './conformanceCase.js'
import { emptyPlanName, onEmptyPlan } from './onEmptyPlan.js'
import { withoutRequired } from './withoutRequired.js'

/**
 * Which answers each rule was seen to give, and where first: in the cases, in the cases without something that it needs, on an empty plan.
 *
 * @internal
 */
export function answersShown(bench: Bench): ReadonlyMap<string, ReadonlyMap<VerdictKind, CaseName>> {
  const shown = new Map<string, Map<VerdictKind, CaseName>>()
  const note = (rule: string, kind: VerdictKind, where: CaseName): void => {
    const kinds = shown.get(rule) ?? new Map<VerdictKind, CaseName>()
    shown.set(rule, kinds)
    if (!kinds.has(kind)) kinds.set(kind, where)
  }
  for (const { one, own } of bench.tried)
    for (const [rule, { kind }] of Object.entries(own.rules)) note(rule, kind, one.name)
  for (const { rule, kind, where } of bench.once(withoutRequired)) note(rule, kind, where)
  for (const [rule, { kind }] of Object.entries(bench.once(onEmptyPlan).own.rules)) note(rule, kind, emptyPlanName)
  return shown
}
