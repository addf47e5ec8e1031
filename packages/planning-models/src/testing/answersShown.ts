import type { Bench, CaseName, Run } from './bench.js'
import type { VerdictKind } from './conformanceCase.js'
import { emptyPlanName, onEmptyPlan } from './onEmptyPlan.js'

/**
 * Which answers each rule was seen to give, and where first: in the cases and on an empty plan. Where it lacked something that it needs, it is not
 * the rule that does not know: it never ran, and has shown nothing.
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
  const look = ({ own, handed }: Run, where: CaseName): void => {
    for (const [rule, { kind }] of Object.entries(own.rules)) if (handed.has(rule)) note(rule, kind, where)
  }
  for (const tried of bench.tried) look(tried, tried.one.name)
  look(bench.once(onEmptyPlan), emptyPlanName)
  return shown
}
