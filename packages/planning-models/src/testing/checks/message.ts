import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { inRuleTerms } from '../compareRule.js'
import { failed } from '../failed.js'
import { refs } from '../refs.js'

/**
 * Each message of each rule is said in some case.
 *
 * @internal
 */
export function message(bench: Bench): readonly Finding[] {
  return [...bench.rules].flatMap(([name, rule]) => {
    const said = new Set(
      bench.tried.flatMap(({ own }) => {
        const answer = own.rules[name]
        return answer?.kind === 'unmet' ? answer.findings.map((finding) => inRuleTerms(finding).message) : []
      }),
    )
    return Object.keys(rule.messages)
      .filter((each) => !said.has(each))
      .map((each) =>
        failed('message', [...refs(bench, 'rule', name), { kind: 'message', id: each }], { name, message: each }),
      )
  })
}
