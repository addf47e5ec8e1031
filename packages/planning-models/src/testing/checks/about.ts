import type { EntityRef, Finding, Verdict } from '@groundplan/kernel'
import { compiled } from '../../compiled.js'
import { mentionsOf } from '../../mentionsOf.js'
import type { Plan } from '../../plan.js'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { refs } from '../refs.js'

/**
 * What findings and questions speak of is in the plan, where the plan tells of things of that kind: defined or mentioned by an artefact, in the journal
 * or among the places. Each rule is told once for each kind of thing.
 *
 * @internal
 */
export function about(bench: Bench): readonly Finding[] {
  const findings: Finding[] = []
  const told = new Set<string>()
  for (const { one, plan, own } of bench.tried) {
    const there = bench.within(one.name, () => thingsIn(bench, plan))
    for (const name of bench.rules.keys())
      for (const { kind, id } of spokenOf(own.rules[name])) {
        const ids = there.get(kind)
        const key = `${name} ${kind}`
        if (ids === undefined || ids.has(id) || told.has(key)) continue
        told.add(key)
        const slots = { case: one.name, name, what: `${kind} “${id}”`, there: [...ids].slice(0, MOST) }
        findings.push(failed('about', [...refs(bench, 'rule', name, one.name), { kind, id }], slots))
      }
  }
  return findings
}

/** As many of the things that are there are named. */
const MOST = 5

/** The ids in a plan by kind, of kinds of which something is defined. */
function thingsIn(bench: Bench, plan: Plan): ReadonlyMap<string, ReadonlySet<string>> {
  const there = new Map<string, Set<string>>()
  const others: EntityRef[] = [...plan.places]
  for (const { id, about: spoken } of plan.journal) {
    there.set('journalEntry', (there.get('journalEntry') ?? new Set()).add(id))
    others.push(...spoken)
  }
  for (const artefact of compiled(bench.model).artefacts)
    for (const mention of mentionsOf(plan, artefact).list) {
      if (mention.role !== 'defines') others.push(mention)
      else there.set(mention.kind, (there.get(mention.kind) ?? new Set()).add(mention.id))
    }
  // What is only mentioned may be what a rule speaks of: that it is not in the register.
  for (const { kind, id } of others) there.get(kind)?.add(id)
  return there
}

function spokenOf(verdict: Verdict | undefined): readonly EntityRef[] {
  const found = verdict?.kind === 'unmet' ? verdict.findings.flatMap((finding) => finding.about) : []
  const asked = verdict !== undefined && 'missing' in verdict ? verdict.missing : []
  return [...found, ...asked.flatMap(({ what }) => ('entity' in what ? [what.entity] : []))]
}
