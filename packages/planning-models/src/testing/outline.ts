import type { Verdict } from '@groundplan/kernel'
import { inRuleTerms, told } from './compareRule.js'

/**
 * An answer to be read beside another one: its kind, then what was found and what is missing, a line each.
 *
 * @internal
 */
export function outline(verdict: Verdict | undefined): string {
  if (verdict === undefined) return '-'
  const found = verdict.kind === 'unmet' ? verdict.findings.map((finding) => told(inRuleTerms(finding))) : []
  const asked = verdict.kind === 'unmet' || verdict.kind === 'unknown' ? verdict.missing : []
  const examined = 'examined' in verdict ? ` of ${verdict.examined}` : ''
  return [`${verdict.kind}${examined}`, ...found, ...asked.map(({ what }) => `? ${JSON.stringify(what)}`)].join(
    '\n    ',
  )
}
