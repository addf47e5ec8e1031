import { type Finding, pathOf, pointerOf } from '@groundplan/kernel'
import { compiled } from '../../compiled.js'
import { leadsTo } from '../../leadsTo.js'
import { mentionsOf } from '../../mentionsOf.js'
import { open } from '../../open.js'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { refs } from '../refs.js'

/**
 * Pointers of findings lead to something in the plan, and the paths that `mentions` gives to something in the content.
 *
 * @internal
 */
export function pointer(bench: Bench): readonly Finding[] {
  const findings: Finding[] = []
  const told = new Set<string>()
  for (const { one, plan, own } of bench.tried) {
    for (const name of bench.rules.keys()) {
      const answer = own.rules[name]
      if (answer?.kind !== 'unmet') continue
      for (const finding of answer.findings)
        if (finding.pointer !== undefined && !leadsTo({ plan }, pathOf(finding.pointer)))
          findings.push(
            failed('pointer', refs(bench, 'rule', name, one.name), { case: one.name, name, pointer: finding.pointer }),
          )
    }
    for (const artefact of compiled(bench.model).artefacts) {
      const { held } = open(plan, artefact)
      if (held.is !== 'present' || told.has(artefact.kind)) continue
      const astray = bench.within(one.name, () =>
        mentionsOf(plan, artefact).list.find(({ at }) => !leadsTo(held.content, at)),
      )
      if (astray === undefined) continue
      told.add(artefact.kind)
      const about = refs(bench, 'artefact', artefact.kind, one.name)
      const name = { en: `mentions of ${artefact.kind}`, da: `mentions i ${artefact.kind}` }
      findings.push(failed('pointer', about, { case: one.name, name, pointer: pointerOf(astray.at) }))
    }
  }
  return findings
}
