import type { Finding, Rule } from '@groundplan/kernel'
import type { Bench, Tried } from '../bench.js'
import { compareRule } from '../compareRule.js'
import { failed } from '../failed.js'
import { type Mutant, mutants } from '../mutants.js'
import { placesIn } from '../placesIn.js'
import { refs } from '../refs.js'

/**
 * The cases notice when a rule is spoilt: for each mistake put into it, some case turns red. A mistake that changes no answer in any case is
 * none that cases could notice; that something is never shown is told by other checks. A rule whose cases are red as it is comes later.
 *
 * @internal
 */
export function survived(bench: Bench): readonly Finding[] {
  const findings: Finding[] = []
  for (const [name, rule] of bench.rules) {
    if (isRed(bench, name)) continue
    for (const mutant of mutants(rule)) {
      const where = unnoticed(bench, name, mutant)
      if (where === undefined) continue
      const about = [...refs(bench, 'rule', name, where), { kind: 'mutation', id: mutant.id }]
      findings.push(failed('survived', about, { case: where, name, what: mutant.what }))
    }
  }
  return findings
}

const isRed = (bench: Bench, name: string): boolean =>
  bench.tried.some((tried) => {
    const answer = tried.own.rules[name]
    return answer !== undefined && compareRule(tried.one, name, answer, placesIn(bench, name, tried)) !== undefined
  })

/** The first case whose answer the mistake changed, when no case noticed. */
function unnoticed(bench: Bench, name: string, { rule }: Mutant): string | undefined {
  let changed: string | undefined
  for (const tried of bench.tried) {
    const { kind } = tried.own.rules[name] ?? {}
    if (kind !== 'unmet' && kind !== 'unknown') continue
    const now = verdictIn(bench, name, rule, tried)
    if (now === undefined || compareRule(tried.one, name, now, placesIn(bench, name, tried)) !== undefined)
      return undefined
    if (JSON.stringify(now) !== JSON.stringify(tried.own.rules[name])) changed ??= tried.one.name
  }
  return changed
}

/** What the spoilt rule answers; undefined when it breaks down, which nobody overlooks. */
function verdictIn(bench: Bench, name: string, rule: Rule, { plan, one }: Tried) {
  const answer = bench.alone(name, rule, plan, one, { isChanged: true })
  return answer?.defect === undefined ? answer?.verdict : undefined
}
