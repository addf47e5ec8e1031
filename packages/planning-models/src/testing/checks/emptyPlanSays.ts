import { type Finding, say } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { isTextLacking } from '../isTextLacking.js'
import { onEmptyPlan } from '../onEmptyPlan.js'

/**
 * Of an empty plan nothing is said, also not that a rule broke down on it.
 *
 * @internal
 */
export function emptyPlanSays(bench: Bench): readonly Finding[] {
  const { assessment, own } = bench.once(onEmptyPlan)
  return assessment.findings
    .filter((finding) => own.rules[finding.rule ?? '']?.kind !== 'unmet' && !isTextLacking(finding))
    .map((finding) =>
      failed('emptyPlanSays', [{ kind: 'finding', id: finding.key }], {
        what: { en: say(finding, 'en'), da: say(finding, 'da') },
      }),
    )
}
