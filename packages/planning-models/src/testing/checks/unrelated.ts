import { deepFreeze, type Finding, type Localized, type Rule } from '@groundplan/kernel'
import { compiled } from '../../compiled.js'
import { detach } from '../../detach.js'
import type { HeldContent, Plan } from '../../plan.js'
import { answerOf } from '../answerOf.js'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { isAtFault } from '../isAtFault.js'
import { outline } from '../outline.js'
import { refs } from '../refs.js'

const unknownKind = '@groundplan/planning-models/known-to-nobody'

/** A plan that differs from a case's in something that some rules do not read. */
interface Variant {
  readonly plan: Plan
  readonly what: Localized
  readonly kind: string
}

/**
 * What a rule does not read does not change its answer: neither content of a kind that the model does not know, nor an artefact of the model
 * that is attached or taken away. Each rule is told once for each artefact.
 *
 * @internal
 */
export function unrelated(bench: Bench): readonly Finding[] {
  const findings: Finding[] = []
  const told = new Set<string>()
  for (const { one, plan, own } of bench.tried)
    for (const { plan: other, what, kind } of variants(bench, plan)) {
      const now = bench.assess(other, { ...one, done: what })
      for (const [name, rule] of bench.rules) {
        const key = `${name} ${kind}`
        const [before, after] = [own.rules[name], now.own.rules[name]]
        if (told.has(key) || reads(rule, kind) || isAtFault(now, name) || answerOf(before) === answerOf(after)) continue
        told.add(key)
        const slots = { case: one.name, name, what, before: outline(before), after: outline(after) }
        findings.push(failed('unrelated', refs(bench, 'rule', name, one.name), slots))
      }
    }
  return findings
}

function* variants(bench: Bench, plan: Plan): Iterable<Variant> {
  // What is attached is a copy, so that it is opened anew; the rest is known already.
  const withContent = (kind: string, held: HeldContent): Plan =>
    deepFreeze({ ...plan, artefacts: { ...plan.artefacts, [kind]: structuredClone(held) } }) as Plan
  yield {
    plan: withContent(unknownKind, { version: 1, content: { items: [{ id: 'unrelated' }] } }),
    what: { en: 'content of an unknown kind is attached', da: 'der er indhold af en ukendt type' },
    kind: unknownKind,
  }
  for (const artefact of compiled(bench.model).artefacts) {
    const { kind } = artefact
    const id = { en: `“${kind}”`, da: `»${kind}«` }
    if (Object.hasOwn(plan.artefacts, kind)) {
      const what = { en: `${id.en} is taken away`, da: `${id.da} er taget ud` }
      yield { plan: detach(plan, artefact), what, kind }
      continue
    }
    const held = bench.tried.find((other) => Object.hasOwn(other.plan.artefacts, kind))?.plan.artefacts[kind]
    if (held === undefined) continue
    yield { plan: withContent(kind, held), what: { en: `${id.en} is attached`, da: `${id.da} er tilføjet` }, kind }
  }
}

const reads = (rule: Rule, kind: string): boolean =>
  Object.values(rule.reads).some((read) =>
    'optional' in read ? read.optional.kind === kind : 'kind' in read && read.kind === kind,
  )
