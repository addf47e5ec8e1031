import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { compareRule } from '../compareRule.js'
import { failed } from '../failed.js'
import { placesIn } from '../placesIn.js'
import { refs } from '../refs.js'

/**
 * Rules, phases and principles answer as their cases expect. What follows from a rule that does not is not told besides.
 *
 * @internal
 */
export function verdict(bench: Bench): readonly Finding[] {
  const findings: Finding[] = []
  for (const tried of bench.tried) {
    const { one, own } = tried
    const red = new Set<string>()
    for (const [name, rule] of bench.rules) {
      const answer = own.rules[name]
      const differs = answer && compareRule(one, name, answer, placesIn(bench, name, tried))
      if (differs !== undefined) red.add(`phase ${rule.phase}`).add(`principle ${rule.principle}`)
      if (differs?.check === 'verdict')
        findings.push(failed('verdict', refs(bench, 'rule', name, one.name), { case: one.name, name, ...differs }))
    }
    for (const [kind, wanted, found] of [
      ['phase', one.phases, own.phases],
      ['principle', one.principles, own.principles],
    ] as const)
      for (const [name, expected] of Object.entries(wanted ?? {})) {
        const answer = Object.hasOwn(found, name) ? found[name] : undefined
        if (answer === undefined || answer.kind === expected || bench.isShort(kind, name) || red.has(`${kind} ${name}`))
          continue
        findings.push(
          failed('verdict', refs(bench, kind, name, one.name), { case: one.name, name, found: answer.kind, expected }),
        )
      }
  }
  return findings
}
