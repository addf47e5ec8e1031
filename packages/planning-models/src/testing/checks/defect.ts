import { type Finding, type Slot, say } from '@groundplan/kernel'
import type { AssessedFinding } from '../../assessment.js'
import { compiled } from '../../compiled.js'
import { ownFinding } from '../../finding.js'
import { mentionsOf } from '../../mentionsOf.js'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { isContained } from '../isContained.js'
import { partsOf } from '../partsOf.js'
import { refs } from '../refs.js'
import { remedyFor } from '../remedyFor.js'

/**
 * Nothing breaks down: no rule, no view, no `mentions` of an artefact. Each is told once, with the first case it happens in.
 *
 * @internal
 */
export function defect(bench: Bench): readonly Finding[] {
  const findings: Finding[] = []
  const told = new Set<string>()
  const complain = (kind: string, name: string, where: string, said: Finding): void => {
    const key = `${said.code} ${kind} ${name}`
    if (told.has(key)) return
    told.add(key)
    const what: Slot = { en: say(said, 'en'), da: say(said, 'da') }
    const rule = kind === 'rule' ? partsOf(bench.model).rules[name] : undefined
    const slots = { case: where, name, what }
    findings.push(failed('defect', refs(bench, kind, name, where), slots, remedyFor(said, rule)))
  }
  for (const { one, plan, assessment, views } of bench.tried) {
    for (const finding of assessment.findings)
      if (isContained(finding)) complain(...culprit(bench, finding), one.name, finding)
    for (const view of views) for (const finding of view.findings ?? []) complain('view', view.id, one.name, finding)
    for (const artefact of compiled(bench.model).artefacts) {
      const { failed: what } = bench.within(one.name, () => mentionsOf(plan, artefact))
      if (what === undefined) continue
      const slots = { title: artefact.title, what }
      complain('artefact', artefact.kind, one.name, ownFinding('plan/mentionsFailed', [], slots))
    }
  }
  return findings
}

const culprit = ({ model }: Bench, { rule }: AssessedFinding): [kind: string, name: string] =>
  rule === undefined ? ['model', model.id] : ['rule', rule]
